import { Verify } from '../../../components/verify/verify.tsx'
import { languages } from '../../../content/languages.ts'
import { payKinds } from '../../../machines/diary/chain.ts'
import { operator } from '../../_server/operator.ts'
import { pageWords, wordsOf } from '../../_server/words.ts'
import { type InLanguage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('verify')

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const paidIn = (language: string) => Object.fromEntries(payKinds.map(kind => [kind, wordsOf(language)(`diary.paid_${kind}`)]))
  const paid = Object.fromEntries(languages.map(language => [language, paidIn(language)]))
  const props = { language: locale, messages: pageWords(locale, 'diary'), operator: operator(), paid }
  return (
    <div id="app" data-app="verify" translate="no" data-props={JSON.stringify(props)}>
      <Verify {...props} />
    </div>
  )
}
