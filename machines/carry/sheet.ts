/** What can stand on a sheet to take along, read off the assessment: ids alone, the most important first. Pure and light: a phone makes it. */
import { write } from '../../content/calendar/days.ts'
import { paperFacts, paperPathways, saidWhenNo, sheetContacts, situationFacts, youthContacts } from '../../content/carry.ts'
import { deadlineReads } from '../../content/deadlines.ts'
import { type ContactId, contactOf, contactsFor } from '../../content/directory.ts'
import { type Answers, type FactId, factIds } from '../../content/facts/index.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { farAhead } from '../../content/plan.ts'
import { type Assessment, type DeadlineResult, personOn } from '../assessment/assess.ts'
import { acts } from '../assessment/order.ts'
import { plan } from '../assessment/plan.ts'
import type { PathwaySteps } from '../assessment/steps.ts'
import { timeline } from '../assessment/timeline.ts'

export interface SheetContent {
  /** Answers that tell the situation in short. */
  readonly situation: readonly FactId[]
  /** What can be used now, then what can open, each in the order of the plan. */
  readonly ways: readonly { readonly pathway: PathwayId; readonly outcome: 'available' | 'conditional' }[]
  /** Dates to act by within a year, each once, the earliest first. */
  readonly dates: readonly DeadlineResult[]
  /** Questions without an answer, those first on which most ways wait. */
  readonly unanswered: readonly FactId[]
  /** Who can be called, the most fitting first. */
  readonly contacts: readonly ContactId[]
}

/** @param withPapers whether anything about stay and papers is in it. @param today `YYYY-MM-DD` */
export function sheetContent(
  pathways: readonly PathwaySteps[],
  assessment: Assessment,
  answers: Answers,
  today: string,
  withPapers: boolean,
): SheetContent {
  const known = personOn(answers, today)
  const soon = write(known.today + farAhead)
  const allowed = (f: FactId) => withPapers || !paperFacts.includes(f)
  const items = plan(pathways, assessment, answers, today).items.filter(i => i.pathway && !i.fold)
  const ways = items.flatMap(({ pathway }) => {
    const outcome = pathway && assessment[pathway]?.outcome
    return outcome === 'available' || outcome === 'conditional' ? [{ pathway: pathway as PathwayId, outcome }] : []
  })
  const inWay = new Map<FactId, number>()
  for (const { needs } of items) for (const f of needs) inWay.set(f, (inWay.get(f) ?? 0) + 1)
  const silent = factIds.filter(f => inWay.has(f) || ((answers[f] === 'unknown' || answers[f] === 'withheld') && known.asked(f) !== false))
  return {
    situation: [...situationFacts, ...paperFacts].filter(
      f => allowed(f) && known.asked(f) !== false && tells(answers[f], saidWhenNo.includes(f)),
    ),
    ways: [...ways.filter(w => w.outcome === 'available'), ...ways.filter(w => w.outcome === 'conditional')].filter(
      w => withPapers || !paperPathways.includes(w.pathway),
    ),
    dates: timeline(assessment, answers, today).filter(
      d =>
        acts(d) &&
        (d.shown as string) <= soon &&
        !d.only_if &&
        (d.matter !== null || d.pathways.some(p => !p.maybe)) &&
        (withPapers ||
          !(deadlineReads(d.id).some(f => paperFacts.includes(f)) || d.pathways.every(p => paperPathways.includes(p.pathway)))),
    ),
    unanswered: silent.filter(allowed).sort((a, b) => (inWay.get(b) ?? 0) - (inWay.get(a) ?? 0)),
    contacts: contactsOf(
      ways.map(w => w.pathway),
      answers,
    ),
  }
}

/** The answers that a code carries: those that count, and about papers only where the person wants that. */
export function carriedFacts(answers: Answers, counts: readonly FactId[], withPapers: boolean): Answers {
  return Object.fromEntries(counts.filter(f => withPapers || !paperFacts.includes(f)).map(f => [f, answers[f]])) as Answers
}

const tells = (answer: unknown, saidAnyway: boolean): boolean =>
  answer !== undefined &&
  answer !== 'unknown' &&
  answer !== 'withheld' &&
  (saidAnyway || !(answer === 'no' || answer === 'none' || answer === 'not_found' || (Array.isArray(answer) && answer[0] === 'none')))

/** Of the country where the person is, or else worked; those whom the open ways name first. */
function contactsOf(ways: readonly PathwayId[], answers: Answers): readonly ContactId[] {
  const here = [answers.country_now, ...(Array.isArray(answers.work_countries) ? answers.work_countries : [])].filter(
    c => c === 'be' || c === 'nl',
  )
  const named = ways.flatMap(contactsFor)
  const rank = (id: ContactId) => {
    const place = named.indexOf(id)
    const country = here.indexOf(contactOf(id).country)
    return (country < 0 ? here.length : country) * 1000 + (place < 0 ? 999 : place)
  }
  return sheetContacts
    .filter(id => answers.under_18 === 'yes' || !youthContacts.includes(id))
    .filter(id => here.length === 0 || here.includes(contactOf(id).country))
    .sort((a, b) => rank(a) - rank(b))
}
