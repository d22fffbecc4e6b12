/** What stands on a sheet to take along: chosen by the person, one page, and no more than was allowed. */
import { describe, expect, test } from 'vitest'
import { type Layout, layout, pageHeight, pageWidth, type SheetText, wrapped } from '../components/carry/layout.ts'
import { sheetText } from '../components/carry/text.ts'
import { makeRules } from '../components/check/rules.ts'
import { askedIfOf } from '../content/asked-if.ts'
import {
  mostUnanswered,
  paperAnswers,
  paperContacts,
  paperFacts,
  paperPathways,
  paperProofs,
  paperReasons,
  sheetContacts,
} from '../content/carry.ts'
import { deadlineIds } from '../content/deadlines.ts'
import { contactOf } from '../content/directory.ts'
import { proofIds } from '../content/evidence.ts'
import { type Answers, type FactId, factIds, factOf } from '../content/facts/index.ts'
import { pathwayIds } from '../content/pathways.ts'
import { assess } from '../machines/assessment/assess.ts'
import { carriedFacts, sheetContent, tellsOfPapers, unansweredFirst, withoutPapers } from '../machines/carry/sheet.ts'
import { allSteps } from '../machines/index.ts'
import { people } from './e2e/people.ts'
import { sayIn } from './e2e/screen.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const today = '2026-11-24'
const contentOf = (answers: Answers, withPapers = false, day = today) =>
  sheetContent(allSteps, assess(allSteps, answers, day), answers, undefined, day, withPapers)
const rules = makeRules(allSteps)
const toAsk = (answers: Answers, withPapers = false, day = today) => unansweredFirst(rules.next, answers, day, withPapers)
const factsOf = (answers: Answers, withPapers = false) => contentOf(answers, withPapers).situation.map(s => s.fact)

const cook: Answers = {
  country_now: 'nl',
  work_countries: ['nl'],
  acts_countries: ['nl'],
  sector: 'restaurant_hotel',
  work_still: 'no',
  work_end: '2026-10-20',
  unpaid_items: ['wages_part'],
  control_means: ['none'],
  violence: ['none'],
  employer_kind: 'company',
  employer_closed: 'bankrupt',
  insolvency_date: '2026-10-12',
  residence_status: 'none',
  nationality_group: 'non_eu',
  will_cooperate: 'unknown',
  statement_made: 'withheld',
}

describe('a cook in the Netherlands, unpaid, whose boss went bankrupt', () => {
  const content = contentOf(cook)
  test('the situation in short says what was answered, without papers, without "none" and without what says nothing', () =>
    expect(content.situation.map(s => s.fact)).toEqual([
      'sector',
      'work_countries',
      'employer_kind',
      'work_still',
      'work_end',
      'unpaid_items',
      'employer_closed',
      'insolvency_date',
    ]))
  test('papers stand on it only if wanted', () => {
    expect(factsOf(cook, true)).toEqual(['residence_status', 'nationality_group', ...content.situation.map(s => s.fact)])
    expect(carriedFacts(cook, ['sector', 'residence_status'], false)).toEqual({ sector: 'restaurant_hotel' })
    expect(carriedFacts(cook, ['sector', 'residence_status'], true)).toEqual({ sector: 'restaurant_hotel', residence_status: 'none' })
  })
  test('the claim at UWV is among the ways, with its date', () => {
    expect(content.ways.map(w => w.pathway)).toContain('nl-insolvency-uwv')
    expect(content.dates.map(d => d.id)).toContain('dl_nl_uwv_apply')
    expect(content.dates.map(d => d.shown)).toEqual(content.dates.map(d => d.shown).toSorted())
  })
  test('what a helper should ask first is what the program itself would ask next, few and never about papers', () => {
    const { will_cooperate, statement_made, ...told } = cook
    const asked = toAsk(cook)
    expect(asked[0]).toBe(rules.next(told, today, {})?.facts[0])
    expect(asked).toHaveLength(mostUnanswered)
    expect(toAsk(Object.fromEntries(factIds.map(f => [f, 'no'])) as Answers)).toEqual([])
  })
  test('only Dutch helpers are offered, those for pay first; a number only where it is verified, else a site', () => {
    expect(content.contacts.slice(0, 3)).toEqual(['nl_fairwork', 'nl_fnv', 'nl_cnv'])
    expect(content.contacts.every(id => id.startsWith('nl_'))).toBe(true)
    const [text] = [textFor(cook, today, ['en'])].map(t => t.contacts.each[0])
    expect(text).toMatchObject({ name: 'FairWork', phone: undefined })
    expect(text?.details[0]).toContain('fairwork.nu')
  })
})

