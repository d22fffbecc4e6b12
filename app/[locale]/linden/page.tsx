import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('linden')

const parts = [
  ['leaves', ['leaves', 'bees', 'tea']],
  ['age', ['age', 'square']],
  ['wood', ['wood', 'rope']],
  ['kinds', ['kinds', 'sticky']],
] as const

/** What is shown after leaving: a page about a tree, without a script, and without any link. */
export default async function Page({ params }: InLanguage) {
  const words = wordsOf((await params).locale)
  const say = (id: string) => words(`pages.linden.${id}`)
  return (
    <main data-plain="" className="mx-auto max-w-2xl space-y-6 px-4 py-8">
      <svg viewBox="0 0 64 64" className="size-24" xmlns="http://www.w3.org/2000/svg" aria-hidden="true">
        <path d="M32 60V30M32 46l-11-9M32 40l10-9" className="fill-none stroke-2 stroke-accent" />
        <path d="M32 50C14 50 5 38 8 24c2-10 13-14 24-18 11 4 22 8 24 18 3 14-6 26-24 26z" className="fill-none stroke-2 stroke-accent" />
      </svg>
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      {parts.map(([id, sentences]) => (
        <section key={id} className="space-y-2">
          <h2>{say(`${id}_title`)}</h2>
          {sentences.map(s => (
            <p key={s}>{say(s)}</p>
          ))}
        </section>
      ))}
    </main>
  )
}
