import type { Metadata } from 'next'
import { ProofReport } from '../../../components/review/proofs.tsx'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = async ({ params }: InLanguage): Promise<Metadata> => ({
  title: wordsOf((await params).locale)('review.titles.proofs'),
})

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  return (
    <PublicPage locale={locale} page="review" path="/proofs">
      <div className="space-y-3">
        <h1>{words('review.proofs.title')}</h1>
        <p>{words('review.proofs.intro')}</p>
        <p className="print:hidden">
          <a href="/api/v1/proofs" className="tap">
            {words('review.links.proofs_json')}
          </a>
        </p>
      </div>
      <ProofReport words={words} language={locale} />
    </PublicPage>
  )
}
