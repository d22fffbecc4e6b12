/** Letters: every part worded, walked and sourced; nothing of a placeholder in a finished one; each as Word and read again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'
import { wordsFrom } from '../components/check/messages.ts'
import { wordFile } from '../components/letters/word.ts'
import { dayInWords } from '../components/words.ts'
import type { Answers } from '../content/facts/index.ts'
import { type FieldId, fieldIds, fieldOf } from '../content/letters/fields.ts'
import { type LetterId, letterIds, letterOf } from '../content/letters/index.ts'
import { type Letter, placeLanguages, type Sender, tables } from '../content/letters/letter.ts'
import { type WarningId, warningOf, warnings } from '../content/letters/warnings.ts'
import { options } from '../content/options.ts'
import { sources } from '../content/sources/index.ts'
import { personOn } from '../machines/assessment/assess.ts'
import { factsRead, reads } from '../machines/assessment/reads.ts'
import { allSteps } from '../machines/index.ts'
import { letterClaim } from '../machines/letters/claim.ts'
import { type LetterClaim, type LetterEntries, noLetterEntries } from '../machines/letters/entries.ts'
import { type Block, type Filled, fill, type Run, type Tongue } from '../machines/letters/fill.ts'
import { offers, withSender } from '../machines/letters/offer.ts'
import { fieldValue, isIban, readAs } from '../machines/letters/values.ts'
import { claimOf } from '../machines/wages/claim.ts'
import { emptyExtra, emptyPayment, emptyPeriod, emptyWages } from '../machines/wages/entries.ts'
import { Chance, someone } from './someone.ts'

type Tree = { readonly [key: string]: Tree | string }
const read = (language: string, file: string): Tree =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'content', 'messages', language, `${file}.json`), 'utf8'))
const compiled = (tree: Tree | string): unknown =>
  typeof tree === 'string' ? compile(tree) : Object.fromEntries(Object.entries(tree).map(([k, v]) => [k, compiled(v)]))
const languages = ['en', 'nl', 'fr'] as const
const texts = Object.fromEntries(languages.map(l => [l, read(l, 'letter-texts')]))
const said = new Map(languages.map(l => [l as string, wordsFrom(compiled(texts[l] as Tree) as never, l)]))
const tongue: Tongue = { say: (l, id, values) => (said.get(l) as NonNullable<ReturnType<typeof said.get>>)(id, values), day: dayInWords }

const letters = letterIds.map(id => [id, letterOf(id)] as const)
const textIds = (id: LetterId, letter: Letter) => [
  ...(letter.form === 'paper' ? [] : [`${id}.to`]),
  `${id}.subject`,
  ...letter.parts.map(p => (p.kind === 'row' ? `rows.${p.field}` : (p.text ?? `${id}.${p.id}`))),
]
const textAt = (tree: Tree, id: string) =>
  id.split('.').reduce<Tree | string | undefined>((t, k) => (typeof t === 'object' ? t[k] : undefined), tree)
const leaves = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([k, v]) => (typeof v === 'string' ? [[`${at}${k}`, v] as [string, string]] : leaves(v, `${at}${k}.`)))

const today = '2026-11-24'
const values: { readonly [K in ReturnType<typeof fieldOf>['kind']]: string } = {
  line: '(...)',
  lines: '(...,\nsecond line)',
  day: '2026-05-31',
  money: '1.234,50',
  number: '60',
  account: 'NL91 ABNA 0417 1643 00',
}
/** Each field filled as its kind asks; words say which field they are. */
const allFields = Object.fromEntries(fieldIds.map(f => [f, values[fieldOf(f).kind]?.replace('...', f.replaceAll('_', ' '))])) as {
  [F in FieldId]: string
}
const allRows = Object.fromEntries(Object.entries(tables).map(([t, columns]) => [t, [columns.map(c => `${c} of a row`)]]))
const everything: LetterEntries = { fields: allFields, rows: allRows, place: 'wallonia' }
const claim: LetterClaim = {
  total: '5120.40',
  from: '2026-01-01',
  to: '2026-03-31',
  rows: [
    { period: '2026-01', due: '2648.00', paid: '800.00', owed: '1848.00' },
    { period: '2026-02', due: '2392.40', paid: '0.00', owed: '2392.40' },
    { period: '2026-03', due: '880.00', paid: '0.00', owed: '880.00' },
  ],
}
/** Someone in whom almost every part of every letter counts. */
const told: Answers = {
  country_now: 'nl',
  work_countries: ['nl'],
  nationality_group: 'non_eu',
  residence_status: 'none',
  papers_during_work: 'none',
  work_start: '2025-02-03',
  work_still: 'no',
  work_end: '2026-04-30',
  hours_per_week: 60,
  days_per_week: 6,
  sector: 'construction',
  unpaid_items: ['wages_part', 'overtime', 'holiday_pay', 'deductions'],
  paid_in_cash: 'yes',
  work_declared: 'no',
  work_conditions: ['no_pay', 'extreme_hours', 'unsafe_work', 'bad_housing', 'papers_kept', 'debt', 'isolated', 'false_promises'],
  control_means: ['threats', 'papers_taken', 'debt', 'tricked', 'weak_position_used', 'violence'],
  violence: ['threatened', 'hit'],
  harm: ['body', 'mind'],
  work_harm: 'accident_at_work',
  accident_date: '2026-04-02',
  accident_severity: ['hospital'],
  work_chain: ['direct_client', 'main_contractor', 'agency_user'],
  agency_worker: 'yes',
  several_workers: 'yes',
  needs: ['sleep', 'doctor'],
  sleeps_tonight: 'nowhere',
  housing_from_employer: 'yes',
  statement_made: 'no',
  reflection_state: 'not_asked',
  case_stage: 'inquiry',
  case_country: 'nl',
  listed_as_victim: 'no',
  civil_party_joined: 'no',
  charges: ['illegal_employment'],
  employer_kind: 'company',
  employer_closed: 'bankrupt',
  insolvency_date: '2026-05-20',
  signed_paper: ['settlement'],
  signed_date: '2026-11-16',
  nl_signed_right_told: 'no',
  signed_under_pressure: 'yes',
  agency_refusal_by: ['nl_uwv', 'nl_damage_fund', 'nl_municipality', 'be_closure_fund'],
  agency_refusal_date: '2026-11-10',
  sick_now: 'yes',
}

