/** What the build proved, pathway by pathway, with the shortest example of every outcome. */
import type { PathwayId } from '../../content/pathways.ts'
import type { AskId } from '../../machines/assessment/person.ts'
import type { Status } from '../../machines/pathway.ts'
import { type Example, type Proof, proofs } from '../../machines/sheet/prove.ts'
import { answerInWords, askedInWords } from '../pathway/wording.ts'
import { Part } from '../ui/part.tsx'
import type { Words } from '../words.ts'

export function ProofReport({ words, language }: { words: Words; language: string }) {
  const { pathways } = proofs()
  const sum = (of: (p: Proof) => number) => pathways.reduce((total, p) => total + of(p), 0)
  return (
    <>
      <p>
        {words('review.proofs.total', {
          pathways: pathways.length,
          steps: sum(p => p.steps),
          records: sum(p => p.records),
          cases: sum(p => p.cases),
        })}{' '}
        {words('review.proofs.record')}
      </p>
      {pathways.map(proof => (
        <ProofView key={proof.pathway} words={words} language={language} proof={proof} />
      ))}
    </>
  )
}

function ProofView({ words, language, proof }: { words: Words; language: string; proof: Proof }) {
  const say = (id: string, values?: Parameters<Words>[1]) => words(`review.proofs.${id}`, values)
  const { pathway, steps, questions, outcomes, ways, records, cases, examples } = proof
  const failures = [...proof.deadEnds, ...proof.unreached, ...proof.untaken]
  const counted = (Object.entries(outcomes) as [Status, number][]).filter(([, n]) => n > 0)
  const ends = counted.map(([status, n]) => say('outcome', { n, status: words(`interface.result.status_${status}`) }))
  return (
    <Part title={words(`pathways.${pathway}.name`)}>
      <ul className="list-disc ps-6">
        <li>
          {say('steps', { steps, questions, ends: steps - questions })} ({ends.join(', ')})
        </li>
        <li>{say('walked', { records, cases, ways })}</li>
        <li>{failures.length === 0 ? say('no_dead_end') : say('dead_end', { what: failures.join('; ') })}</li>
      </ul>
      <p>
        <a href={`/${language}/pathways/${pathway}/review`} className="tap">
          {words('review.links.sheet')}
        </a>
      </p>
      <details>
        <summary className="tap">{say('examples')}</summary>
        <ul className="space-y-2">
          {examples.map(example => (
            <li key={example.reason} className="break-inside-avoid border-line border-s-4 ps-3 text-base">
              <ExampleView words={words} pathway={pathway} example={example} />
            </li>
          ))}
        </ul>
      </details>
    </Part>
  )
}

function ExampleView({ words, pathway, example: { reason, outcome, answers } }: { words: Words; pathway: PathwayId; example: Example }) {
  const told = (Object.entries(answers) as [AskId, string][]).map(
    ([ask, answer]) => `${askedInWords(words, ask)}: ${answerInWords(words, ask, answer)}`,
  )
  return (
    <>
      <p>
        <strong>{words(`interface.result.status_${outcome}`)}.</strong> {words(`reasons.${pathway}/${reason}`)}
      </p>
      <p className="text-soft">{told.join(' · ') || words('review.proofs.example_none')}</p>
    </>
  )
}
