/** The pseudo-language: English with accents and 40 % more letters, so that a screen which cannot bear another language is seen at once. */
const from = 'aceghijklnorstuwyzACEGHIJKLNORSTUWYZ'
const to = 'åçéĝĥîĵķļñöŕšţûŵýžÅÇÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ'

/** Leaves ICU arguments as they are. */
function pseudoText(text: string): string {
  let depth = 0
  let found = ''
  for (const letter of text) {
    if (letter === '{') depth++
    if (letter === '}') depth--
    const at = depth === 0 ? from.indexOf(letter) : -1
    found += at < 0 ? letter : to[at]
  }
  return text.includes('plural,') || text === '' ? found : `${found} ${'~'.repeat(Math.ceil(text.length * 0.4))}`.trimEnd()
}

/** The same for every string of a tree of messages. */
export function pseudoMessages<T>(messages: T): T {
  if (typeof messages === 'string') return pseudoText(messages) as T
  if (typeof messages !== 'object' || messages === null) return messages
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, pseudoMessages(value)])) as T
}
