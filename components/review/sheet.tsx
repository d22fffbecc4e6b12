/** The review sheet of a pathway: every rule in words, with its source, its worked cases and a place to sign it off. Made to be printed. */
import type { ReactNode } from 'react'
import { askedIfOf } from '../../content/asked-if.ts'
import { barriers } from '../../content/barriers.ts'
import { deadlineOf } from '../../content/deadlines.ts'
import { type DerivedId, derivedFacts } from '../../content/derived-facts.ts'
import { type FactId, facts } from '../../content/facts/index.ts'
import { lawDate } from '../../content/law.ts'
import { openPoints } from '../../content/open-points.ts'
import { type SourceId, sourceOf } from '../../content/sources/index.ts'
import type { AskId } from '../../machines/assessment/person.ts'
import type { PathwaySteps, Step } from '../../machines/assessment/steps.ts'
import { casesToday } from '../../machines/cases.ts'
import type { Rule, Signed } from '../../machines/sheet/changed.ts'
import { rulesOn, type Sheet, sheetOf, type WorkedCase } from '../../machines/sheet/sheet.ts'
import { derivedIdOf } from '../../machines/sheet/written.ts'
import { InteractionList } from '../pathway/about.tsx'
import { type Question, questionsOf } from '../pathway/questions.ts'
import { answerInWords, askedInWords } from '../pathway/wording.ts'
import { OutsideLink } from '../ui/outside-link.tsx'
import { Part } from '../ui/part.tsx'
import { dayInWords, type Words } from '../words.ts'
import { ConditionView, DerivedLink, type OnPage } from './condition.tsx'
import { ranges } from './ranges.ts'
import { SignOffView } from './sign-off.tsx'

interface SheetPage extends OnPage {
  readonly steps: PathwaySteps
  readonly sheet: Sheet
  readonly say: (id: string, values?: Parameters<Words>[1]) => string
}

