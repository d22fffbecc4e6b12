import type { Metadata } from 'next'
import { ReviewSheet } from '../../../../../components/review/sheet.tsx'
import { type PathwayId, pathwayIds } from '../../../../../content/pathways.ts'
import type { PathwaySteps } from '../../../../../machines/assessment/steps.ts'
import { allSteps } from '../../../../../machines/index.ts'
import { wordsOf } from '../../../../_server/words.ts'
import { PublicPage } from '../../../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => pathwayIds.map(id => ({ id }))

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly id: PathwayId }>
}

/** The number is the place in the list, so that the title tells nothing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: wordsOf(locale)('review.titles.sheet', { n: pathwayIds.indexOf(id) + 1 }) }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const words = wordsOf(locale)
  const rules = `/api/v1/pathways/${id}`
  const links: readonly (readonly [string, string])[] = [
    [`/${locale}/review`, 'list'],
    [`/${locale}/pathways/${id}`, 'pathway'],
    [`${rules}?lang=${locale}`, 'json'],
    [`${rules}.svg?lang=${locale}`, 'svg'],
    [`${rules}.txt?lang=${locale}`, 'txt'],
  ]
  return (
    <PublicPage locale={locale} page="review" path={`/pathways/${id}/review`}>
      <div>
        <p className="text-base text-soft">{words(`pages.pathway.country_${id.startsWith('be-') ? 'be' : 'nl'}`)}</p>
        <h1>{words('review.sheet.title', { name: words(`pathways.${id}.name`) })}</h1>
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
      <ReviewSheet words={words} language={locale} steps={allSteps.find(p => p.id === id) as PathwaySteps} />
    </PublicPage>
  )
}