const plainText = (runs: readonly Run[] = []) => runs.map(r => (r.missing ? `[${r.field}]` : r.text)).join('')
const linesOf = (b: Block, side: 'text' | 'parallel') => {
  const grid = side === 'text' ? b.grid : b.parallelGrid
  return [
    `${b.kind === 'point' ? '- ' : ''}${plainText(b[side])}${b.value ? `: ${plainText(b.value)}` : ''}`,
    ...(grid ? [grid.heads.join(' | '), ...grid.rows.map(r => r.join(' | '))] : []),
  ].join('\n')
}
const written = (filled: Filled, side: 'text' | 'parallel') => filled.blocks.map(b => linesOf(b, side)).join('\n\n')
const asRead = (filled: Filled) => written(filled, 'text')

describe('words', () => {
  test.each(letters)('%s has every text, with nothing but fields in it', (id, letter) => {
    for (const l of languages)
      for (const text of textIds(id, letter)) {
        const found = textAt(texts[l] as Tree, text)
        expect(typeof found, `${l} ${text}`).toBe('string')
        for (const [, argument] of String(found).matchAll(/\{([^}]*)\}/g)) expect(fieldIds, `${l} ${text}`).toContain(argument)
      }
  })
  test('no text of a letter hangs loose, and no field, warning or table is left over', () => {
    const used = new Set(letters.flatMap(([id, letter]) => textIds(id, letter)))
    const frame = ['frame', 'tables', 'checklist']
    const loose = leaves(texts.en as Tree)
      .map(([id]) => id)
      .filter(id => !frame.includes(id.split('.')[0] as string) && !used.has(id))
    expect(loose).toEqual([])
    const all = letters.flatMap(([id, letter]) => [
      ...textIds(id, letter).map(text => String(textAt(texts.en as Tree, text))),
      ...letter.parts.flatMap(p => (p.kind === 'row' ? [`{${p.field}}`] : [])),
    ])
    const framed = leaves((texts.en as Tree).frame as Tree).map(([, text]) => text)
    expect(fieldIds.filter(f => ![...all, ...framed].some(text => text.includes(`{${f}}`)))).toEqual([])
    expect(Object.keys(warnings).filter(w => !letters.some(([, l]) => l.warnings.includes(w as WarningId)))).toEqual([])
  })
  test.each(languages)('the screen names every letter, field and warning in %s', language => {
    const words = read(language, 'letters') as { [key: string]: Tree }
    expect(Object.keys(words.list as Tree).sort()).toEqual([...letterIds].sort())
    for (const letter of Object.values(words.list as Tree)) expect(Object.keys(letter).sort()).toEqual(['name', 'send', 'what'])
    expect(Object.keys(words.field as Tree).sort()).toEqual([...fieldIds].sort())
    expect(Object.keys(words.warning as Tree).sort()).toEqual(Object.keys(warnings).sort())
    expect(Object.keys(words.table as Tree).sort()).toEqual(Object.keys(tables).sort())
    expect(Object.keys(words.place as Tree).sort()).toEqual(Object.keys(placeLanguages).sort())
  })
  test('what is sent addresses formally: u in Dutch, vous in French', () => {
    const informal = (l: 'nl' | 'fr', words: RegExp) =>
      letters.flatMap(([id, letter]) => textIds(id, letter).filter(text => words.test(String(textAt(texts[l] as Tree, text)))))
    expect(informal('nl', /\b(je|jij|jou|jouw)\b/i)).toEqual([])
    expect(informal('fr', /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu)).toEqual([])
  })
  test('a sentence on the screen has at most 16 words', () => {
    const long = leaves(read('en', 'letters')).flatMap(([id, text]) =>
      text.includes('plural')
        ? []
        : text
            .split(/(?<=[.?!:])\s+/)
            .filter(s => s.split(/\s+/).length > 16)
            .map(s => `${id}: ${s}`),
    )
    expect(long).toEqual([])
  })
})

