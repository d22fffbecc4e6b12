/** The languages of the public pages, each named in itself. Ids are BCP 47. */
export interface Language {
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Whether a native speaker has read all of it. */
  readonly reviewed: boolean
}

/** Made from English by rule: accented, longer, right to left. For the tests alone; absent unless TILIA_PSEUDO is set at build time. */
export const pseudo = 'en-XB'
const withPseudo = process.env.TILIA_PSEUDO === '1'

export const languageList: { readonly [id: string]: Language } = {
  en: { name: 'English', direction: 'ltr', reviewed: false },
  nl: { name: 'Nederlands', direction: 'ltr', reviewed: false },
  fr: { name: 'Français', direction: 'ltr', reviewed: false },
  ...(withPseudo ? { [pseudo]: { name: 'Ëñĝļîšĥ', direction: 'rtl', reviewed: false } as const } : {}),
}
export const languages = Object.keys(languageList)
export const defaultLanguage = 'en'
export const languageOf = (id: string): Language => languageList[id] ?? (languageList[defaultLanguage] as Language)
