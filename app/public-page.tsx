/** What the public pages share: their words by the language in the address, the shell, and a title that tells nothing. */
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { type PageName, Shell } from '../components/shell/shell.tsx'
import { operator } from './_server/operator.ts'
import { wordsOf } from './_server/words.ts'

export interface InLanguage {
  readonly params: Promise<{ readonly locale: string }>
}

export const titled =
  (id: string) =>
  async ({ params }: InLanguage): Promise<Metadata> => ({ title: wordsOf((await params).locale)(`pages.titles.${id}`) })

/** @param path the page without its language: `/guide` */
export function PublicPage({ locale, page, path, children }: { locale: string; page: PageName; path: string; children: ReactNode }) {
  return (
    <Shell words={wordsOf(locale)} language={locale} page={page} path={path} operator={operator()}>
      <div className="space-y-8">{children}</div>
    </Shell>
  )
}
