import { Diary } from '../../../components/diary/diary.tsx'
import { operator } from '../../_server/operator.ts'
import { pageWords } from '../../_server/words.ts'
import { type InLanguage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('diary')

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const props = { language: locale, messages: pageWords(locale, 'diary'), operator: operator() }
  return (
    <div id="app" data-app="diary" translate="no" data-props={JSON.stringify(props)}>
      <Diary {...props} />
    </div>
  )
}