describe('who has no papers and does not want that on the sheet', () => {
  const cleaner: Answers = {
    country_now: 'be',
    work_countries: ['be'],
    sector: 'cleaning',
    detained: 'closed_centre',
    work_still: 'no',
    job_end_reason: 'stopped_by_inspection',
    control_means: ['violence', 'papers_taken', 'weak_position_used'],
    work_conditions: ['papers_kept'],
    violence: ['hit'],
    needs: ['lawyer'],
    goals: ['pay', 'stay'],
    nationality_group: 'non_eu',
    residence_status: 'none',
    work_declared: 'no',
    unpaid_items: ['wages_all'],
  }
  const situation = Object.fromEntries(contentOf(cleaner).situation.map(s => [s.fact, s.answer]))
  test('lists stand there without the answers that tell it, and single answers not at all', () => {
    expect(situation).toEqual({
      needs: ['lawyer'],
      violence: ['hit'],
      control_means: ['violence'],
      sector: 'cleaning',
      work_countries: ['be'],
      work_still: 'no',
      unpaid_items: ['wages_all'],
      goals: ['pay'],
    })
    expect(contentOf(cleaner, true).situation.map(s => s.answer)).toContain(cleaner.control_means)
  })
  test('the code never holds half a list: such an answer is left out whole', () => {
    const facts = carriedFacts(cleaner, Object.keys(cleaner) as FactId[], false)
    expect(Object.keys(facts).sort()).toEqual(
      ['country_now', 'needs', 'sector', 'unpaid_items', 'violence', 'work_countries', 'work_still'].sort(),
    )
    for (const [f, a] of Object.entries(facts)) expect(a).toBe(cleaner[f as FactId])
    expect(carriedFacts(cleaner, Object.keys(cleaner) as FactId[], true)).toEqual(cleaner)
  })
  test('what is left out is said, in the same words for everyone', () => {
    const say = sayIn('en')
    for (const person of [cleaner, cook, { country_now: 'nl' } as Answers]) {
      const text = textFor(person, today, ['en'], true, false)
      expect(text.top[0]).toContain(say('carry.sheet.no_papers'))
      expect(text.code?.notes[0]).toContain(say('carry.sheet.code_no_papers'))
    }
    const text = textFor(cleaner, today, ['en'])
    expect(text.top[0]).not.toContain(say('carry.sheet.no_papers'))
    expect(text.code?.notes[0]).not.toContain(say('carry.sheet.code_no_papers'))
  })
})

/** Words by which somebody who reads a sheet learns of papers, stay, nationality, another name, or work that was not declared. */
const ofPapers =
  /paper|passport|permit|visa|\bstay\b|nationalit|asylum|immigra|\bIND\b|B8|residence|foreigner|order to leave|identity|another name|not my own|fingerprint|entry ban|inspection|inspector|official|undeclared|not declared|social security|border|protection|reflection|annex|orange card|(?<!bank )\bcard\b|your country|this country|prosecutor say|suspect/i
