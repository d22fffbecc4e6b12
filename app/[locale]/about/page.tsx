import { OutsideLink } from '../../../components/ui/outside-link.tsx'
import { Part } from '../../../components/ui/part.tsx'
import { dayInWords } from '../../../components/words.ts'
import { languageOf } from '../../../content/languages.ts'
import { lawDate } from '../../../content/law.ts'
import { type Certainty, sources } from '../../../content/sources/index.ts'
import { operator } from '../../_server/operator.ts'
import { wordsOf } from '../../_server/words.ts'
import { DeskLink } from '../../desk-link.tsx'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('about')

const kinds: readonly (readonly [Certainty, string])[] = [
  ['seen', 'seen'],
  ['own knowledge', 'own'],
  ['doubtful', 'doubtful'],
  ['ILO', 'ilo'],
]
const all = Object.values(sources)

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string, values?: { [name: string]: string | number }) => words(`pages.about.${id}`, values)
  const runs = operator()
  return (
    <PublicPage locale={locale} page="about" path="/about">
      <h1>{say('title')}</h1>
      <div className="space-y-3">
        <p>{say('what')}</p>
        <p>{say('what_not')}</p>
        <p>{say('free')}</p>
      </div>
      <Part title={say('rests_title')}>
        <p>{say('rests')}</p>
        <p>{say('rests_ilo')}</p>
        <p>{say('rests_own')}</p>
        <p>
          {say('rests_same')} {say('silence')}
        </p>
      </Part>
      <Part title={say('sure_title')}>
        <ul className="list-disc space-y-1 ps-6">
          <li>
            {say('sure_date', { date: dayInWords(lawDate, locale) })}{' '}
            <a href={`/${locale}/changes`} className="tap">
              {words('changes.page.title')}
            </a>
          </li>
          <li>{say('sure_lawyer')}</li>
          <li>{say(languageOf(locale).reviewed ? 'sure_native_done' : 'sure_native')}</li>
          <li>{say('sure_dates')}</li>
        </ul>
        <p>{say('sure_count', { total: all.length })}</p>
        <ul className="list-disc space-y-1 ps-6">
          {kinds.map(([certainty, id]) => (
            <li key={id}>{say(`sure_${id}`, { n: all.filter(s => s.certainty === certainty).length })}</li>
          ))}
        </ul>
      </Part>
      <Part title={say('limits_title')}>
        <p>
          {say('limits')}{' '}
          <a href={`/${locale}/not-covered`} className="tap">
            {words('pages.not_covered.title')}
          </a>
        </p>
      </Part>
      <Part title={words('review.links.title')}>
        <p>{words('review.links.intro')}</p>
        <ul>
          {(['list', 'proofs'] as const).map(name => (
            <li key={name}>
              <a href={`/${locale}/${name === 'list' ? 'review' : 'proofs'}`} className="tap">
                {words(`review.links.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say('who_title')}>
        {runs ? (
          <>
            <p>{say('who', { name: runs.name })}</p>
            {runs.contact ? <p>{say('who_contact', { contact: runs.contact })}</p> : null}
            {runs.privacyUrl ? (
              <p>
                {say('who_privacy')} <OutsideLink words={words} to={runs.privacyUrl} />
              </p>
            ) : null}
          </>
        ) : (
          <p>{say('who_none')}</p>
        )}
      </Part>
      <DeskLink locale={locale} />
    </PublicPage>
  )
}
