import { Checklist } from '../../../components/checklist/checklist.tsx'
import { buildDay } from '../../_server/build-day.ts'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('checklist')

const textsIn = (language: string) => (id: string) => wordsOf(language)(`letter-texts.${id}`)

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  return (
    <PublicPage locale={locale} page="checklist" path="/checklist">
      <h1 className="print:hidden">{words('tools.checklist.name')}</h1>
      <Checklist words={words} language={locale} textsIn={textsIn} today={buildDay()} />
    </PublicPage>
  )
}