/** Looked at: these words are there, and tell nothing of papers. */
const harmless = {
  facts: [
    'paper_self_employed', // as what somebody worked
    'already_started', // a case, help or a permit: any of them
    'trafficking_acts.housed',
    'contract_kind', // on paper: in writing
    'consent_to_name', // whether an inspector may use a name
    'signed_paper',
    'nl_signed_right_told',
    'nl_hardship_statement',
    'statement_made', // what was told, not about whom
    'will_cooperate',
    'registered_possible_victim',
    'employer_seat',
    'proofs.medical_papers',
    'case_stage.inquiry',
    'report_by',
    'agency_refusal_by',
  ],
  // inspectors who fine a boss; papers of a boss or a doctor
  others: ['dl_nl_fine_power', 'dismissal_letter', 'medical'],
  reasons: [
    // papers of the work, of a case or of a doctor, and inspectors who can do something
    'join_when_judge_seised',
    'needs_a_file',
    'real_self_employed',
    'false_self_employment',
    'find_employer',
    'posted_home_insurance',
    'prove_the_job',
    'diplomat_in_office',
    'name_needed_for_pay',
    'needs_some_facts',
    'bed_not_sure',
    'needs_objective_source',
    'plausibility_harder',
    'papers_can_be_asked',
  ],
}
describe('nothing about papers slips through', () => {
  const say = sayIn('en')
  const held = (f: FactId, value?: string) =>
    paperFacts.includes(f) || (value !== undefined && ((paperAnswers[f] ?? []) as readonly string[]).includes(value))
  test.each(factIds.map(f => [f]))('%s', f => {
    if (held(f)) return
    const { answers = [], never } = factOf(f)
    const let_through = (id: string) => harmless.facts.includes(f) || harmless.facts.includes(id)
    if (ofPapers.test(say(`facts.${f}.question`))) expect(harmless.facts).toContain(f)
    for (const value of [...answers, ...(never ? ['never'] : [])])
      if (factOf(f).kind !== 'yes-no' && !held(f, value) && ofPapers.test(say(`facts.${f}.values.${value}`)))
        expect(let_through(`${f}.${value}`), `${f}.${value}: ${say(`facts.${f}.values.${value}`)}`).toBe(true)
  })
  test('a question that is asked only because of papers is about them', () => {
    const reads = (x: unknown): string[] =>
      typeof x !== 'object' || x === null
        ? []
        : Object.entries(x).flatMap(([k, v]) => (k === 'fact' && typeof v === 'string' ? [v] : reads(v)))
    // what is asked of everyone with a link to a country, or on signs, reads many facts
    for (const [f, condition] of Object.entries(askedIfOf))
      if (JSON.stringify(condition).includes('"derived"') === false && reads(condition).some(r => paperFacts.includes(r as FactId)))
        expect(paperFacts, f).toContain(f)
  })
  test('ways, terms, proof, reasons and names of helpers', () => {
    const found = (id: string) => ofPapers.test(say(id))
    const slipped = [
      ...pathwayIds.filter(p => found(`pathways.${p}.name`) && !paperPathways.includes(p) && !p.endsWith('-inspectorate-complaint')),
      ...deadlineIds.filter(d => found(`deadlines.${d}.name`) && !tellsOfPapers(d) && !onlyPaperWays(d)),
      ...proofIds.filter(p => found(`evidence.proofs.${p}.name`) && !paperProofs.includes(p)),
      ...sheetContacts.filter(c => /migrant|immigra|papier/i.test(contactOf(c).name) && !paperContacts.includes(c)),
    ].filter(id => !harmless.others.includes(id))
    expect(slipped).toEqual([])
    const reasons = allSteps.flatMap(({ id, steps }) =>
      steps
        .filter(s => s.status === 'conditional' && !paperPathways.includes(id) && found(`reasons.${id}/${s.name}`))
        .map(s => s.name as string)
        .filter(name => !paperReasons.includes(name) && !harmless.reasons.includes(name)),
    )
    expect(reasons).toEqual([])
  })
  const onlyPaperWays = (term: string) => {
    const ways = allSteps.filter(p => p.steps.some(s => (s.dates ?? []).includes(term as never))).map(p => p.id)
    return ways.length > 0 && ways.every(p => paperPathways.includes(p))
  }
})

