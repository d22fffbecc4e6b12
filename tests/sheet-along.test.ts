/** What stands on a sheet to take along: chosen by the person, one page, and no more than was allowed. */
import { describe, expect, test } from 'vitest'
import { type Layout, layout, pageHeight, pageWidth, type SheetText, wrapped } from '../components/carry/layout.ts'
import { sheetText } from '../components/carry/text.ts'
import { paperFacts, paperPathways, sheetContacts } from '../content/carry.ts'
import { contactOf } from '../content/directory.ts'
import type { Answers } from '../content/facts/index.ts'
import { assess } from '../machines/assessment/assess.ts'
import { carriedFacts, sheetContent } from '../machines/carry/sheet.ts'
import { allSteps } from '../machines/index.ts'
import { sayIn } from './e2e/screen.ts'
import { Chance, knowingLess, someone, tell } from './someone.ts'

const today = '2026-11-24'
const contentOf = (answers: Answers, withPapers = false, day = today) =>
  sheetContent(allSteps, assess(allSteps, answers, day), answers, day, withPapers)

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
  test('the situation in short says what was answered, without papers and without "none"', () =>
    expect(content.situation).toEqual([
      'country_now',
      'work_countries',
      'sector',
      'work_still',
      'work_end',
      'unpaid_items',
      'employer_kind',
      'employer_closed',
      'insolvency_date',
    ]))
  test('papers stand on it only if wanted', () => {
    expect(contentOf(cook, true).situation).toEqual([...content.situation, 'residence_status', 'nationality_group'])
    expect(carriedFacts(cook, ['sector', 'residence_status'], false)).toEqual({ sector: 'restaurant_hotel' })
    expect(carriedFacts(cook, ['sector', 'residence_status'], true)).toEqual({ sector: 'restaurant_hotel', residence_status: 'none' })
  })
  test('the claim at UWV is among the ways, with its date', () => {
    expect(content.ways.map(w => w.pathway)).toContain('nl-insolvency-uwv')
    expect(content.dates.map(d => d.id)).toContain('dl_nl_uwv_apply')
    expect(content.dates.map(d => d.shown)).toEqual(content.dates.map(d => d.shown).toSorted())
  })
  test('what was not answered is named, whether unknown, withheld or not asked', () =>
    expect(content.unanswered).toEqual(expect.arrayContaining(['will_cooperate', 'statement_made', 'needs'])))
  test('only Dutch helpers are offered, with a verified number', () => {
    expect(content.contacts.length).toBeGreaterThan(0)
    expect(content.contacts.every(id => id.startsWith('nl_') && contactOf(id).phone?.verified)).toBe(true)
  })
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
    const { situation, unanswered, ways, dates, contacts } = contentOf(them.answers, false, them.today)
    expect(
      [...situation, ...unanswered].filter(f => paperFacts.includes(f)),
      tell(them),
    ).toEqual([])
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
const textFor = (answers: Answers, day: string, languages: readonly string[], full = true): SheetText => {
  const content = contentOf(answers, true, day)
  const [own, ...others] = languages.map(language => ({ language, words: sayIn(language) }))
  return sheetText([own as { language: string; words: ReturnType<typeof sayIn> }, ...others], {
    content,
    answers,
    today: day,
    sections: full ? ['situation', 'dates', 'ways', 'unanswered'] : [],
    contacts: content.contacts.slice(0, 3),
    code: { modules, locked: true },
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
  test('what does not fit is left out of every section in turn, dates last, and said', () => {
    const lines = (n: number) => Array.from({ length: n }, (_, i) => [[{ text: `Line ${i}` }]])
    const section = (id: 'dates' | 'ways' | 'situation' | 'unanswered', n: number) => ({
      id,
      head: [id],
      lines: lines(n),
      more: (left: number) => [`${left} left out`],
    })
    const found = layout(
      {
        languages: [{ rtl: false }],
        top: ['Top'],
        sections: [section('situation', 100), section('dates', 3), section('unanswered', 100)],
        contacts: { head: ['Call'], each: [] },
        code: { modules, notes: ['Note'] },
      },
      measure,
    )
    expect(found.shown.dates).toBe(3)
    const { situation = 0, unanswered = 0 } = found.shown
    expect(situation - unanswered).toBeLessThanOrEqual(1)
    expect(situation).toBeGreaterThan(8)
    const said = found.lines.flatMap(l => l.runs.map(r => r.text))
    expect(said).toContain(`${100 - situation} left out`)
    expect(said.filter(t => t.endsWith('left out'))).toHaveLength(2)
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
