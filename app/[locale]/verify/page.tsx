import { sheetWords } from '../../../components/diary/sheet.ts'
import { Verify } from '../../../components/verify/verify.tsx'
import { languages } from '../../../content/languages.ts'
import { operator } from '../../_server/operator.ts'
import { pageWords, someWords } from '../../_server/words.ts'
import { type InLanguage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('verify')

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const sheets = Object.fromEntries(languages.map(language => [language, someWords(language, 'diary', sheetWords)]))
  const props = { language: locale, messages: pageWords(locale, 'diary'), operator: operator(), sheets }
  return (
    <div id="app" data-app="verify" translate="no" data-props={JSON.stringify(props)}>
      <Verify {...props} />
    </div>
  )
}
