/** The word that locks a code. */

/** Numbers of four digits that a word has when the device makes it. */
const groups = 4
export const randomNumbers = groups * 4

/**
 * Sixteen digits in groups of four, 53 bits: digits are read, said and typed in every language and script.
 * @param random as many random numbers as `randomNumbers`
 */
export function newWord(random: Uint32Array): string {
  const digits = [...random].map(n => n % 10).join('')
  return Array.from({ length: groups }, (_, i) => digits.slice(i * 4, i * 4 + 4)).join(' ')
}

/** The digits of other scripts that a keyboard may give, by their zero. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6]
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g

/** As a word is taken, however it is typed: other digits as 0 to 9, small letters, one space between words and none between digits. */
export function plainWord(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(otherDigit, d => String(d.charCodeAt(0) - Math.max(...zeros.filter(z => z <= d.charCodeAt(0)))))
    .toLowerCase()
    .trim()
  return plain.replace(/\s+/g, /^[\d\s]+$/.test(plain) ? '' : ' ')
}

export const fewestLetters = 8
const strongBits = 45
export type Strength = 'short' | 'weak' | 'strong'

/** How hard a word of one's own is to guess: letters count little, for people choose words; what repeats or goes on in order counts nothing. */
export function strengthOf(typed: string): Strength {
  const word = plainWord(typed)
  if ([...word].length < fewestLetters) return 'short'
  const codes = [...word].map(c => c.codePointAt(0) as number)
  const bits = codes.reduce((sum, code, i) => {
    const step = code - (codes[i - 1] ?? -100)
    if (Math.abs(step) <= 1) return sum
    return sum + (/\d/.test(String.fromCodePoint(code)) ? 3.3 : 2.2)
  }, 0)
  return bits < strongBits ? 'weak' : 'strong'
}
