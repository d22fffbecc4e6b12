/** Where an answer does not rest on the law of its time: which rule, and which pathways it touches (facts.md 1.7). */
import { type Day, read, type Span } from '../../content/calendar/days.ts'
import { datedRuleIds, datedRuleOf, firstWage } from '../../content/dated-rules.ts'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { type DatedRuleId, earliestCheckedDay, heldFrom, lawDate, ruleDays } from '../../content/law.ts'
import { firstValueFrom } from '../../content/minimum-wage.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { personOn } from './assess.ts'
import type { Note } from './notes.ts'
import type { Person } from './person.ts'

export interface LawNote {
  readonly rule: DatedRuleId
  /** `earlier`: another rule held, and the answer is that of the one given. `later`: the rule came after the law date, and nobody looked since. */
  readonly why: 'earlier' | 'later'
  readonly pathways: readonly PathwayId[]
  /** The fact whose date decides; without it the day of the assessment. */
  readonly fact?: FactId
}

/** In the order of the table. A date of which only the month or year is known counts as its earliest day; one that is not known gives no note. */
export function lawNotes(known: Person): readonly LawNote[] {
  return datedRuleIds.flatMap((rule): LawNote[] => {
    const { by, only, before, pathways } = datedRuleOf(rule)
    if (only && known.truth(only) !== true) return []
    if (ruleDays[rule] > lawDate) return known.today >= heldFrom(rule) ? [{ rule, why: 'later', pathways }] : []
    if (before !== 'not used') return []
    if (!by) return known.today < heldFrom(rule) ? [{ rule, why: 'earlier', pathways }] : []
    if (earliestOf(typeof by === 'string' ? known.days(by) : by.days(known)) >= heldFrom(rule)) return []
    const told = (f: FactId) => typeof known.value(f) === 'string' && read(known.value(f) as string) !== undefined
    const fact = typeof by === 'string' ? by : by.reads.find(told)
    return [{ rule, why: 'earlier', pathways, ...(fact ? { fact } : {}) }]
  })
}
/** The earliest day that a date can be; where it is not told, the latest: no guess makes a note. */
const earliestOf = (d: Span | 'never'): Day => (d === 'never' ? Infinity : d.sure && Number.isFinite(d.from) ? d.from : d.to)

/** The same as notes, with one for the time before the study, when nothing was looked at as a whole. @param today `YYYY-MM-DD` */
export function rulesNotChecked(answers: Answers, today: string): readonly Note[] {
  const lawyer = 'The rule of that time was not checked: have a lawyer look.'
  const general: Note = {
    code: 'rule_not_checked',
    path: 'today',
    message: `What changed before ${earliestCheckedDay} was not looked at as a whole. ${lawyer}`,
  }
  const named = lawNotes(personOn(answers, today)).map(
    ({ rule, why, pathways, fact }): Note => ({
      code: 'rule_not_checked',
      path: fact ? `facts.${fact}` : 'today',
      message: `"${rule}" holds from ${ruleDays[rule]}${why === 'earlier' ? ', and the answer is that of this rule' : `, after the date of the rules (${lawDate})`}. ${lawyer}`,
      rule,
      pathways,
    }),
  )
  return [...(today < earliestCheckedDay ? [general] : []), ...named, ...earlyWages(answers, personOn(answers, today), lawyer)]
}

const wagePathways = {
  be: ['be-labour-court-wages', 'be-inspectorate-complaint', 'be-non-trafficking-protection'],
  nl: ['nl-civil-wages', 'nl-regelrechter', 'nl-inspectorate-complaint'],
} as const satisfies { readonly [country: string]: readonly PathwayId[] }
/** Pay that is compared with a minimum wage of before the first one known. */
function earlyWages({ hourly_pay }: Answers, known: Person, lawyer: string): Note[] {
  if (typeof hourly_pay !== 'number') return []
  const worked = known.value('work_countries')
  return (['be', 'nl'] as const)
    .filter(c => typeof worked === 'object' && worked.includes(c))
    .filter(c => earliestOf(firstWage.days(known)) < (read(firstValueFrom(c)) as Span).from)
    .map(c => ({
      code: 'rule_not_checked',
      path: 'facts.hourly_pay',
      message: `The first known minimum wage is of ${firstValueFrom(c)}; it is used for the time before. ${lawyer}`,
      pathways: wagePathways[c],
    }))
}