export function ReviewSheet({ words, language, steps }: { words: Words; language: string; steps: PathwaySteps }) {
  const sheet = sheetOf(steps)
  const page: SheetPage = {
    words,
    language,
    derived: sheet.derived,
    steps,
    sheet,
    say: (id, values) => words(`review.sheet.${id}`, values),
  }
  const { say } = page
  const questions = new Map(questionsOf(words, steps).map(q => [q.step, q]))
  return (
    <div className="sheet space-y-8">
      <div className="space-y-3">
        <p>{say('intro', { date: dayInWords(lawDate, language) })}</p>
        <p>
          {say('counts', {
            steps: sheet.steps.length,
            deadlines: sheet.deadlines.length,
            options: sheet.options.length,
            barriers: sheet.barriers.length,
            sources: sheet.sources.length,
            cases: sheet.cases.length,
          })}{' '}
          {language === 'en' ? '' : say('english')}
        </p>
      </div>
      <Part title={say('changes')}>
        <Changes page={page} />
      </Part>
      <Part title={say('open_points')}>
        <OpenPoints page={page} />
      </Part>
      <Part title={say('steps')}>
        <p>{say('steps_intro')}</p>
        {sheet.steps.map(entry => (
          <RuleBox
            key={entry.number}
            page={page}
            rule={entry}
            id={`step-${entry.number}`}
            title={say('step', { n: entry.number })}
            name={entry.step.name}
          >
            {entry.step.asks ? (
              <Asking page={page} step={entry.step} question={questions.get(entry.step.name) as Question} />
            ) : (
              <Ending page={page} step={entry.step} />
            )}
            <SourceOf page={page} id={entry.step.source} />
            <p className="text-base">{say('walked_by', { cases: ranges(entry.cases) })}</p>
          </RuleBox>
        ))}
      </Part>
      <Listed title={say('conditions')} intro={say('conditions_intro')} of={sheet.derived}>
        {(id, n) => (
          <div key={id} id={`condition-${id}`} className="scroll-mt-16 break-inside-avoid border-line border-s-4 ps-3">
            <h3>
              {say('condition', { n })}. {words(`derived.${id}`)}
            </h3>
            <Definition page={page} id={id} />
          </div>
        )}
      </Listed>
      <Listed title={say('dates')} of={sheet.deadlines}>
        {(entry, n) => {
          const { counting, certainty, source } = deadlineOf(entry.rule)
          return (
            <RuleBox
              key={entry.rule}
              page={page}
              rule={entry}
              id={`date-${entry.rule}`}
              title={say('date', { n })}
              says={words(`deadlines.${entry.rule}.name`)}
            >
              <p>
                <strong>{say('counted')}</strong> {words(`terms.rules.${entry.rule}`)} {words(`terms.counting.${counting}`)}
              </p>
              <p className="text-base">{say('certainty', { certainty })}</p>
              <SourceOf page={page} id={source} />
            </RuleBox>
          )
        }}
      </Listed>
      <Listed title={say('options')} intro={say('options_intro')} of={sheet.options}>
        {(entry, n) => (
          <RuleBox
            key={entry.rule}
            page={page}
            rule={entry}
            id={`option-${entry.rule}`}
            title={say('option', { n })}
            says={words(`options.${entry.pathway}/${entry.rule}`)}
          >
            <div>
              <strong>{say('becomes', { status: words(`interface.result.status_${entry.option.becomes}`) })}</strong>{' '}
              <ConditionView page={page} condition={entry.option.when} />
            </div>
            {entry.option.instead ? (
              <div>
                <strong>{say('becomes_instead', { status: words(`interface.result.status_${entry.option.instead.becomes}`) })}</strong>{' '}
                <ConditionView page={page} condition={entry.option.instead.when} />
              </div>
            ) : null}
            <Dates page={page} dates={entry.option.dates} />
          </RuleBox>
        )}
      </Listed>
      <Listed title={say('barriers')} intro={say('barriers_intro')} of={sheet.barriers}>
        {(entry, n) => {
          const { when, weight, certainty } = barriers[entry.rule]
          return (
            <RuleBox
              key={entry.rule}
              page={page}
              rule={entry}
              id={`barrier-${entry.rule}`}
              title={say('barrier', { n })}
              says={words(`barriers.${entry.rule}.in_the_way`)}
            >
              <p>
                {words('interface.result.helps')} {words(`barriers.${entry.rule}.helps`)}
              </p>
              <div>
                <strong>{say('stands_if')}</strong> <ConditionView page={page} condition={when} />
              </div>
              <p className="text-base">
                {say('weight', { n: weight })} {words(`review.marks.${certainty}`)}
              </p>
            </RuleBox>
          )
        }}
      </Listed>
      <InteractionList words={words} pathway={steps.id} sources={sheet.sources} />
      <Part title={say('sources')}>
        <ol className="list-decimal space-y-3 ps-8 text-base">
          {sheet.sources.map(id => (
            <li key={id} id={`source-${id}`} className="scroll-mt-16 break-inside-avoid">
              <SourceLine page={page} id={id} />
            </li>
          ))}
        </ol>
      </Part>
      <Part title={say('cases')}>
        <p>{say('cases_intro', { date: dayInWords(casesToday, language) })}</p>
        {sheet.cases.map(worked => (
          <CaseView key={worked.number} page={page} worked={worked} />
        ))}
      </Part>
    </div>
  )
}

/** A part of the sheet that may have nothing in it. */
function Listed<T>({
  title,
  intro,
  of,
  children,
}: {
  title: string
  intro?: string
  of: readonly T[]
  children: (entry: T, number: number) => ReactNode
}) {
  if (of.length === 0) return null
  return (
    <Part title={title}>
      {intro ? <p>{intro}</p> : null}
      {of.map((entry, i) => children(entry, i + 1))}
    </Part>
  )
}