describe('content', () => {
  test.each(letters)('%s: its steps, sources and parts stand in the tables', (_, letter) => {
    for (const { pathway, option } of letter.steps) {
      expect(allSteps.map(p => p.id)).toContain(pathway)
      if (option) expect(Object.keys(options[pathway] ?? {}), pathway).toContain(option)
      expect(pathway.slice(0, 2)).toBe(letter.country)
    }
    for (const { source } of letter.parts) if (source) expect(sources).toHaveProperty([source])
    const ids = letter.parts.map(p => p.id)
    expect(new Set(ids).size, ids.join()).toBe(ids.length)
    expect(letter.by.length).toBeGreaterThan(0)
  })
  test('a letter that cites an article or a judgment names its source', () => {
    const cites = /article|Article|Directive|HR:|C-311/
    const without = letters.flatMap(([id, letter]) =>
      letter.parts.flatMap(p => {
        const text = p.kind === 'row' ? '' : String(textAt(texts.en as Tree, p.text ?? `${id}.${p.id}`))
        return cites.test(text) && !p.source ? [`${id}.${p.id}`] : []
      }),
    )
    expect(without).toEqual([])
  })
  test('conditions read only what a phone knows too', () => {
    const conditions = [
      ...letters.flatMap(([, l]) => [l.offered, ...l.parts.flatMap(p => p.when ?? [])]),
      ...(Object.keys(warnings) as WarningId[]).map(w => warningOf(w).when),
    ]
    const needed = factsRead(allSteps)
    expect([...reads({ conditions }).facts].filter(f => !needed.has(f))).toEqual([])
  })
})

const chance = new Chance('letters')
const people = Array.from({ length: 500 }, () => someone(chance))

