/** The second half of an opened card: who helps, what stands in the way, what can be done inside, and why. Loaded when a card is opened. */
import { type Contact, type ContactId, contactsFor, directory, shownPhone } from '../../content/directory.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { isStale } from '../../content/sources/index.ts'
import type { PathwayResult } from '../../machines/assessment/assess.ts'
import { personIn, type Situation } from '../../machines/assessment/happen.ts'
import { lawNotes } from '../../machines/assessment/law-notes.ts'
import type { Papers } from '../../machines/assessment/papers.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { Phone } from '../contact/phone.tsx'
import { personsWay } from '../pathway/way.ts'
import { WayDrawing } from '../pathway/way-drawing.tsx'
import { dayInWords, type Words } from '../words.ts'
import { Part } from './card.tsx'
import { Missing, WhyNot } from './nearest.tsx'
import { SourceLine, sourceAt, Trace } from './trace.tsx'

export interface InsideProps {
  readonly words: Words
  readonly language: string
  readonly pathway: PathwayId
  readonly result: PathwayResult
  readonly papers: Papers
  readonly pathways: readonly PathwaySteps[]
  readonly situation: Situation
  /** For a helper: every barrier, also one of which the condition is not known. */
  readonly all?: boolean | undefined
}
const mostBarriers = 3
const firstContacts = 2

export function Inside({ words, language, pathway, result, papers, pathways, situation, all }: InsideProps) {
  const say = (id: string) => words(`interface.result.${id}`)
  const options = Object.entries(result.options).filter(([, state]) => state !== 'not-applicable')
  const barriers = all ? result.barriers : result.barriers.filter(b => b.certain).slice(0, mostBarriers)
  const contacts = contactsFor(pathway)
  const last = result.trace.at(-1)
  const helper = (c: ContactId) => <Helper key={c} words={words} language={language} contact={c} today={situation.today} />
  const known = personIn(situation)
  const steps = pathways.find(p => p.id === pathway)
  const way = steps && personsWay(words, steps, result, known)
  const ofThatTime = lawNotes(known).filter(n => n.pathways.includes(pathway))
  return (
    <>
      <WhyNot words={words} language={language} pathways={pathways} pathway={pathway} reason={result.reason} situation={situation} />
      <Missing words={words} result={result} />
      <Part title={say('safe')}>
        {papers ? (
          <p>{words(`pathways.${pathway}.safe.${papers}`)}</p>
        ) : (
          <>
            <p>
              {say('safe_unknown')} {words(`pathways.${pathway}.safe.with_papers`)}
            </p>
            <p>
              {say('safe_without')} {words(`pathways.${pathway}.safe.without_papers`)}
            </p>
          </>
        )}
      </Part>
      <Part title={say('how_long')}>
        <p>{words(`pathways.${pathway}.how_long`)}</p>
      </Part>
      {contacts.length > 0 ? (
        <Part title={say('who_helps')}>
          <ul className="space-y-3">{contacts.slice(0, firstContacts).map(helper)}</ul>
          {contacts.length > firstContacts ? (
            <details>
              <summary className="tap text-accent underline">{say('who_helps_more')}</summary>
              <ul className="space-y-3">{contacts.slice(firstContacts).map(helper)}</ul>
            </details>
          ) : null}
          <p className="mt-2 text-base text-soft">
            {say('phone_stays')} {words('interface.result.phone_checked', { date: dayInWords(lawDate, language) })}
          </p>
        </Part>
      ) : null}
      {barriers.length > 0 ? (
        <Part title={say('in_the_way')}>
          <ul className="space-y-3">
            {barriers.map(b => (
              <li key={b.id}>
                <p>
                  {words(`barriers.${b.id}.in_the_way`)} {b.certain ? '' : `(${say('option_maybe')})`}
                </p>
                <p className="text-open">
                  <strong>{say('helps')}</strong> {words(`barriers.${b.id}.helps`)}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {options.length > 0 ? (
        <Part title={say('options')}>
          <ul className="list-disc space-y-1 ps-6">
            {options.map(([id, state]) => (
              <li key={id}>
                {words(`options.${pathway}/${id}`)} {state === 'open' ? `(${say('option_maybe')})` : ''}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {ofThatTime.length > 0 ? (
        <Part title={say('trace_law')}>
          <ul className="space-y-3">
            {ofThatTime.map(({ rule, why }) => (
              <li key={rule} className="border-can border-s-4 ps-3">
                {why === 'earlier' ? words(`dated-rules.${rule}.before`) : ''} {say(`trace_law_${why}`)}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {way ? (
        <>
          <Part title={say('trace_way')}>
            <WayDrawing
              words={words}
              direction={languageOf(language).direction}
              title={words('interface.result.trace_way_title', { name: words(`pathways.${pathway}.name`), text: say('trace') })}
              way={way}
            />
          </Part>
          <details>
            <summary className="tap text-accent underline">{say('trace')}</summary>
            <Trace words={words} language={language} today={situation.today} pathway={pathway} result={result} way={way} />
          </details>
        </>
      ) : null}
      {last ? <SourceLine words={words} language={language} today={situation.today} source={sourceAt(pathway, result, last)} /> : null}
    </>
  )
}

/** Who helps: a number only where it was verified. */
function Helper({ words, language, contact, today }: { words: Words; language: string; contact: ContactId; today: string }) {
  const c: Contact = directory[contact]
  const phone = shownPhone(c)
  const looked = c.phone?.on ?? c.checked
  return (
    <li className="border-line border-s-4 ps-3">
      <p className="font-semibold">{c.name}</p>
      <Phone words={words} contact={c} />
      {!phone && c.site ? (
        <p className="text-base">
          {words('interface.result.no_phone')} <span dir="ltr">{c.site}</span>
        </p>
      ) : null}
      {isStale(looked, today) ? (
        <p className="text-base text-can">
          {words(`interface.result.${phone ? 'phone_stale' : 'phone_stale_no'}`, { date: dayInWords(looked, language) })}
        </p>
      ) : null}
      <p>{words(`directory.${contact}.for`)}</p>
      <p className="text-base text-soft">
        {words('interface.result.languages')} {words(`directory.${contact}.languages`)}
      </p>
      <p className="text-base text-soft">
        {words('interface.result.shares')} {words(`directory.${contact}.shares`)}
      </p>
    </li>
  )
}
