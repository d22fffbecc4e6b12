/** What can stand on a sheet to take along, read off the assessment: ids alone, the most important first. Pure and light: a phone makes it. */
import { write } from '../../content/calendar/days.ts'
import {
  guardians,
  mostUnanswered,
  paperAnswers,
  paperContacts,
  paperFacts,
  paperPathways,
  paperProofs,
  paperReasons,
  paperTerms,
  type SituationKind,
  saidOnlyWhenNo,
  saidWhenNo,
  sheetContacts,
  situation,
  youthContacts,
} from '../../content/carry.ts'
import { type DeadlineId, deadlineReads } from '../../content/deadlines.ts'
import { type ContactId, contactOf, contactsFor } from '../../content/directory.ts'
import { type ProofId, proofIds, told } from '../../content/evidence.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { safetyBeforePay } from '../../content/first.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { contactPathways, farAhead, protectionPathways } from '../../content/plan.ts'
import { type Assessment, type DeadlineResult, type PathwayResult, personOn } from '../assessment/assess.ts'
import { acts, sections } from '../assessment/order.ts'
import { plan } from '../assessment/plan.ts'
import type { PathwaySteps } from '../assessment/steps.ts'
import { timeline } from '../assessment/timeline.ts'
import type { Entries } from '../entries.ts'

/** An answer to any question. */
export type Said = NonNullable<Answers[FactId]>

export interface SheetContent {
  /** What tells the situation in short; of a list of answers only those that may stand there. */
  readonly situation: readonly { readonly kind: SituationKind; readonly fact: FactId; readonly answer: Said }[]
  /** Proof that the person has. */
  readonly proofs: readonly ProofId[]
  /** What can be used now, can open or is not clear yet but leads, in the order of the plan; of what can open, what it waits for. */
  readonly ways: readonly {
    readonly pathway: PathwayId
    readonly outcome: 'available' | 'conditional' | 'open'
    readonly reason: string | null
  }[]
  /** Dates to act by within a year, each once, the earliest first. */
  readonly dates: readonly DeadlineResult[]
  /** Who can be reached, the most fitting first. */
  readonly contacts: readonly ContactId[]
}

/** @param withPapers whether anything about stay and papers is in it. @param today `YYYY-MM-DD` */
export function sheetContent(
  pathways: readonly PathwaySteps[],
  assessment: Assessment,
  answers: Answers,
  proofs: Entries['proofs'],
  today: string,
  withPapers: boolean,
): SheetContent {
  const known = personOn(answers, today)
  const soon = write(known.today + farAhead)
  const safety = known.truth(safetyBeforePay) === true
  const items = plan(pathways, assessment, answers, today).items.filter(i => i.pathway && !i.fold && !(i.pathway in contactPathways))
  const shown = items.map(i => ({ pathway: i.pathway as PathwayId, result: assessment[i.pathway as PathwayId] as PathwayResult }))
  const first = sections(shown, known).flatMap(s => (s.id === 'first' ? s.cards.map(c => c.pathway) : []))
  const leads = (p: PathwayId) => first.includes(p) || (safety && protectionPathways.includes(p))
  const ways = items.flatMap(({ pathway, group, step }) => {
    if (!pathway) return []
    const outcome = assessment[pathway]?.outcome
    const stands = outcome === 'available' || outcome === 'conditional' || (outcome === 'open' && (group !== 'only_if' || leads(pathway)))
    const said = outcome === 'conditional' && step !== null && (withPapers || !paperReasons.includes(step))
    return stands ? [{ pathway, outcome, reason: said ? step : null }] : []
  })
  return {
    situation: (Object.keys(situation) as SituationKind[]).flatMap(kind =>
      (situation[kind] as readonly FactId[]).flatMap(fact => {
        const answer = withPapers ? answers[fact] : withoutPapers(fact, answers[fact])
        return answer !== undefined && tells(fact, answer, answers) && known.asked(fact) !== false ? [{ kind, fact, answer }] : []
      }),
    ),
    proofs: proofIds.filter(
      p => (proofs?.[p] ?? (told(p, answers) ? 'have' : undefined)) === 'have' && (withPapers || !paperProofs.includes(p)),
    ),
    ways: ways.filter(w => withPapers || !paperPathways.includes(w.pathway)),
    dates: timeline(assessment, answers, today).filter(
      d =>
        acts(d) &&
        (d.shown as string) <= soon &&
        !d.only_if &&
        (d.matter !== null || d.pathways.some(p => !p.maybe)) &&
        (withPapers || !(tellsOfPapers(d.id) || d.pathways.every(p => paperPathways.includes(p.pathway)))),
    ),
    contacts: contactsOf(
      ways.map(w => w.pathway),
      answers,
      safety,
      withPapers,
    ),
  }
}

