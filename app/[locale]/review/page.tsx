import type { Metadata } from 'next'
import { DoubtList } from '../../../components/review/doubts.tsx'
import { Part } from '../../../components/ui/part.tsx'
import { pathwayIds } from '../../../content/pathways.ts'
import type { PathwaySteps } from '../../../machines/assessment/steps.ts'
import { allSteps } from '../../../machines/index.ts'
import { doubts } from '../../../machines/sheet/doubts.ts'
import { allRules, rulesOn, sheetOf } from '../../../machines/sheet/sheet.ts'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = async ({ params }: InLanguage): Promise<Metadata> => ({
  title: wordsOf((await params).locale)('review.titles.list'),
})

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string, values?: Parameters<typeof words>[1]) => words(`review.list.${id}`, values)
  const sheets = pathwayIds.map(id => sheetOf(allSteps.find(p => p.id === id) as PathwaySteps))
  const rules = allRules(sheets)
  const found = doubts()
  const count = (of: readonly { readonly mark: string }[], mark: string) => of.filter(d => d.mark === mark).length
  const links: readonly (readonly [string, string])[] = [
    [`/${locale}/proofs`, 'proofs'],
    [`/api/v1/pathways?lang=${locale}`, 'all_json'],
    ['/api/v1/pathways/schema.json', 'schema'],
  ]
  return (
    <PublicPage locale={locale} page="review" path="/review">
      <div className="space-y-3">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
        <p>{say('entered')}</p>
        <p>
          {say('signed', { signed: rules.filter(r => r.state === 'signed').length, total: rules.length })}{' '}
          {say('changed', { n: rules.filter(r => r.state === 'changed').length })}
        </p>
        <ul className="flex flex-wrap gap-x-4 print:hidden">
          {links.map(([to, name]) => (
            <li key={name}>
              <a href={to} className="tap">
                {words(`review.links.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <Part title={say('sheets')}>
        {(['be', 'nl'] as const).map(country => (
          <div key={country}>
            <h3>{words(`pages.guide.${country}`)}</h3>
            <ul>
              {sheets
                .filter(s => s.pathway.startsWith(`${country}-`))
                .map(sheet => (
                  <li key={sheet.pathway}>
                    <a href={`/${locale}/pathways/${sheet.pathway}/review`} className="tap">
                      {words(`pathways.${sheet.pathway}.name`)}
                    </a>{' '}
                    <span className="text-base text-soft">
                      {say('sheet_line', { rules: rulesOn(sheet).length, cases: sheet.cases.length, points: sheet.openPoints.length })}
                    </span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Part>
      <Part title={say('doubts')}>
        <p>{say('doubts_intro', { own: count(found, 'own knowledge'), doubtful: count(found, 'doubtful') })}</p>
        <p>{say('doubts_order')}</p>
        <DoubtList words={words} language={locale} />
      </Part>
    </PublicPage>
  )
}
