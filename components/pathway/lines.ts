/** Text broken into lines by an estimate of its width: SVG does not break lines itself. */

/** Width of a letter in parts of the font size, a little wider than common fonts draw it. */
function letterWidth(letter: string): number {
  const plain = letter.normalize('NFD')[0] ?? letter
  if (/[iljtfrI.,:;'’!|()[\]\s-]/.test(plain)) return 0.38
  if (/[mwMW@%~]/.test(plain)) return 0.92
  if (/[A-Z0-9]/.test(plain)) return 0.7
  return /[a-z]/.test(plain) ? 0.6 : 0.75
}
const widthOf = (text: string, size: number) => [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0)

/** What stands after a no-break space stays with its word: a question mark in French. */
const breaks = /[^\S\u00a0\u202f]+/
/** Breaks at spaces; a single word that is too long is broken anywhere. @param width in the same unit as `size` */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(breaks).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (widthOf(longer, size) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const letter of word) {
      if (line && widthOf(line + letter, size) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line ? [...lines, line] : lines
}

const shortest = 25
/** The first sentence, and the next ones while it says too little by itself ("Open."). */
export function firstSentence(text: string, language: string): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(s => s.segment)
  let found = ''
  for (const sentence of sentences) {
    found += sentence
    if (found.length >= shortest) break
  }
  return found.trim()
}