test.each([
  ['driver', 'be_fairwork', 'be-labour-court-wages'],
  ['held', 'be_centres', 'be-identification'],
  ['house', 'nl_comensha', 'nl-identification'],
  ['mushrooms', 'nl_fairwork', 'nl-insolvency-uwv'],
  ['girl', 'be_guardianship', 'be-identification'],
  ['builder', 'be_fairwork', 'be-labour-court-wages'],
] as const)('%s is to reach %s first, and %s is among the ways', (who, contact, way) => {
  const { contacts, ways } = contentOf(people[who])
  expect(contacts[0]).toBe(contact)
  expect(ways.map(w => w.pathway)).toContain(way)
  const conditional = contentOf(people[who], true).ways.filter(w => w.outcome === 'conditional')
  expect(conditional.filter(w => w.reason === null)).toEqual([])
})

test('no police, inspectors or offices for papers can stand on a sheet, and services for the young only for the young', () => {
  expect(sheetContacts.map(id => contactOf(id).group)).not.toEqual(expect.arrayContaining(['work']))
  for (const id of ['be_police', 'nl_trafficking_police', 'nl_labour_authority', 'be_wage_inspectors', 'nl_ind', 'be_minteh'] as const)
    expect(sheetContacts).not.toContain(id)
  expect(contentOf({ country_now: 'be' }).contacts).not.toContain('be_minor_ndako')
  expect(contentOf({ country_now: 'be', under_18: 'yes' }).contacts).toContain('be_minor_ndako')
})

test('for 150 people: without papers nothing of papers stands on it, and dates are those of the next year', () => {
  const chance = new Chance('sheet')
  for (let i = 0; i < 150; i++) {
    const them = i % 2 ? someone(chance) : knowingLess(someone(chance), chance)
    const { situation, ways, dates, contacts } = contentOf(them.answers, false, them.today)
    expect(
      situation.filter(s => JSON.stringify(withoutPapers(s.fact, s.answer)) !== JSON.stringify(s.answer)),
      tell(them),
    ).toEqual([])
    expect(ways.every(w => w.reason === null || !paperReasons.includes(w.reason))).toBe(true)
    expect(
      ways.filter(w => paperPathways.includes(w.pathway)),
      tell(them),
    ).toEqual([])
    expect(dates.every(d => d.shown !== null && d.kind !== 'opens' && d.state !== 'not_yet')).toBe(true)
    expect(new Set(dates.map(d => d.id)).size).toBe(dates.length)
    expect(new Set(contacts).size).toBe(contacts.length)
  }
})

/** Every letter half as wide as it is high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5
const modules = Array.from({ length: 145 }, () => Array.from({ length: 145 }, () => true))
const textFor = (answers: Answers, day: string, languages: readonly string[], full = true, withPapers = true): SheetText => {
  const content = contentOf(answers, withPapers, day)
  const [own, ...others] = languages.map(language => ({ language, words: sayIn(language) }))
  return sheetText([own as { language: string; words: ReturnType<typeof sayIn> }, ...others], {
    content,
    unanswered: toAsk(answers, withPapers, day),
    withPapers,
    today: day,
    parts: full ? ['situation', 'dates', 'ways', 'unanswered'] : [],
    contacts: content.contacts.slice(0, 3),
    code: { modules, locked: true, withPapers, address: null },
  })
}
/** Lines and code inside the page, and no line on the code. */
function fits({ lines, code, height }: Layout): boolean {
  const left = code ? code.x : 0
  const bottom = code ? code.y + code.module * code.modules.length : 0
  return (
    height <= pageHeight &&
    bottom < height &&
    lines.every(l => l.y <= height && l.x >= 0 && l.x <= pageWidth) &&
    lines.every(l => !code || l.rtl || l.y < code.y || l.y > bottom || l.x < left || l.x > left + code.module * code.modules.length)
  )
}