function Changes({ page: { words, language, sheet, say } }: { page: SheetPage }) {
  const rules = rulesOn(sheet)
  const changed = rules.filter(r => r.state === 'changed')
  return (
    <>
      <p>{words('review.list.signed', { signed: rules.filter(r => r.state === 'signed').length, total: rules.length })}</p>
      {changed.length > 0 ? (
        <>
          <p>{say('changed_rules')}</p>
          <ul className="list-disc ps-6">
            {changed.map(r => (
              <li key={`${r.kind} ${r.rule}`}>
                <bdi lang="en">{r.rule}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {sheet.gone.length > 0 ? (
        <>
          <p>{say('gone_rules')}</p>
          <ul className="list-disc ps-6">
            {sheet.gone.map(s => (
              <li key={`${s.kind} ${s.rule} ${s.date}`}>
                <bdi lang="en">{s.rule}</bdi> ({words('review.sign.signed', { name: s.name, date: dayInWords(s.date, language) })})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function OpenPoints({ page: { words, sheet, say } }: { page: SheetPage }) {
  if (sheet.openPoints.length === 0) return <p>{say('open_points_none')}</p>
  const where = (noted: string) => {
    const [document, n = ''] = noted.split(' ')
    return say(`noted_${document}`, { n })
  }
  return (
    <ol className="list-decimal space-y-2 ps-8">
      {sheet.openPoints.map(id => (
        <li key={id} className="break-inside-avoid">
          {words(`open-points.${id}`)}{' '}
          <span className="text-base text-soft">{say('noted', { where: openPoints[id].noted.map(where).join(', ') })}</span>
        </li>
      ))}
    </ol>
  )
}

interface RuleBoxProps {
  readonly page: SheetPage
  readonly rule: Rule & Signed
  readonly id: string
  readonly title: string
  /** What the rule is called in the program, in English; or what it says, in the language of the page. */
  readonly name?: string
  readonly says?: string
  readonly children: ReactNode
}
function RuleBox({ page: { words, language }, rule, id, title, name, says, children }: RuleBoxProps) {
  return (
    <div id={id} className="scroll-mt-16 break-inside-avoid space-y-1 border-line border-s-4 ps-3">
      <h3>
        {title}. {says ?? <bdi lang="en">{name}</bdi>}
      </h3>
      {children}
      <SignOffView words={words} language={language} rule={rule} />
    </div>
  )
}

function Asking({ page, step, question }: { page: SheetPage; step: Step; question: Question }) {
  const { words, say, steps } = page
  const ask = step.asks as AskId
  const asked = question.kind === 'fact' ? askedIfOf[ask as FactId] : undefined
  return (
    <>
      <p>
        <strong>{say(question.kind === 'fact' ? 'asked' : question.kind === 'date' ? 'term' : 'follows')}</strong>{' '}
        {question.kind === 'follows' ? <DerivedLink page={page} id={ask as DerivedId} /> : question.asked}
        {question.kind === 'date' ? (
          <>
            {' '}
            <a href={`#date-${ask}`} className="text-soft">
              ({say('see_date', { n: page.sheet.deadlines.findIndex(d => d.rule === ask) + 1 })})
            </a>
          </>
        ) : null}
      </p>
      {asked ? (
        <div className="text-base">
          <strong>{say('applies_if')}</strong> <ConditionView page={page} condition={asked} />
        </div>
      ) : null}
      <ul className="list-disc ps-6">
        {(step.ways ?? []).map(({ to }, i) => {
          const target = steps.steps[to] as Step
          return (
            <li key={question.ways[i]?.answer}>
              {say('leads_to', { answer: question.ways[i]?.answer ?? '', n: to + 1 })}, <bdi lang="en">{target.name}</bdi>
              {target.status ? ` (${words(`interface.result.status_${target.status}`)})` : ''}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Ending({ page, step }: { page: SheetPage; step: Step }) {
  const { words, steps } = page
  return (
    <>
      <p>
        <strong>{words(`interface.result.status_${step.status}`)}.</strong> {words(`reasons.${steps.id}/${step.name}`)}
      </p>
      <Dates page={page} dates={step.dates} />
    </>
  )
}

function Dates({ page: { words, say, sheet }, dates = [] }: { page: SheetPage; dates?: Step['dates'] }) {
  if (dates.length === 0) return null
  return (
    <p className="text-base">
      {say('counts_here')}{' '}
      {dates.map((d, i) => (
        <span key={d}>
          {i > 0 ? ', ' : ''}
          <a href={`#date-${d}`} className="text-soft">
            {words(`deadlines.${d}.name`)} ({say('see_date', { n: sheet.deadlines.findIndex(x => x.rule === d) + 1 })})
          </a>
        </span>
      ))}
    </p>
  )
}

/** What a derived fact is: its condition, or how it is worked out and from what. */
function Definition({ page, id }: { page: SheetPage; id: DerivedId }) {
  const { words, say } = page
  const { when, reads = [], source } = derivedFacts[id]
  return (
    <>
      {when ? (
        <div>
          <strong>{say('is_so_if')}</strong> <ConditionView page={page} condition={when} />
        </div>
      ) : (
        <>
          <p>
            <strong>{say('worked_out')}</strong> {words(`review.computed.${id}`)}
          </p>
          {reads.length > 0 ? (
            <p className="text-base">
              {say('from_facts')} {reads.map(r => askedInWords(words, typeof r === 'string' ? r : derivedIdOf(r))).join(' · ')}
            </p>
          ) : null}
        </>
      )}
      {source ? <SourceOf page={page} id={source} /> : null}
    </>
  )
}

function SourceOf({ page: { say, sheet, words }, id }: { page: SheetPage; id: SourceId }) {
  const { title, article, certainty } = sourceOf(id)
  return (
    <p className="text-base">
      {say('source')} <bdi lang="en">{[title, article].filter(Boolean).join(', ')}</bdi>: {words(`review.marks.${certainty}`)}{' '}
      <a href={`#source-${id}`} className="text-soft">
        ({say('source_n', { n: sheet.sources.indexOf(id) + 1 })})
      </a>
    </p>
  )
}

function SourceLine({ page: { say, words, language }, id }: { page: SheetPage; id: SourceId }) {
  const { title, article, link, certainty, checked } = sourceOf(id)
  const mark = words(`review.marks.${certainty}`)
  return (
    <>
      <p>
        <bdi lang="en">{[title, article].filter(Boolean).join(', ')}</bdi>
        {': '}
        {say('source_line', { mark, date: dayInWords(checked, language) })}
      </p>
      {link ? <OutsideLink words={words} to={link} /> : null}
    </>
  )
}

function CaseView({ page: { words, language, say, steps }, worked }: { page: SheetPage; worked: WorkedCase }) {
  const end = steps.steps.find(s => s.name === worked.ends)
  const answers = Object.entries(worked.answers) as [AskId, string][]
  return (
    <div id={`case-${worked.number}`} className="break-inside-avoid border-line border-s-4 ps-3">
      <h3>
        {say('case', { n: worked.number })}. <bdi lang="en">{worked.who}</bdi>
      </h3>
      <p>
        <strong>{say('ends')}</strong>{' '}
        {end ? (
          <>
            {words(`interface.result.status_${end.status}`)}, <bdi lang="en">{end.name}</bdi>
          </>
        ) : (
          say('stays_open')
        )}
        {worked.on === casesToday ? '' : ` ${say('case_on', { date: dayInWords(worked.on, language) })}`}
      </p>
      <details className="text-base">
        <summary className="tap">{say('told')}</summary>
        <ul className="list-disc ps-6">
          {answers.map(([fact, answer]) => (
            <li key={fact}>
              {askedInWords(words, fact)} {told(words, fact, answer)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
/** An answer to a fact; a date or a number as it was given. */
const told = (words: Words, ask: AskId, answer: string): string =>
  ask in facts && answer === 'never' ? words(`facts.${ask}.values.never`) : answerInWords(words, ask, answer)