describe('conditions on random people', () => {
  test('every part with a condition is shown to someone and not to another', () => {
    const never: string[] = []
    for (const [id, letter] of letters)
      for (const part of letter.parts) {
        if (!part.when || part.when.op === 'always') continue
        const when = part.when
        const truths = people.map(p => personOn(p.answers, p.today).truth(when))
        if (!truths.includes(true) || !truths.some(t => t !== true)) never.push(`${id}.${part.id}`)
      }
    expect(never).toEqual([])
  })
  test('every letter is offered to someone, and never first to whom its warning stops', () => {
    const offered = new Set<LetterId>()
    const wrong: string[] = []
    for (const { answers, today } of people) {
      const person = personOn(answers, today)
      for (const { id, fit, warnings } of offers(answers, today)) {
        if (fit === 'now' || fit === 'ask_first') offered.add(id)
        if ((fit === 'now' || fit === 'ask_first') && warnings.some(w => w.stop && w.sure) !== (fit === 'ask_first'))
          wrong.push(`${id} ${fit}`)
        for (const w of letterOf(id).warnings)
          if ((person.truth(warningOf(w).when) !== false) !== warnings.some(t => t.id === w)) wrong.push(`${id}: ${w}`)
      }
    }
    expect(wrong).toEqual([])
    expect([...letterIds].filter(id => !offered.has(id))).toEqual([])
  })
  test('nothing told: no letter is refused for good that could fit, and no warning is hidden', () => {
    for (const { id, fit, warnings } of offers({}, today)) {
      expect(fit, id).not.toBe('now')
      for (const w of letterOf(id).warnings)
        if (w !== 'diplomat' && warningOf(w).weight === 'stop') expect(warnings, id).toContainEqual({ id: w, stop: true, sure: false })
    }
  })
})

describe('ask before you send', () => {
  const base: Answers = { work_countries: ['nl'], unpaid_items: ['wages_all'], country_now: 'nl', nationality_group: 'other_eu' }
  const safe: Answers = {
    ...base,
    watched: 'no',
    immediate_danger: 'no',
    under_18: 'no',
    violence: ['none'],
    control_means: ['none'],
    safe_to_contact_employer: 'yes',
    housing_from_employer: 'no',
    worked_under_other_name: 'no',
    employer_kind: 'company',
  }
  const demand = (answers: Answers) => offers(answers, today).find(o => o.id === 'nl_demand_employer')
  test('where nothing stands in the way, a demand is offered at once', () => {
    expect(demand(safe)?.fit).toBe('now')
    expect(withSender(letterOf('nl_demand_employer'), noLetterEntries, demand(safe)?.warnings ?? []).sender).toBeUndefined()
  })
  test.each<[string, Answers, WarningId]>([
    ['an employer who hits', { violence: ['hit'] }, 'violent'],
    ['threats', { control_means: ['threats'] }, 'violent'],
    ['being watched', { watched: 'yes' }, 'violent'],
    ['danger now', { immediate_danger: 'yes' }, 'violent'],
    ['contact that is not safe', { safe_to_contact_employer: 'no' }, 'employer_unsafe'],
    ['living with the employer while the work goes on', { housing_from_employer: 'yes', work_still: 'yes' }, 'employer_housing'],
    ['another name', { nationality_group: 'non_eu', worked_under_other_name: 'yes' }, 'other_name'],
    ['a diplomat', { employer_kind: 'diplomat_household' }, 'diplomat'],
    ['someone under 18', { under_18: 'yes' }, 'minor'],
    ['a case about trafficking', { case_stage: 'inquiry', case_country: 'nl', charges: ['trafficking'] }, 'running_case'],
  ])('%s: first a lawyer, union or helper', (_, answers, warning) => {
    const offer = demand({ ...safe, ...answers })
    expect(withSender(letterOf('nl_demand_employer'), noLetterEntries, offer?.warnings ?? []).sender).toBe('union')
    expect(offer?.fit).toBe('ask_first')
    expect(offer?.warnings.filter(w => w.stop && w.sure).map(w => w.id)).toContain(warning)
  })
  test.each<LetterId>(['nl_nla_report', 'nl_reflection_request', 'nl_om_request', 'nl_art12_complaint', 'nl_shelter_request'])(
    '%s, to an authority, says what it means for someone without papers',
    id => {
      const offer = offers({ country_now: 'nl', nationality_group: 'non_eu', residence_status: 'none' }, today).find(o => o.id === id)
      expect(offer?.warnings).toContainEqual({ id: 'papers_authority', stop: true, sure: true })
    },
  )
})

