/** A word or sentence by its id (`file.key.key`), with values for its places. Given from outside, so that no view knows where words come from. */
export type Words = (id: string, values?: { readonly [name: string]: string | number }) => string

/** A day in words of the language: 24 November 2026; a month or a year likewise. @param day `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
export function dayInWords(day: string, language: string): string {
  const tag = language === 'en-XB' ? 'en-GB' : language === 'en' ? 'en-GB' : language
  const text = new Intl.DateTimeFormat(tag, {
    ...(day.length > 7 ? { day: 'numeric' } : {}),
    ...(day.length > 4 ? { month: 'long' } : {}),
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(`${day}${'-01-01'.slice(0, 10 - day.length)}T00:00:00Z`))
  // The first of a month, which Intl writes as a plain number in French.
  return language === 'fr' ? text.replace(/^1 (?=\p{L})/u, '1er ') : text
}
