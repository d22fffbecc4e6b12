/** The Belgian letters as they read, in Dutch and in French, for a person in whom almost every part counts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'
import { wordsFrom } from '../components/check/messages.ts'
import { dayInWords } from '../components/words.ts'
import type { Answers } from '../content/facts/index.ts'
import { belgianLetters } from '../content/letters/be.ts'
import { type FieldId, fieldIds, fieldOf } from '../content/letters/fields.ts'
import { letterOf } from '../content/letters/index.ts'
import { type Place, type Sender, tables } from '../content/letters/letter.ts'
import type { WarningId } from '../content/letters/warnings.ts'
import { sourceOf } from '../content/sources/index.ts'
import type { LetterClaim, LetterEntries } from '../machines/letters/entries.ts'
import { fill, type Run, type Tongue } from '../machines/letters/fill.ts'
import { offers } from '../machines/letters/offer.ts'

type LetterId = keyof typeof belgianLetters
const ids = Object.keys(belgianLetters) as LetterId[]
const today = '2026-11-24'

const folder = join(import.meta.dirname, '..', 'content', 'messages')
type Tree = { readonly [key: string]: Tree | string }
const compiled = (tree: Tree | string): unknown =>
  typeof tree === 'string' ? compile(tree) : Object.fromEntries(Object.entries(tree).map(([k, v]) => [k, compiled(v)]))
const words = Object.fromEntries(
  ['en', 'nl', 'fr'].map(l => [
    l,
    wordsFrom(compiled(JSON.parse(readFileSync(join(folder, l, 'letter-texts.json'), 'utf8'))) as Parameters<typeof wordsFrom>[0], l),
  ]),
)
const tongue: Tongue = { say: (l, id, values) => (words[l] as NonNullable<(typeof words)[string]>)(id, values), day: dayInWords }

const kinds = { line: 'LINE', lines: 'LINE', day: '2026-05-31', money: '1.234,50', number: '60', account: 'BE68 5390 0754 7034' } as const
const fields = Object.fromEntries(fieldIds.map(f => [f, kinds[fieldOf(f).kind] === 'LINE' ? `<${f}>` : kinds[fieldOf(f).kind]])) as {
  readonly [F in FieldId]: string
}
const rows = Object.fromEntries(Object.entries(tables).map(([t, columns]) => [t, [columns.map(c => `<${c}>`)]]))
const claim: LetterClaim = {
  total: '3440.00',
  from: '2026-01-01',
  to: '2026-02-28',
  rows: [
    { period: '2026-01', due: '2111.89', paid: '800.00', owed: '1311.89' },
    { period: '2026-02', due: '2128.11', paid: '0.00', owed: '2128.11' },
  ],
}
const told: Answers = {
  country_now: 'be',
  work_countries: ['be'],
  nationality_group: 'non_eu',
  residence_status: 'none',
  papers_during_work: 'none',
  work_still: 'no',
  work_end: '2026-04-30',
  orders_given: 'yes',
  sector: 'construction',
  unpaid_items: ['wages_part', 'overtime', 'deductions'],
  paid_in_cash: 'yes',
  work_declared: 'no',
  work_conditions: ['no_pay', 'extreme_hours', 'unsafe_work', 'bad_housing', 'papers_kept', 'debt', 'isolated', 'false_promises'],
  control_means: ['threats', 'papers_taken', 'debt', 'tricked', 'weak_position_used', 'violence'],
  violence: ['threatened', 'hit'],
  harm: ['body', 'mind'],
  work_harm: 'accident_at_work',
  accident_date: '2026-04-02',
  accident_insurance: 'not_insured',
  accident_refused_date: '2026-10-01',
  work_chain: ['direct_client', 'main_contractor'],
  several_workers: 'yes',
  found_by_authorities: 'not_found',
  complained_first: 'yes',
  consent_to_name: 'yes',
  statement_made: 'no',
  case_stage: 'judicial_investigation',
  case_country: 'be',
  charges: ['trafficking', 'violence'],
  civil_party_joined: 'yes',
  judgment_final: 'yes',
  employer_kind: 'company',
  employer_closed: 'bankrupt',
  court_claim_before_closure: 'yes',
  bank_account: 'yes',
  signed_paper: ['full_receipt'],
  signed_under_pressure: 'yes',
  suspected_of_crime: 'yes',
  refusal_letter_date: '2026-11-20',
  agency_refusal_by: ['be_social_aid'],
  detained: 'closed_centre',
}

const textOf = (runs: readonly Run[] = []) => runs.map(r => (r.missing ? `[${r.field}]` : r.text)).join('')
interface Sending {
  readonly place?: Place
  readonly sender?: Sender
  readonly answers?: Answers
  readonly typed?: LetterEntries['fields']
  readonly claim?: LetterClaim
}
function reads(id: LetterId, { place = 'flanders', sender = letterOf(id).by[0] as Sender, answers = told, typed, claim }: Sending = {}) {
  const entries: LetterEntries = { fields: { ...fields, ...typed }, rows: claim ? { ...rows, wages: [] } : rows, place, sender }
  const { blocks } = fill(id, { answers, today, entries, ...(claim ? { claim } : {}) }, tongue, 'en')
  return blocks
    .map(b =>
      [
        `${b.kind === 'point' ? '- ' : ''}${textOf(b.text)}${b.value ? `: ${textOf(b.value)}` : ''}`,
        ...(b.grid ? [b.grid.heads.join(' | '), ...b.grid.rows.map(r => r.join(' | '))] : []),
      ].join('\n'),
    )
    .join('\n\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
}

describe('as they read', () => {
  test.each(ids)('%s', id => {
    for (const place of ['flanders', 'wallonia'] as const) expect(reads(id, { place, claim })).toMatchSnapshot(place)
  })
})

describe('what a letter says, and what it never says', () => {
  const sendersOf = (id: LetterId): readonly Sender[] => letterOf(id).by

  test('the notice that interrupts holds what art. 2244 par. 2 asks for, and only a lawyer or a union sends it', () => {
    const text = reads('be_notice_formal', { claim })
    for (const needed of [
      'schuldeiser', // who asks
      'U bent de schuldenaar: <employer_name>, <employer_address>', // of whom
      'De schuld vloeit voort uit deze arbeidsovereenkomst', // from what
      'januari 2026 | € 2.111,89 | € 800,00 | € 1.311,89', // each sum justified
      'U beschikt over één maand', // the term
      'aan de rechter worden voorgelegd', // what follows
      'stuit de verjaring overeenkomstig artikel 2244, § 2', // that it interrupts
      'Ik onderteken als afgevaardigde van de vakorganisatie', // who signs
    ])
      expect(text).toContain(needed)
    expect(reads('be_notice_formal', { sender: 'lawyer' })).toContain('Ik onderteken als advocaat')
    expect(sendersOf('be_notice_formal')).toEqual(['union', 'lawyer'])
  })
  test('what the worker or a helper sends never says that it interrupts limitation at the employer or the chain', () => {
    for (const id of ids.filter(i => ['employer', 'client', 'chain'].includes(letterOf(i).to)))
      for (const sender of sendersOf(id).filter(s => s === 'worker' || s === 'helper'))
        expect(reads(id, { sender }), `${id} by ${sender}`).not.toMatch(/stuit de verjaring/)
  })
  test('the same notice to a firm in the chain names it as debtor beside the employer, for each ground that can count', () => {
    const text = reads('be_notice_formal_client', { claim })
    for (const needed of [
      'U bent schuldenaar, naast de werkgever <employer_name>, <employer_address>: <client_name>, <client_address>',
      'als werknemer voor <employer_name> gewerkt',
      'artikelen 35/7 tot 35/13',
      'artikelen 35/6/1 tot 35/6/3',
      'artikelen 35/1 tot 35/6 van',
      'januari 2026 | € 2.111,89 | € 800,00 | € 1.311,89',
      'U beschikt over één maand',
      'stuit de verjaring overeenkomstig artikel 2244, § 2',
      'Ik onderteken als afgevaardigde van de vakorganisatie',
    ])
      expect(text).toContain(needed)
    expect(text).not.toContain('voor u gewerkt')
    expect(sendersOf('be_notice_formal_client')).toEqual(['union', 'lawyer'])
    const cleaner = reads('be_notice_formal_client', { answers: { ...told, sector: 'cleaning', papers_during_work: 'with_work_right' } })
    expect(cleaner).toContain('35/1 tot 35/6 van')
    expect(cleaner).not.toMatch(/35\/7|35\/6\/1/)
  })
  test.each(['be_notice_formal', 'be_notice_formal_client'] as const)(
    '%s is not finished without the table that justifies each sum',
    id => {
      const made = (wages: readonly (readonly string[])[]) =>
        fill(id, { answers: told, today, entries: { fields, rows: { ...rows, wages }, place: 'flanders', sender: 'lawyer' } }, tongue, 'en')
      expect(made(rows.wages as readonly (readonly string[])[]).finished).toBe(true)
      expect(made([]).finished).toBe(false)
    },
  )
  test('any other letter to a firm in the chain never says that it interrupts, and warns', () => {
    for (const id of ids.filter(i => letterOf(i).to === 'client' && i !== 'be_notice_formal_client')) {
      expect(reads(id, { sender: 'union' }), id).not.toContain('2244')
      expect(letterOf(id).warnings, id).toContain('be_no_interrupt')
    }
  })
  test('that there were no papers stands only in what a lawyer, union or organisation may send', () => {
    const says = (id: LetterId, sender: Sender) =>
      /sans droit de séjour|sans papiers|11 février 2013/.test(reads(id, { sender, place: 'wallonia' }))
    const found = ids.flatMap(id => sendersOf(id).flatMap(sender => (says(id, sender) ? [`${id} by ${sender}`] : [])))
    expect(found).toEqual([
      'be_chain_irregular by lawyer',
      'be_chain_irregular by union',
      'be_chain_irregular by helper',
      'be_labour_court by lawyer',
      'be_labour_court by union',
      'be_power_organisation by worker',
    ])
  })
  test('no letter that another sends carries the own address of the worker', () => {
    for (const id of ids)
      for (const sender of sendersOf(id).filter(s => s !== 'worker'))
        expect(reads(id, { sender }), `${id} by ${sender}`).not.toContain('<worker_address>')
  })
  test('a complaint by a union gives the name of the worker only with consent, and asks for secrecy in any case', () => {
    const without = reads('be_inspectorate', { sender: 'union', answers: { ...told, consent_to_name: 'no' } })
    expect(without).not.toContain('<worker_name>')
    expect(without).toContain('de bron van deze klacht geheim')
    expect(without).not.toContain('het achterstallige loon binnen een termijn')
    expect(reads('be_inspectorate', { sender: 'union', answers: { ...told, consent_to_name: 'unknown' } })).not.toContain('<worker_name>')
    const agreed = reads('be_inspectorate', { sender: 'union' })
    expect(agreed).toContain('Ik dien deze klacht in voor <worker_name>')
    expect(agreed).toContain('het achterstallige loon binnen een termijn')
  })
  test('it says that no inspection came first only where that is so', () => {
    expect(reads('be_inspectorate')).toContain('vóór enige controle')
    for (const found_by_authorities of ['workplace_inspection', 'unknown'] as const)
      expect(reads('be_inspectorate', { answers: { ...told, found_by_authorities } })).not.toContain('vóór enige controle')
  })
  test('the auditor is asked for the wage charge only where wages are due, and always for the name', () => {
    const noWages = reads('be_add_charge', { answers: { ...told, unpaid_items: ['none'], work_conditions: ['bad_housing'] } })
    expect(reads('be_add_charge')).toContain('artikel 162 van het Sociaal Strafwetboek')
    expect(noWages).not.toContain('artikel 162')
    expect(noWages).toContain('als benadeelde te vermelden')
  })
  test('the civil party claims the months of the wage table, and without a sum provisionally 1 euro', () => {
    expect(reads('be_civil_party', { claim })).toContain('februari 2026 | € 2.128,11 | € 0,00 | € 2.128,11')
    expect(reads('be_civil_party', { claim })).toContain('betaling van € 1.234,50')
    const open = reads('be_civil_party', { typed: { sum: '' } })
    expect(open).toContain('provisioneel geraamd op 1 euro')
    expect(open).not.toContain('betaling van €')
  })
  test('moral damage of trafficking is claimed only where trafficking or violence is charged', () =>
    expect(reads('be_civil_party', { answers: { ...told, charges: ['wages_offence'] } })).not.toContain('morele schadevergoeding'))
  test('to ask for the 45 days a person still in contact says so, and never that the contact is over', () => {
    const still = reads('be_ask_reflection', { answers: { ...told, left_exploiter: 'no' } })
    expect(still).toContain('Help mij om veilig weg te komen')
    expect(still).not.toContain('geen contact meer')
    expect(reads('be_ask_reflection')).not.toMatch(/geen contact meer|nog contact/)
  })
  test('who still works is not said to have stopped', () => {
    const text = reads('be_notice_employer', { typed: { work_to: '' }, answers: { ...told, work_still: 'yes', work_end: 'unknown' } })
    expect(text).toContain('Ik werk sinds')
    expect(text).not.toContain('Ik heb als werknemer voor u gewerkt')
  })
  test('no power of attorney allows a settlement or a waiver without written agreement', () => {
    for (const id of ['be_power_lawyer', 'be_power_union', 'be_power_organisation'] as const)
      expect(reads(id)).toContain('Geen dading en geen afstand zonder mijn schriftelijk akkoord')
  })
  test('doubtful law is not stated to a court: what rests on a doubtful source only contests', () => {
    const doubtful = ids.flatMap(id =>
      letterOf(id).parts.flatMap(p => (p.source && sourceOf(p.source).certainty === 'doubtful' ? [`${id}.${p.id}`] : [])),
    )
    expect(doubtful).toEqual(['be_ask_permanent.stop', 'be_closure_fund.before', 'be_contest_signed.pressure'])
  })
})

describe('ask before you send', () => {
  const safe: Answers = {
    work_countries: ['be'],
    country_now: 'be',
    unpaid_items: ['wages_all'],
    nationality_group: 'other_eu',
    watched: 'no',
    immediate_danger: 'no',
    under_18: 'no',
    violence: ['none'],
    control_means: ['none'],
    work_conditions: ['none'],
    safe_to_contact_employer: 'yes',
    housing_from_employer: 'no',
    work_still: 'no',
    employer_kind: 'company',
    signed_paper: ['none'],
    receives_social_aid: 'no',
    case_stage: 'none',
  }
  const irregular: Answers = { ...safe, nationality_group: 'non_eu', residence_status: 'none', worked_under_other_name: 'no' }
  const stops = (id: LetterId, answers: Answers) => offers(answers, today).find(o => o.id === id)
  test('where nothing stands in the way, the worker may send the plain notice', () =>
    expect(stops('be_notice_employer', safe)?.fit).toBe('now'))
  test.each<[why: string, LetterId, Answers, WarningId]>([
    ['an employer who hits', 'be_notice_employer', { ...safe, violence: ['hit'] }, 'violent'],
    ['being watched', 'be_notice_employer', { ...safe, watched: 'yes' }, 'violent'],
    ['contact that is not safe', 'be_notice_employer', { ...safe, safe_to_contact_employer: 'no' }, 'employer_unsafe'],
    ['living and working there', 'be_notice_employer', { ...safe, housing_from_employer: 'yes', work_still: 'yes' }, 'employer_housing'],
    ['another name', 'be_notice_employer', { ...irregular, worked_under_other_name: 'yes' }, 'other_name'],
    [
      'a trafficking inquiry',
      'be_notice_employer',
      { ...safe, case_stage: 'inquiry', case_country: 'be', charges: ['trafficking'] },
      'be_no_contact',
    ],
    ['the 45 days', 'be_notice_employer', { ...irregular, residence_status: 'reflection_paper' }, 'be_no_contact'],
    ['no papers, a complaint to the inspectors', 'be_inspectorate', irregular, 'be_inspection_papers'],
    ['living at the place of the boss', 'be_inspectorate', { ...safe, housing_from_employer: 'yes' }, 'inspection_housing'],
    ['social aid', 'be_inspectorate', { ...safe, receives_social_aid: 'yes' }, 'be_social_aid'],
    [
      'no papers, to the auditor',
      'be_add_charge',
      { ...irregular, case_stage: 'inquiry', case_country: 'be', listed_as_victim: 'no' },
      'be_magistrate_papers',
    ],
    [
      'no papers, to the client',
      'be_chain_irregular',
      { ...irregular, papers_during_work: 'none', work_chain: ['direct_client'] },
      'be_says_no_papers',
    ],
  ])('%s: first a lawyer, union or helper (%s)', (_, id, answers, warning) => {
    const offer = stops(id, answers)
    expect(offer?.fit).toBe('ask_first')
    expect(offer?.warnings.filter(w => w.stop && w.sure).map(w => w.id)).toContain(warning)
  })
  test('a bankrupt firm: the claim to the trustee fits, also while nobody knows whether it was sent; letters to the boss come after', () => {
    const fits = (answers: Answers, id: LetterId) =>
      offers({ ...safe, employer_closed: 'bankrupt', ...answers }, today).find(o => o.id === id)
    expect(fits({}, 'be_trustee')?.fit).toBe('now')
    expect(fits({ claim_lodged: 'no' }, 'be_trustee')?.fit).toBe('now')
    expect(fits({ claim_lodged: 'yes' }, 'be_trustee')?.fit).toBe('other')
    for (const id of ['be_notice_formal', 'be_notice_employer'] as const) {
      expect(fits({}, id)?.fit).toBe('ask_first')
      expect(fits({}, id)?.warnings).toContainEqual({ id: 'insolvent', stop: true, sure: true })
    }
  })
  test('the plain notice says that it may not stop the clock', () =>
    expect(stops('be_notice_employer', safe)?.warnings.map(w => w.id)).toContain('be_no_interrupt'))
})
