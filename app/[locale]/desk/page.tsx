import compile from 'icu-minify/compile'
import type { Metadata } from 'next'
import type { Messages } from '../../../components/check/messages.ts'
import { frame } from '../../../components/check/phone-words.ts'
import { Desk } from '../../../components/desk/desk.tsx'
import { operator } from '../../_server/operator.ts'
import { messagesOf, wordsOf } from '../../_server/words.ts'

type Props = { params: Promise<{ locale: string }> }
type Tree = { readonly [key: string]: Tree | string }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf((await params).locale)('desk.tab') }
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const props = { language: locale, first: firstWords(locale), operator: operator() }
  return (
    <div id="app" data-app="desk" translate="no" data-props={JSON.stringify(props)}>
      <Desk {...props} />
    </div>
  )
}

/** What the page says before its words have loaded: the shell, and all that stands before a case is opened. */
function firstWords(language: string): Messages {
  const all = messagesOf(language) as Tree & { interface: Tree; desk: Tree }
  return compiled({ interface: Object.fromEntries(frame.map(part => [part, all.interface[part] as Tree])), desk: all.desk })
}
// The compiler makes objects without a prototype, which React does not hand on.
const compiled = (tree: Tree): Messages =>
  JSON.parse(JSON.stringify(tree), (_, value) => (typeof value === 'string' ? JSON.parse(JSON.stringify(compile(value))) : value))
