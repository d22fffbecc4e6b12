import { Part } from '../../../components/ui/part.tsx'
import { pathwayIds } from '../../../content/pathways.ts'
import { wordsOf } from '../../_server/words.ts'
import { DeskLink } from '../../desk-link.tsx'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('guide')

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string) => words(`pages.guide.${id}`)
  return (
    <PublicPage locale={locale} page="guide" path="/guide">
      <h1>{say('title')}</h1>
      <div className="space-y-3">
        <p>{say('intro')}</p>
        <p>
          {say('choose')}{' '}
          <a href={`/${locale}/check`} className="tap">
            {words('pages.start.go')}
          </a>
        </p>
        <p className="text-base text-soft">{say('history')}</p>
      </div>
      {(['be', 'nl'] as const).map(country => (
        <Part key={country} title={say(country)}>
          <ul className="space-y-3">
            {pathwayIds
              .filter(id => id.startsWith(`${country}-`))
              .map(id => (
                <li key={id}>
                  <a href={`/${locale}/pathways/${id}`} className="card block px-4 py-3 text-ink no-underline">
                    <span className="block font-serif text-accent text-lg underline">{words(`pathways.${id}.name`)}</span>
                    <span className="block">{words(`pathways.${id}.get`)}</span>
                  </a>
                </li>
              ))}
          </ul>
        </Part>
      ))}
      <Part title={say('write_title')}>
        <p>{say('write')}</p>
        <ul>
          {(['diary', 'verify'] as const).map(page => (
            <li key={page}>
              <a href={`/${locale}/${page}`} className="tap">
                {say(page === 'diary' ? 'write_link' : 'verify_link')}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <p>
        {words('checklist.from_guide')}{' '}
        <a href={`/${locale}/checklist`} className="tap">
          {words('tools.checklist.name')}
        </a>
      </p>
      <DeskLink locale={locale} />
      <p>
        {say('missing')}{' '}
        <a href={`/${locale}/not-covered`} className="tap">
          {words('pages.not_covered.title')}
        </a>
      </p>
    </PublicPage>
  )
}