describe('what could be told to those against whom it goes', () => {
  const opponents = letters.filter(([, l]) => ['employer', 'client', 'chain'].includes(l.to))
  test.each(opponents)('%s names no complaint, report, inspection or police', (id, letter) => {
    const reveals = /complain|report|inspect|police|prosecut|klacht|melding|aangifte|inspectie|politie|plainte|signalement/i
    // The law on the chain and on accidents says these words itself; and one reports sick, or an accident to an insurer.
    const ofTheLaw =
      /^(be_chain_(general|construction)\.liable|nl_accident_employer\.report|nl_accident_(employer|client)\.insurer|nl_sick_report\.(subject|sick))$/
    const own = textIds(id, letter).filter(t => !t.startsWith('rows.') && !ofTheLaw.test(t))
    expect(own.filter(t => languages.some(l => reveals.test(String(textAt(texts[l] as Tree, t)))))).toEqual([])
  })
  test.each(opponents)('%s warns that its address is seen', (_, letter) => expect(letter.warnings).toContain('safe_address'))
  test.each<LetterId>(['nl_injured_claim', 'nl_om_request', 'nl_art12_complaint', 'nl_ask_reasons'])(
    '%s can reach the suspects: it asks not to give the address, and holds no telephone number',
    id => {
      expect(letterOf(id).warnings).toContain('safe_address')
      const text = asRead(fill(id, { answers: told, today, entries: { ...everything, sender: 'worker' }, claim }, tongue, 'nl'))
      expect(text).toContain('Geef mijn adres niet aan de verdachten')
      expect(text).not.toContain(allFields.worker_contact)
    },
  )
  test('every letter with a table of other workers asks that they agree', () =>
    expect(
      letters.filter(([, l]) => l.parts.some(p => p.kind === 'table' && p.table === 'workers') && !l.warnings.includes('agree_others')),
    ).toEqual([]))
  test('every letter to an inspectorate with the housing asks to leave out where others without papers sleep', () =>
    expect(
      letters.filter(
        ([, l]) => l.parts.some(p => p.kind === 'row' && p.field === 'housing_address') && !l.warnings.includes('housing_others'),
      ),
    ).toEqual([]))
})

