/** The text twin of the drawn way: the same, in the same order, as sentences. */
import type { Words } from '../words.ts'
import type { PersonsWay, WayStep } from './way.ts'

export function WayText({ words, way }: { readonly words: Words; readonly way: PersonsWay }) {
  const say = (id: string) => words(`interface.result.trace_${id}`)
  const step = (s: WayStep, stop = '') => (
    <li key={s.step} data-step={s.step}>
      <p>{s.asked}</p>
      {s.answer ? <p className="text-base text-soft">{s.answer}</p> : null}
      {stop ? (
        <p className="text-base text-soft">
          <strong>{stop}</strong>
        </p>
      ) : null}
      {s.others ? <p className="text-base text-soft">{s.others}</p> : null}
    </li>
  )
  return (
    <div className="space-y-3">
      <ol className="list-decimal space-y-3 ps-9">
        {way.walked.map(s => step(s))}
        {way.rests ? step(way.rests, way.stop) : null}
      </ol>
      {way.ahead.length > 0 ? (
        <>
          <p className="font-semibold">{say('ahead')}</p>
          <ol className="list-decimal space-y-3 ps-9" start={way.walked.length + 2}>
            {way.ahead.map(s => step(s))}
          </ol>
        </>
      ) : null}
      <p className="font-semibold">{way.rests ? say('ends') : way.stop}</p>
      <ul className="list-disc space-y-2 ps-6">
        {way.ends.map(end => (
          <li key={end.step} data-step={end.step}>
            <strong>{end.says}.</strong> {end.reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
