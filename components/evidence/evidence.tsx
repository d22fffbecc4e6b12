/** What proof counts on each way that is open, what the person has, how to get the rest safely, and who holds it. */
import { useState } from 'react'
import {
  type Evidence,
  evidence,
  type ProofId,
  type ProofState,
  proofBarriers,
  proofOf,
  type Strength,
  told,
} from '../../content/evidence.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { PathwayResult } from '../../machines/assessment/assess.ts'
import { mayPresume } from '../../machines/wages/prefill.ts'
import { SourceLine } from '../check/trace.tsx'
import type { ToolProps } from '../tool/tools.ts'

const byStrength: readonly Strength[] = ['decides', 'asked', 'helps', 'not_alone']
const states: readonly ProofState[] = ['have', 'can', 'cannot']

export function EvidenceTool(props: ToolProps) {
  const { words, language, assessment, answers, today, rules } = props
  const say = (id: string) => words(`evidence.${id}`)
  const shown = (Object.entries(assessment) as [PathwayId, PathwayResult][])
    .filter(([pathway]) => evidence[pathway] && !rules.fold(pathway, assessment, answers, today))
    .map(([pathway, result]) => ({ pathway, result }))
  const open = rules
    .sections(shown, answers, today)
    .flatMap(s => s.cards)
    .filter(({ result: { outcome } }) => outcome === 'available' || outcome === 'conditional' || outcome === 'open')
  return (
    <div className="space-y-6">
      <p>{say('intro')}</p>
      <p className="border-can border-s-4 ps-3 font-semibold">{say('safe')}</p>
      {open.length > 0 ? null : <p>{say('none_open')}</p>}
      <ul className="space-y-3">
        {open.map(({ pathway, result }) => (
          <Way key={pathway} {...props} pathway={pathway} result={result} />
        ))}
      </ul>
      <section className="space-y-3 print:hidden">
        <h2>{say('diary_title')}</h2>
        <p>{say('diary_why')}</p>
        <p>{say('diary_leave')}</p>
        <a href={`/${language}/diary`} className="tap">
          {say('diary_open')}
        </a>
      </section>
    </div>
  )
}

type OneProps = ToolProps & { readonly pathway: PathwayId; readonly result: PathwayResult }

/** What the person says of a piece of proof here, else what the answers say. */
const stateOf = ({ entries, answers }: Pick<ToolProps, 'entries' | 'answers'>, proof: ProofId): ProofState | undefined =>
  entries.proofs?.[proof] ?? (told(proof, answers) ? 'have' : undefined)

/** One way: folded to how much there is already. */
function Way(props: OneProps) {
  const { words, language, today, answers, pathway, result } = props
  const [open, setOpen] = useState(false)
  const say = (id: string, values?: { readonly [name: string]: number }) => words(`evidence.${id}`, values)
  const { counts, source, note, presumed } = evidence[pathway] as Evidence
  const list = (Object.entries(counts) as [ProofId, Strength][]).sort(([, a], [, b]) => byStrength.indexOf(a) - byStrength.indexOf(b))
  const have = list.filter(([proof]) => stateOf(props, proof) === 'have').length
  const barriers = result.barriers.filter(b => b.certain && proofBarriers.includes(b.id))
  return (
    <li className="card">
      <h2 className="font-sans">
        <button
          type="button"
          className="block w-full cursor-pointer px-4 py-3 text-start"
          aria-expanded={open}
          aria-controls={`proof-${pathway}`}
          onClick={() => setOpen(!open)}
        >
          <span className="block font-normal text-base">{words(`interface.result.status_${result.outcome}`)}</span>
          <span className="block font-serif text-lg underline">{words(`pathways.${pathway}.name`)}</span>
          {list.length > 0 ? <span className="block font-normal text-base">{say('count', { have, all: list.length })}</span> : null}
        </button>
      </h2>
      <div id={`proof-${pathway}`} hidden={!open} className="space-y-4 px-4 pb-5">
        {open ? (
          <>
            {note ? <p>{words(`evidence.notes.${pathway}`)}</p> : null}
            {presumed && mayPresume(answers, presumed, today) ? <p>{words(`evidence.presumed.${presumed}`)}</p> : null}
            {barriers.map(({ id }) => (
              <p key={id} className="border-can border-s-4 ps-3">
                {words(`barriers.${id}.in_the_way`)} <strong>{words('interface.result.helps')}</strong> {words(`barriers.${id}.helps`)}
              </p>
            ))}
            <ul className="space-y-5">
              {list.map(([proof, strength]) => (
                <Piece key={proof} {...props} proof={proof} strength={strength} />
              ))}
            </ul>
            <SourceLine words={words} language={language} today={today} source={source} />
          </>
        ) : null}
      </div>
    </li>
  )
}

function Piece({ proof, strength, pathway, ...props }: OneProps & { readonly proof: ProofId; readonly strength: Strength }) {
  const { words, answers, onEntries } = props
  const say = (id: string) => words(`evidence.${id}`)
  const state = stateOf(props, proof)
  const { holders } = proofOf(proof)
  return (
    <li className="border-line border-s-4 ps-3">
      <form autoComplete="off">
        <fieldset className="space-y-2">
          <legend>
            <span className="block font-semibold">{say(`proofs.${proof}.name`)}</span>
            <span className="block text-base">{say(`strength.${strength}`)}</span>
          </legend>
          {told(proof, answers) ? <p className="text-base text-open">{say('told')}</p> : null}
          <div className="flex flex-wrap gap-2">
            {states.map(s => (
              <label key={s} className="choice">
                <input
                  type="radio"
                  name={`${pathway}-${proof}`}
                  checked={state === s}
                  onChange={() => onEntries(e => ({ ...e, proofs: { ...e.proofs, [proof]: s } }))}
                />
                <span>{say(`state_${s}`)}</span>
              </label>
            ))}
          </div>
          <p>
            <strong>{say('how')}</strong> {say(`proofs.${proof}.how`)}
          </p>
          <p className="text-base text-soft">
            {say('who')} {holders.map(h => say(`holders.${h}`)).join(', ')}
          </p>
        </fieldset>
      </form>
    </li>
  )
}
