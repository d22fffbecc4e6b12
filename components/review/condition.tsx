/** A condition as sentences: what must be so, in lists inside lists; derived facts by their sentence, with a link to where they are written out. */
import type { Condition, Derived } from '../../content/conditions.ts'
import type { DerivedId } from '../../content/derived-facts.ts'
import type { FactId } from '../../content/facts/index.ts'
import { derivedIdOf } from '../../machines/sheet/written.ts'
import { answerInWords, askedInWords } from '../pathway/wording.ts'
import { dayInWords, type Words } from '../words.ts'

export interface OnPage {
  readonly words: Words
  readonly language: string
  /** The derived facts that the page writes out, in their order. */
  readonly derived: readonly DerivedId[]
}

export function ConditionView({ page, condition }: { page: OnPage; condition: Condition }) {
  const { words } = page
  if (condition.op === 'derived') return <DerivedLink page={page} id={derivedIdOf(condition)} />
  if ('of' in condition) {
    const parts = condition.op === 'not' ? [condition.of] : condition.of
    return (
      <>
        {words(`review.conditions.${condition.op}`)}
        <ul className="list-disc ps-6">
          {parts.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a condition never move
            <li key={i}>
              <ConditionView page={page} condition={part} />
            </li>
          ))}
        </ul>
      </>
    )
  }
  return <>{sentence(page, condition)}</>
}

/** A condition that has no parts. */
function sentence({ words, language }: OnPage, c: Exclude<Condition, { op: 'derived' } | { of: unknown }>): string {
  const say = (values: Parameters<Words>[1]) => words(`review.conditions.${c.op}`, values)
  const question = (fact: FactId | Derived<string>) => askedInWords(words, idOf(fact))
  switch (c.op) {
    case 'always':
      return say({})
    case 'inForce':
      return say({ bill: words(`review.bills.${c.law}`) })
    case 'passed':
      return say({ name: words(`deadlines.${c.deadline}.name`) })
    case 'given':
      return say({ question: question(c.fact) })
    case 'atLeast':
    case 'below':
      return say({ question: question(c.fact), than: c.than })
    case 'since':
    case 'before':
      return say({ question: question(c.fact), day: dayInWords(c.day, language) })
    default: {
      const answers = c.values.map(v => answerInWords(words, idOf(c.fact), v))
      return say({ question: question(c.fact), answers: answers.join(` ${words('review.conditions.or')} `) })
    }
  }
}
const idOf = (fact: FactId | Derived<string>) => (typeof fact === 'string' ? fact : derivedIdOf(fact))

export function DerivedLink({ page: { words, derived }, id }: { page: OnPage; id: DerivedId }) {
  return (
    <>
      {words(`derived.${id}`)}{' '}
      <a href={`#condition-${id}`} className="text-soft">
        ({words('review.sheet.see_condition', { n: derived.indexOf(id) + 1 })})
      </a>
    </>
  )
}