describe('one page', () => {
  test.each([[['en', 'nl']], [['fr', 'nl']], [['nl']]])('%s: for 40 people it all lies on the page', languages => {
    const chance = new Chance(`page ${languages}`)
    for (let i = 0; i < 40; i++) {
      const them = i % 2 ? someone(chance) : knowingLess(someone(chance), chance)
      for (const full of [true, false])
        expect(fits(layout(textFor(them.answers, them.today, languages, full), measure)), tell(them)).toBe(true)
    }
  })
  test('letters get smaller before anything is left out; then the last kind goes first, and is named and counted', () => {
    const lines = (n: number, kind: string, rank: number) =>
      Array.from({ length: n }, (_, i) => ({ text: [[{ text: `Line ${i}` }]], kind, rank }))
    const made = (pay: number) =>
      layout(
        {
          languages: [{ rtl: false }],
          top: ['Top'],
          sections: [
            { id: 'first', head: ['first'], lines: lines(3, 'first', 0) },
            { id: 'situation', head: ['situation'], lines: [...lines(4, 'treatment', 2), ...lines(pay, 'pay', 5)] },
            { id: 'unanswered', head: ['unanswered'], lines: lines(5, 'unanswered', 8) },
          ],
          more: left => [[...left].map(([kind, n]) => `${n} ${kind}`).join(', ')],
          contacts: { head: ['Call'], each: [] },
          code: { modules, notes: ['Note'] },
        },
        measure,
      )
    expect(made(5).left.size).toBe(0)
    const fitting = made(22)
    expect(fitting.left.size).toBe(0)
    expect(Math.min(...fitting.lines.filter(l => l.runs[0]?.text.startsWith('Line')).map(l => l.size))).toBe(29)
    const found = made(100)
    expect(found.shown.first).toBe(3)
    expect(found.shown.unanswered).toBeUndefined()
    const shown = found.shown.situation ?? 0
    expect(shown).toBeGreaterThan(20)
    expect(found.left).toEqual(
      new Map([
        ['pay', 104 - shown],
        ['unanswered', 5],
      ]),
    )
    expect(found.lines.flatMap(l => l.runs.map(r => r.text))).toContain(`${104 - shown} pay, 5 unanswered`)
  })
  test('in a language from right to left its column and the code stand on the right', () => {
    const text = textFor(cook, today, ['en', 'nl'])
    const rtl = layout({ ...text, languages: [{ rtl: true }, { rtl: false }] }, measure)
    const ltr = layout(text, measure)
    expect(rtl.code?.x).toBeGreaterThan(pageWidth / 2)
    expect(ltr.code?.x).toBeLessThan(pageWidth / 2)
    const head = (l: Layout) => l.lines.find(x => x.runs[0]?.text === 'The situation in short')?.x
    expect(head(rtl)).toBeGreaterThan(pageWidth / 2)
    expect(head(ltr)).toBeLessThan(pageWidth / 2)
  })
  test('a paragraph breaks between words, keeps what is bold, and cuts a word that is too long', () => {
    const lines = (runs: Parameters<typeof wrapped>[0], width: number) =>
      wrapped(runs, 10, width, measure).map(line => line.map(r => (r.bold ? `*${r.text}*` : r.text)).join(''))
    expect(lines([{ text: 'Do you work?' }, { text: 'No, not now', bold: true }], 80)).toEqual(['Do you work?* No,*', '*not now*'])
    expect(lines([{ text: 'Rechtsbijstandsverzekering' }], 50)).toEqual(['Rechtsbijs', 'tandsverze', 'kering'])
    expect(lines([], 50)).toEqual([])
  })
})
