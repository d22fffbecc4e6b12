import type { Metadata } from 'next'
import { Check } from '../../../components/check/check.tsx'
import type { Messages } from '../../../components/check/messages.ts'
import { frame } from '../../../components/check/phone-words.ts'
import { firstScreen } from '../../../components/check/session.ts'
import { operator } from '../../_server/operator.ts'
import { compiled, messagesOf, wordsOf } from '../../_server/words.ts'

type Props = { params: Promise<{ locale: string }> }
type Tree = { readonly [key: string]: Tree | string }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf((await params).locale)('interface.titles.check') }
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const props = { language: locale, first: firstWords(locale), operator: operator() }
  return (
    <div id="app" data-app="check" translate="no" data-props={JSON.stringify(props)}>
      <Check {...props} />
    </div>
  )
}

/** What is needed until the rest has loaded: the shell, the first screen, and nothing more. */
function firstWords(language: string): Messages {
  const all = messagesOf(language) as Tree & { interface: Tree; facts: Tree; topics: Tree }
  const facts = firstScreen.kind === 'question' ? firstScreen.facts : []
  return compiled({
    interface: Object.fromEntries(frame.map(part => [part, all.interface[part] as Tree])),
    facts: Object.fromEntries(facts.map(f => [f, all.facts[f] as Tree])),
    topics: { safety: all.topics.safety as Tree },
  })
}