describe('a finished letter', () => {
  const placeholder = /[\uE000-\uF8FF{}]|____|\bundefined\b|\bnull\b|NaN|Invalid|\[object/
  const random = new Chance('letters filled at random')
  test('holds no placeholder, whoever it is and whatever is typed; an unfinished one says what is missing', () => {
    const wrong: string[] = []
    let finished = 0
    for (const { answers, today } of people.slice(0, 120)) {
      const share = random.one([0, 0.5, 0.9, 1])
      const fields = Object.fromEntries(
        fieldIds.filter(() => random.of(share)).map(f => [f, random.of(0.1) ? random.one(['', '  ', 'abc', '12', '{sum}']) : allFields[f]]),
      )
      const rows = random.of(0.5) ? allRows : {}
      for (const [id, letter] of letters) {
        const entries: LetterEntries = {
          fields,
          rows,
          sender: random.one(letter.by),
          place: random.one(['flanders', 'wallonia', 'brussels']),
        }
        const reader = random.one(languages)
        const filled = fill(id, { answers, today, entries, ...(random.of(0.5) ? { claim } : {}) }, tongue, reader)
        const runs = filled.blocks.flatMap(b => [...b.text, ...(b.value ?? []), ...(b.parallel ?? [])])
        const text = runs
          .map(r => r.text)
          .join(' ')
          .replaceAll('{sum}', '')
        const found = text.match(placeholder)
        if (found) wrong.push(`${id}: ${found[0]}`)
        const lacking = new Set(runs.flatMap(r => (r.missing && r.field ? [r.field] : [])))
        if ([...lacking].sort().join() !== [...filled.missing].sort().join())
          wrong.push(`${id} lacks ${[...lacking]}, says ${filled.missing}`)
        if (filled.finished && (lacking.size > 0 || filled.blocks.some(b => b.grid?.missing))) wrong.push(`${id} is not finished`)
        wrong.push(...filled.blocks.filter(b => plainText(b.text).trim() === '').map(b => `${id}.${b.id} is empty`))
        const given = { answers, today, entries, claim: undefined }
        wrong.push(...filled.missing.filter(f => fieldValue(f, given) !== undefined).map(f => `${id}: ${f} is there`))
        if (filled.finished) finished++
      }
    }
    expect(wrong).toEqual([])
    expect(finished).toBeGreaterThan(50)
  })
  test.each(letters)('%s is finished when all its fields are', (id, letter) => {
    for (const sender of letter.by) {
      const filled = fill(id, { answers: told, today, entries: { ...everything, sender } }, tongue, 'en')
      expect(filled.missing).toEqual([])
      expect(filled.finished).toBe(true)
    }
  })
  test.each(letters)('%s with nothing typed marks what is missing', (id, letter: Letter) => {
    const filled = fill(id, { answers: {}, today, entries: { fields: {}, rows: {} } }, tongue, 'en')
    expect(filled.finished).toBe(false)
    expect(filled.missing).toContain(
      (filled.sender === 'worker' || letter.voice !== 'sender' ? 'worker_name' : 'sender_name') satisfies FieldId,
    )
  })
})

describe('as it reads', () => {
  const both = (id: LetterId, sender: Sender) => {
    const filled = fill(
      id,
      { answers: told, today, entries: { ...everything, rows: { ...allRows, wages: [] }, sender }, claim },
      tongue,
      'en',
    )
    return { language: filled.language, sent: written(filled, 'text'), beside: written(filled, 'parallel') }
  }
  // The Belgian letters, in two languages of their own, are read in letters-be.test.ts.
  test.each(letters.filter(([, letter]) => letter.country === 'nl'))('%s', (id, letter) => {
    expect(both(id, letter.by[0] as Sender)).toMatchSnapshot()
    if (letter.by.length > 1) expect(both(id, letter.by.at(-1) as Sender)).toMatchSnapshot()
  })
  const sent = (id: LetterId, entries: Partial<LetterEntries> = {}, answers: Answers = told) =>
    asRead(fill(id, { answers, today, entries: { ...everything, ...entries } }, tongue, 'nl'))

  test('a demand gives the sum, 14 days, the account, the increase and the reservation that stops limitation', () => {
    const text = sent('nl_demand_employer')
    for (const words of [
      '€\u00a01.234,50',
      'binnen 14 dagen',
      'NL91 ABNA 0417 1643 00',
      '7:625',
      '3:317',
      'behoud mij al mijn rechten voor',
      '7:616e',
    ])
      expect(text).toContain(words)
  })
  test('a demand without a sum still stops limitation, and names no sum', () => {
    const text = sent('nl_demand_employer', { fields: { ...allFields, sum: '' } })
    expect(text).toContain('al het loon betaalt dat nog verschuldigd is')
    expect(text).toContain('3:317')
    expect(text).not.toContain('€')
  })
  test('a demand without an account is finished, and says that it will be told', () => {
    const filled = fill(
      'nl_demand_employer',
      { answers: told, today, entries: { ...everything, fields: { ...allFields, account: '', account_holder: '' } } },
      tongue,
      'nl',
    )
    expect(filled.finished).toBe(true)
    expect(asRead(filled)).toContain('Ik laat u weten hoe u kunt betalen.')
  })
  test('the worker does not tell UWV that there was no right to stay or work', () => {
    expect(sent('nl_uwv_sheet', { sender: 'worker' })).not.toMatch(/verblijfsrecht|arbeid vreemdelingen/)
    expect(sent('nl_uwv_sheet', { sender: 'union' })).toContain('verblijfsrecht')
  })
  test('danger at work is told only while the work goes on', () => {
    expect(sent('nl_nla_report')).not.toContain('Het werk is gevaarlijk')
    expect(sent('nl_nla_report', {}, { ...told, work_still: 'yes' })).toContain('Het werk is gevaarlijk')
  })
  test('whoever still works is not said to have stopped', () => {
    const text = sent('nl_demand_employer', { fields: { ...allFields, work_to: '' } }, { ...told, work_still: 'yes', work_end: 'unknown' })
    expect(text).toContain('Ik werk voor u sinds')
    expect(text).not.toContain('tot en met 30')
  })
  test('only a helper, union or lawyer writes that there were no papers, never the worker', () => {
    expect(sent('nl_demand_employer', { sender: 'worker' })).not.toContain('arbeid vreemdelingen')
    expect(sent('nl_demand_employer', { sender: 'union' })).toContain('arbeid vreemdelingen')
  })
  test('a union that reports to the inspectorate gives no name of a worker', () => {
    const text = sent('nl_nla_report', { sender: 'union', fields: { ...allFields, worker_name: 'Somebody Known' }, rows: {} })
    expect(text).not.toContain('Somebody Known')
  })
  test('sent by a lawyer, a letter carries the address of the lawyer and not that of the worker', () => {
    const text = sent('nl_demand_employer', {
      sender: 'lawyer',
      fields: { ...allFields, worker_address: 'Hidden street', sender_address: 'Office street', sender_name: 'A lawyer' },
    })
    expect(text).toContain('Office street')
    expect(text).not.toContain('Hidden street')
  })
  test('the settlement is undone in three weeks where its right was not told, else the two weeks stand', () => {
    expect(sent('nl_settlement_withdrawal')).toContain('drie weken')
    expect(sent('nl_settlement_withdrawal', {}, { ...told, nl_signed_right_told: 'yes' })).not.toContain('drie weken')
  })
  test('the objection quotes Tümer for who has no papers, and only then', () => {
    expect(sent('nl_uwv_objection')).toContain('C-311/13')
    expect(sent('nl_uwv_objection', {}, { ...told, nationality_group: 'other_eu' })).not.toContain('Tümer')
  })
  test('from the wage calculator: the lowest reading of what is owed in the country of the letter, and rows that add up to its sum', () => {
    const worked = claimOf(
      told,
      {
        ...emptyWages,
        born: '1990-05-01',
        periods: [
          { ...emptyPeriod('nl'), from: '2026-01-05', to: '2026-03-29', hours: '40', hoursMost: '60' },
          { ...emptyPeriod('be'), from: '2025-10-06', to: '2025-11-02', hours: '38' },
        ],
        extras: [{ ...emptyExtra('nl'), kind: 'notice', amount: '100', date: '2026-04-30', source: 'contract' }],
        payments: [{ ...emptyPayment, date: '2026-01-31', amount: '800' }],
      },
      today,
    )
    expect(worked.problems).toEqual([])
    const dutch = letterClaim(worked, 'nl', today) as LetterClaim
    expect([dutch.from, dutch.to]).toEqual(['2026-01-05', '2026-04-30'])
    expect(dutch.rows.map(r => [r.period, r.kind])).toEqual([
      ['2026-01', undefined],
      ['2026-02', undefined],
      ['2026', 'holiday'],
      ['2026-03', undefined],
      ['2026', 'notice'],
    ])
    const cents = (euro: string) => Math.round(Number(euro) * 100)
    expect(dutch.rows.reduce((sum, r) => sum + cents(r.owed), 0)).toBe(cents(dutch.total))
    expect(cents(dutch.total) + cents((letterClaim(worked, 'be', today) as LetterClaim).total)).toBe(worked.principal.low)
    const filled = fill('nl_injured_claim', { answers: told, today, entries: { ...everything, rows: {} }, claim: dutch }, tongue, 'en')
    expect(filled.blocks.find(b => b.grid)?.parallelGrid?.rows.map(r => r[0])).toEqual([
      'January 2026',
      'February 2026',
      '2026: holiday allowance',
      'March 2026',
      '2026: notice pay',
    ])
    const early = letterClaim(worked, 'nl', '2026-02-15') as LetterClaim
    expect(early.rows.map(r => r.period)).toEqual(['2026-01'])
    expect(letterClaim(claimOf(told, undefined, today), 'nl', today)).toBeUndefined()
  })
  test('the wage table is that of the claim, until rows are typed', () => {
    const table = (rows: LetterEntries['rows']) =>
      fill('nl_injured_claim', { answers: told, today, entries: { ...everything, rows }, claim }, tongue, 'en').blocks.find(b => b.grid)
        ?.grid?.rows
    expect(table({})?.[0]).toEqual(['januari 2026', '€\u00a02.648,00', '€\u00a0800,00', '€\u00a01.848,00'])
    expect(table({ wages: [['maart', '1', '2', '3']] })).toEqual([['maart', '1', '2', '3']])
  })
})

describe('what is typed', () => {
  test.each([
    ['1234', '1234.00'],
    ['1.234,50', '1234.50'],
    ['1 234,5', '1234.50'],
    ['€ 80', '80.00'],
    ['80.25', '80.25'],
    ['12,345.60', '12345.60'],
    ['1.234', '1234.00'],
    ['-5', undefined],
    ['five', undefined],
    ['1,2,3', undefined],
  ])('money %s is %s', (typed, money) => expect(readAs('money', typed)).toBe(money))
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-05', true],
    ['31-05-2026', false],
  ])('day %s', (typed, fine) => expect(readAs('day', typed) !== undefined).toBe(fine))
  test.each([
    ['NL91 ABNA 0417 1643 00', true],
    ['BE68 5390 0754 7034', true],
    ['NL91 ABNA 0417 1643 01', false],
    ['12345', false],
  ])('account %s', (typed, fine) => expect(isIban(typed)).toBe(fine))
})

