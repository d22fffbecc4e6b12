import { dayInWords } from '../../../components/words.ts'
import { earliestCheckedDay } from '../../../content/law.ts'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('not_covered')

const others = ['countries', 'kinds', 'self', 'sums', 'letters'] as const

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string, values?: { date: string }) => words(`pages.not_covered.${id}`, values)
  return (
    <PublicPage locale={locale} page="not_covered" path="/not-covered">
      <h1>{say('title')}</h1>
      <p>{say('intro')}</p>
      <ul className="list-disc space-y-1 ps-6">
        {others.map(id => (
          <li key={id}>{say(`other_${id}`)}</li>
        ))}
        <li>{say('other_old', { date: dayInWords(earliestCheckedDay, locale) })}</li>
      </ul>
      <p>
        <a href={`/${locale}/changes`} className="tap">
          {words('changes.page.title')}
        </a>
      </p>
      <p>
        <a href={`/${locale}/help`} className="tap">
          {words('pages.start.first_help')}
        </a>
      </p>
    </PublicPage>
  )
}