/** Whether a term counts from something about papers, or names them. */
export const tellsOfPapers = (term: DeadlineId): boolean =>
  paperTerms.includes(term) || deadlineReads(term).some(f => paperFacts.includes(f))

/** What of an answer may be read by anyone; undefined: nothing. */
export function withoutPapers(fact: FactId, answer: Said | undefined): Said | undefined {
  if (answer === undefined || paperFacts.includes(fact)) return undefined
  const hidden = (paperAnswers[fact] ?? []) as readonly string[]
  if (typeof answer !== 'object') return hidden.includes(String(answer)) ? undefined : answer
  const left = (answer as readonly string[]).filter(a => !hidden.includes(a))
  return left.length > 0 ? (left as Said) : undefined
}

/**
 * The answers that a code carries: those that count. Without papers, an answer that names them is left out whole: a helper who reads half a list
 * would take it for all of it, and what is not there is asked again.
 */
export function carriedFacts(answers: Answers, counts: readonly FactId[], withPapers: boolean): Answers {
  const whole = (f: FactId) => {
    const left = withoutPapers(f, answers[f])
    return Array.isArray(left) ? left.length === (answers[f] as readonly string[]).length : left !== undefined
  }
  return Object.fromEntries(counts.filter(f => withPapers || whole(f)).map(f => [f, answers[f]])) as Answers
}

/** As `nextQuestion`; a screen of facts at a time. */
type Next = (answers: Answers, today: string, asking: { seen?: ReadonlySet<FactId> }) => { readonly facts: readonly FactId[] } | null

/** The questions without an answer that a helper should ask first, in the order in which the program itself would; few. */
export function unansweredFirst(next: Next, answers: Answers, today: string, withPapers: boolean): readonly FactId[] {
  const given = Object.fromEntries(Object.entries(answers).filter(([, a]) => a !== 'unknown' && a !== 'withheld')) as Answers
  const seen = new Set<FactId>()
  const found: FactId[] = []
  while (found.length < mostUnanswered) {
    const facts = next(given, today, { seen })?.facts.filter(f => !seen.has(f)) ?? []
    if (facts.length === 0) break
    for (const f of facts) seen.add(f)
    found.push(...facts.filter(f => withPapers || !paperFacts.includes(f)))
  }
  return found.slice(0, mostUnanswered)
}

/** Whether it tells a helper something. */
function tells(fact: FactId, answer: Said, answers: Answers): boolean {
  if (answer === 'unknown' || answer === 'withheld' || answer === 'never') return false
  if (fact === 'country_now') return ![answers.work_countries].flat().includes(answer as 'be')
  const no = answer === 'no' || answer === 'none' || answer === 'not_found' || (Array.isArray(answer) && answer[0] === 'none')
  return no ? saidWhenNo.includes(fact) : !saidOnlyWhenNo.includes(fact)
}

/**
 * Of the country where the person is, or else worked: for the young a guardian first, where safety goes before pay the first contact of the
 * country, then those whom the ways name first, as their cards do.
 */
function contactsOf(ways: readonly PathwayId[], answers: Answers, safety: boolean, withPapers: boolean): readonly ContactId[] {
  const here = [answers.country_now, ...(Array.isArray(answers.work_countries) ? answers.work_countries : [])].filter(
    c => c === 'be' || c === 'nl',
  )
  const young = answers.under_18 === 'yes'
  const firstContacts = (Object.keys(contactPathways) as PathwayId[]).map(contactsFor)
  const named = [
    ...(young ? guardians : []),
    ...(safety ? firstContacts.flatMap(each => each.slice(0, 1)) : []),
    ...ways.flatMap(contactsFor),
    ...firstContacts.flat(),
  ]
  const rank = (id: ContactId) => {
    const place = named.indexOf(id)
    const country = here.indexOf(contactOf(id).country)
    return (country < 0 ? here.length : country) * 1000 + (place < 0 ? 999 : place)
  }
  return sheetContacts
    .filter(id => young || !youthContacts.includes(id))
    .filter(id => withPapers || !paperContacts.includes(id))
    .filter(id => here.length === 0 || here.includes(contactOf(id).country))
    .sort((a, b) => rank(a) - rank(b))
}