describe('as Word', () => {
  /** Every element that is opened is closed again, in order; and nothing stands outside. */
  function wellFormed(xml: string): boolean {
    const open: string[] = []
    for (const [, closing, name, , self] of xml.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
      if (self) continue
      if (!closing) open.push(name as string)
      else if (open.pop() !== name) return false
    }
    const rest = xml.replace(/<\?[^>]*\?>|<[^<>]*>/g, '')
    return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(rest)
  }
  const entities: { readonly [e: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  const textOf = (xml: string) =>
    xml
      .replace(/<w:br\/>/g, '\n')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&(\w+);/g, (_, e: string) => entities[e] ?? '')

  test.each(letters)('%s is unzipped and read: every paragraph, valid, no placeholder', async (id, letter) => {
    const sender = letter.by[0] as Sender
    const filled = fill(id, { answers: told, today, entries: { ...everything, sender }, claim }, tongue, 'en')
    const note = 'Translation. Do not send this part.'
    const files = unzipSync(new Uint8Array(await wordFile(filled, { translation: { language: 'en', direction: 'rtl', note } })))
    for (const [name, bytes] of Object.entries(files)) if (/\.(xml|rels)$/.test(name)) expect(wellFormed(strFromU8(bytes)), name).toBe(true)
    const xml = strFromU8(files['word/document.xml'] as Uint8Array)
    const text = textOf(xml)
    const [sentPart, beside] = text.split(note)
    for (const b of filled.blocks) {
      expect(sentPart, b.id).toContain(plainText(b.text))
      expect(beside, b.id).toContain(plainText(b.parallel))
      for (const cell of b.grid?.rows.flat() ?? []) expect(sentPart).toContain(cell)
    }
    expect(text).not.toMatch(/____|\{|[\uE000-\uF8FF]/)
    expect(xml).toContain(`w:lang w:val="${filled.language === 'nl' ? 'nl-NL' : 'fr-FR'}"`)
    expect(xml).toContain('<w:rtl/>')
    expect(xml).toContain('<w:bidi/>')
    expect(xml).toContain('w:val="Heading1"')
  })
  test('an unfinished letter has empty lines where something is missing, and without a translation no second part', async () => {
    const filled = fill('nl_demand_employer', { answers: told, today, entries: { fields: {}, rows: {} } }, tongue, 'en')
    const xml = strFromU8(unzipSync(new Uint8Array(await wordFile(filled, {})))['word/document.xml'] as Uint8Array)
    expect(textOf(xml)).toContain('____________________')
    expect(xml).not.toContain('Translation')
  })
})
