import { ChangeList } from '../../../components/pathway/about.tsx'
import { Part } from '../../../components/ui/part.tsx'
import { changeIds, changeOf } from '../../../content/changes.ts'
import { buildDay } from '../../_server/build-day.ts'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('changes')

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string) => words(`changes.page.${id}`)
  return (
    <PublicPage locale={locale} page="changes" path="/changes">
      <h1>{say('title')}</h1>
      <p>
        {say('intro')} {say('not_all')}
      </p>
      {(['be', 'nl'] as const).map(country => (
        <Part key={country} title={say(country)}>
          <ChangeList words={words} language={locale} today={buildDay()} ids={changeIds.filter(id => id.startsWith(country))}>
            {id => (
              <>
                <p className="text-base">{say('for')}</p>
                <ul className="list-disc ps-6 text-base">
                  {changeOf(id).pathways.map(pathway => (
                    <li key={pathway}>
                      <a href={`/${locale}/pathways/${pathway}`} className="tap">
                        {words(`pathways.${pathway}.name`)}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </ChangeList>
        </Part>
      ))}
    </PublicPage>
  )
}
