/** A word or sentence by its id (`file.key.key`), with values for its places. Given from outside, so that no view knows where words come from. */
export type Words = (id: string, values?: { readonly [name: string]: string | number }) => string

/** A day in words of the language: 24 November 2026. @param day `YYYY-MM-DD` */
export function dayInWords(day: string, language: string): string {
  const tag = language === 'en-XB' ? 'en-GB' : language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(`${day}T00:00:00Z`))
}
