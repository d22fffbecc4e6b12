/** One screen of the conversation: one question, or the few that belong together. */
import { useLayoutEffect, useRef, useState } from 'react'
import { oneList } from '../../content/conversation.ts'
import { type Answer, type Answers, type FactId, factOf } from '../../content/facts/index.ts'
import type { Words } from '../words.ts'
import { answerIn, type Draft, type Drafts, draftsOf } from './draft.ts'
import { Choice, Explain, Field, toggled, topicOf } from './fields.tsx'
import type { Rules } from './rules.ts'
import type { Given } from './session.ts'

export interface QuestionProps {
  readonly words: Words
  readonly facts: readonly FactId[]
  readonly answers: Answers
  readonly skipped: ReadonlySet<FactId>
  /** Whether other facts of an opening screen may join as it is answered. */
  readonly joins: boolean
  /** Undefined while they load. */
  readonly rules: Rules | undefined
  readonly today: string
  /** How far it is, in words. */
  readonly progress: string
  readonly onAnswer: (facts: readonly FactId[], given: Given) => void
  readonly onBack: (() => void) | undefined
  readonly onList: (() => void) | undefined
  readonly onExplain: () => void
}

export function Question({
  words,
  facts,
  answers,
  skipped,
  joins,
  rules,
  today,
  progress,
  onAnswer,
  onBack,
  onList,
  onExplain,
}: QuestionProps) {
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(facts, answers))
  const [remarks, setRemarks] = useState<{ readonly [F in FactId]?: string }>({})
  const [mistaken, setMistaken] = useState(false)
  const warned = useRef(new Set<string>())
  const head = useHeadFocus()
  const first = facts[0] as FactId
  const said = given(drafts)
  const earlier = without(answers, facts)
  const shown = joins && rules ? rules.together(first, { ...earlier, ...said }, today, skipped).filter(f => !(f in earlier)) : facts
  const together = shown.length > 1 && shown.every(f => oneList.includes(f))
  const kind = factOf(first).kind
  const atOnce = shown.length === 1 && (kind === 'yes-no' || kind === 'one') && !joins

  const set = (fact: FactId, draft: Draft) => {
    setDrafts({ ...drafts, [fact]: draft })
    if (remarks[fact]) setRemarks({ ...remarks, [fact]: undefined })
  }
  /** Mistakes must be mended; what is merely odd is said once, and then taken as it is. */
  function submit() {
    const found: { [F in FactId]?: string } = {}
    const taken: Record<string, unknown> = {}
    for (const f of shown) {
      const result = answerIn(f, drafts[f])
      if ('mistake' in result) found[f] = words(`interface.check.${result.mistake}`)
      else if (result.answer !== undefined) taken[f] = result.answer
    }
    setMistaken(Object.keys(found).length > 0)
    for (const f of shown) {
      const odd = f in taken ? rules?.improbable(f, { ...without(answers, shown), ...(taken as Answers) }, today) : undefined
      const mark = `${f}:${String(taken[f])}`
      if (odd && !found[f] && !warned.current.has(mark)) {
        warned.current.add(mark)
        found[f] = words(`interface.check.odd_${odd.code}`)
      }
    }
    setRemarks(found)
    if (Object.keys(found).length > 0) return
    onAnswer(shown, taken as Answers)
  }

  const intro = words(`topics.${topicOf(first)}.intro`)
  return (
    <form
      autoComplete="off"
      noValidate
      onSubmit={e => {
        e.preventDefault()
        submit()
      }}
      className="space-y-6"
    >
      <div>
        <h1 ref={head} tabIndex={-1} className="font-sans text-base text-soft">
          {[words(`topics.${topicOf(first)}.name`), progress].filter(Boolean).join(' · ')}
        </h1>
        <p className="text-base text-soft">{intro}</p>
      </div>
      {together ? (
        <OneList words={words} facts={shown} drafts={drafts} onChange={setDrafts} onExplain={onExplain} />
      ) : atOnce ? (
        <AtOnce
          words={words}
          fact={first}
          chosen={answers[first] as string | undefined}
          onAnswer={a => onAnswer(shown, { [first]: a } as Answers)}
          onExplain={onExplain}
        />
      ) : (
        shown.map(f => (
          <Field
            key={f}
            words={words}
            fact={f}
            draft={drafts[f] ?? {}}
            remark={remarks[f]}
            onChange={d => set(f, d)}
            onExplain={onExplain}
          />
        ))
      )}
      <div className="flex flex-wrap items-center gap-3">
        {atOnce ? (
          <button type="button" className="button" onClick={() => onAnswer(shown, {})}>
            {words('interface.check.skip')}
          </button>
        ) : (
          <button type="submit" className="button button-main min-w-32">
            {words(!mistaken && Object.values(remarks).some(Boolean) ? 'interface.check.go_on_anyway' : 'interface.check.next')}
          </button>
        )}
        {onBack ? (
          <button type="button" className="button" onClick={onBack}>
            {words('interface.check.back')}
          </button>
        ) : null}
        {onList ? (
          <button type="button" className="button button-quiet" onClick={onList}>
            {words('interface.check.to_list')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

/** What the drafts come to, mistakes left out. */
function given(drafts: Drafts): Answers {
  const entries = (Object.entries(drafts) as [FactId, Draft][]).flatMap(([f, d]) => {
    const result = answerIn(f, d)
    return 'answer' in result && result.answer !== undefined ? [[f, result.answer] as const] : []
  })
  return Object.fromEntries(entries) as Answers
}
const without = (answers: Answers, facts: readonly FactId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([f]) => !facts.includes(f as FactId))) as Answers

/** A new screen is announced from its top. */
export function useHeadFocus() {
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (document.documentElement.dataset.moved === undefined) return
    head.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return head
}

/** One question, one tap. */
interface AtOnceProps {
  readonly words: Words
  readonly fact: FactId
  readonly chosen: string | undefined
  readonly onAnswer: (answer: Answer<FactId>) => void
  readonly onExplain: () => void
}
function AtOnce({ words, fact, chosen, onAnswer, onExplain }: AtOnceProps) {
  const all = [...(factOf(fact).answers ?? []), 'unknown', 'withheld']
  return (
    <fieldset className="space-y-3">
      <legend className="mb-3 font-serif text-xl leading-snug">{words(`facts.${fact}.question`)}</legend>
      {all.map((a, i) => (
        <button
          key={a}
          type="button"
          aria-pressed={chosen === a}
          className={i < all.length - 2 ? 'answer' : 'answer border-transparent bg-transparent text-soft'}
          onClick={() => onAnswer(a as Answer<FactId>)}
        >
          {i < all.length - 2 ? words(`facts.${fact}.values.${a}`) : words(`interface.check.${a}`)}
        </button>
      ))}
      <Explain words={words} fact={fact} onExplain={onExplain} />
    </fieldset>
  )
}

/** The values of several facts as one list: "none of these" answers all of them, what is left unticked stays without an answer. */
interface OneListProps {
  readonly words: Words
  readonly facts: readonly FactId[]
  readonly drafts: Drafts
  readonly onChange: (drafts: Drafts) => void
  readonly onExplain: () => void
}
function OneList({ words, facts, drafts, onChange, onExplain }: OneListProps) {
  const all = (draft: Draft): Drafts => ({ ...drafts, ...Object.fromEntries(facts.map(f => [f, draft])) })
  const every = (test: (d: Draft) => boolean) => facts.every(f => test(drafts[f] ?? {}))
  const tick = (fact: FactId, value: string) => {
    const kept = Object.fromEntries(
      facts.map(f => [f, drafts[f]?.special || drafts[f]?.many?.includes('none') ? {} : (drafts[f] ?? {})]),
    ) as Drafts
    onChange({ ...drafts, ...kept, [fact]: { many: toggled(kept[fact]?.many ?? [], value) } })
  }
  return (
    <div className="space-y-6">
      <p className="text-base text-soft">{words('interface.check.one_list')}</p>
      {facts.map(f => (
        <fieldset key={f} className="space-y-2">
          <legend className="mb-3 font-serif text-xl leading-snug">{words(`facts.${f}.question`)}</legend>
          {(factOf(f).answers ?? [])
            .filter(a => a !== 'none')
            .map(a => (
              <Choice
                key={a}
                name={`${f}-${a}`}
                many
                label={words(`facts.${f}.values.${a}`)}
                chosen={drafts[f]?.many?.includes(a) ?? false}
                onChoose={() => tick(f, a)}
              />
            ))}
          <Explain words={words} fact={f} onExplain={onExplain} />
        </fieldset>
      ))}
      <div className="space-y-2 border-line border-t pt-3">
        <Choice
          name="none"
          label={words('interface.check.none_of_these')}
          chosen={every(d => d.many?.[0] === 'none')}
          onChoose={() => onChange(all({ many: ['none'] }))}
        />
        {(['unknown', 'withheld'] as const).map(s => (
          <Choice
            key={s}
            name="special"
            quiet
            label={words(`interface.check.${s}`)}
            chosen={every(d => d.special === s)}
            onChoose={() => onChange(all({ special: s }))}
          />
        ))}
      </div>
    </div>
  )
}
