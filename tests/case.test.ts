/** A case at the desk: its shape, its sealed file, and what changed since it was last looked at. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers } from '../content/facts/index.ts'
import { groupFilterIds, sharedFacts } from '../content/group.ts'
import { lawDate } from '../content/law.ts'
import { assess } from '../machines/assessment/assess.ts'
import { answersOf, type Case, caseJsonSchema, caseSchema, keptOn, newCase, newWorker, readCase } from '../machines/case/case.ts'
import {
  changeEntries,
  dropOther,
  entriesOf,
  fieldIs,
  freeLabel,
  holderOf,
  isToConfirm,
  otherOf,
  ownAnswer,
  ownField,
  remark,
  tell as write,
} from '../machines/case/edit.ts'
import { asTyped, type CaseFile, fileName, keeper, opened, openedKept, packed, sealed, unpacked } from '../machines/case/sealed.ts'
import { changesBetween, sinceLooked } from '../machines/case/since.ts'
import { newsIn, takeIn } from '../machines/case/take-in.ts'
import { allSteps } from '../machines/index.ts'
import { emptyWages } from '../machines/wages/entries.ts'
import { temporaryFolder } from '../scripts/temporary-folder.ts'
import { ageOpen, ageSeal, needAge, tarMake, tarOpen } from './age.ts'
import { Chance, someone, tell } from './someone.ts'

const ids = { id: '0a1b2c3d', salt: '0'.repeat(32) }
const today = '2026-11-24'
const assessOn = (day: string) => (answers: Parameters<typeof assess>[1]) => assess(allSteps, answers, day)

/** Of the worked cases for UWV: what hangs on the worker alone. */
const weeksForUwv = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'other_eu',
  unpaid_items: ['wages_part'],
  work_still: 'no',
  work_end: '2026-10-30',
  last_unpaid_due: '2026-10-30',
  notice_date: '2026-10-20',
  proofs: ['payslips'],
  nl_knew_no_pay_at_start: 'no',
  posted_worker: 'no',
  listed_as_victim: 'yes',
} satisfies Answers

const without = (answers: Answers, fact: string) => Object.fromEntries(Object.entries(answers).filter(([f]) => f !== fact))

/** Two workers of a cleaning firm that went bankrupt; one is in the criminal case, one was not told. */
const twoWorkers: Case = {
  ...newCase(today),
  employer: {
    label: 'the cleaning firm',
    answers: {
      sector: 'cleaning',
      employer_seat: 'nl',
      employer_closed: 'bankrupt',
      insolvency_date: '2026-10-12',
      nl_others_unpaid: 'no',
      case_stage: 'trial_first',
    },
    said: { employer_closed: { by: 'paper', sure: 'sure', note: 'Notice of 14 October', at: today } },
  },
  workers: [
    { ...newWorker('A', ids), answers: weeksForUwv },
    {
      ...newWorker('B', { id: 'ffffffff', salt: 'f'.repeat(32) }),
      answers: { work_countries: ['be'], unpaid_items: ['wages_all'], employer_closed: 'no' },
      said: { unpaid_items: { by: 'worker', sure: 'not_sure', at: today } },
    },
  ],
}

describe('the shape', () => {
  test('is published as JSON Schema', () =>
    expect(caseJsonSchema()).toMatchObject({
      $ref: '#/$defs/Case',
      $defs: {
        Case: { required: ['v', 'made', 'law', 'employer', 'workers'], additionalProperties: false, properties: { v: { const: 1 } } },
      },
    }))

  test('random cases come back as they were written', () => {
    const chance = new Chance('cases')
    for (let n = 0; n < 200; n++) {
      const workers = Array.from({ length: chance.whole(0, 4) }, (_, i) => {
        const p = someone(chance)
        const facts = Object.keys(p.answers) as (keyof typeof p.answers)[]
        return {
          ...newWorker(chance.one(['A', 'Ж', '<b>"', '']), { id: `0000000${i}`, salt: String(i).repeat(32) }),
          answers: p.answers,
          said: Object.fromEntries(facts.slice(0, 5).map(f => [f, { by: 'paper', sure: 'to_confirm', note: tell(p), at: today } as const])),
        }
      })
      const written = keptOn({ ...newCase(today), workers }, today, assessOn(today))
      expect(caseSchema.safeParse(written).success, JSON.stringify(written).slice(0, 200)).toBe(true)
      expect(readCase(JSON.stringify(written))).toEqual(written)
    }
  })

  test.each([
    ['not JSON', 'hello', 'not_json', ''],
    ['a list', '[]', 'not_a_case', 'v'],
    ['no version', '{}', 'not_a_case', 'v'],
    ['a later version', JSON.stringify({ ...twoWorkers, v: 2 }), 'unknown_version', '2'],
    ['an earlier version', JSON.stringify({ ...twoWorkers, v: 0 }), 'unknown_version', '0'],
    ['a key that nobody knows', JSON.stringify({ ...twoWorkers, more: 1 }), 'bad_case', ''],
    ['a day that does not exist', JSON.stringify({ ...twoWorkers, made: '2026-02-30' }), 'bad_case', 'made'],
    ['workers that are no list', JSON.stringify({ ...twoWorkers, workers: 3 }), 'bad_case', 'workers'],
    [
      'a worker without salt',
      JSON.stringify({ ...twoWorkers, workers: [{ ...twoWorkers.workers[0], entries: {} }] }),
      'bad_case',
      'workers.0.entries.salt',
    ],
    ['a hidden prototype', `{"__proto__": {"x": 1}, ${JSON.stringify(twoWorkers).slice(1)}`, 'bad_case', ''],
  ])('%s is refused', (_, text, code, path) => {
    let refusal: unknown
    try {
      readCase(text)
    } catch (e) {
      refusal = e
    }
    expect(refusal).toMatchObject({ name: 'Refused', code, path })
    expect(Object.prototype).not.toHaveProperty('x')
  })

  test('what cannot be read inside is named and kept, twice over, and the rest counts', () => {
    const raw = JSON.parse(JSON.stringify(twoWorkers))
    raw.workers[0].answers.later_fact = 'x'
    raw.workers[0].answers.work_still = 'perhaps'
    raw.workers[1].said.unpaid_items.sure = 'very'
    raw.employer.answers.charges = ['none', 'trafficking']
    raw.workers[1].entries['Later tool'] = { rows: [1] }
    raw.workers[1].entries.proofs = { hours_list: 'perhaps' }
    raw.workers[1].entries.wages = { ...emptyWages, offer: '500' }
    const text = JSON.stringify(raw).replace('"later_fact":"x"', '"later_fact":"x","__proto__":{"y":1}')
    const read = readCase(text)
    expect(read.aside).toEqual([
      { worker: '0a1b2c3d', part: 'answers', id: 'work_still', value: 'perhaps' },
      { worker: '0a1b2c3d', part: 'answers', id: 'later_fact', value: 'x' },
      { worker: '0a1b2c3d', part: 'answers', id: '__proto__', value: { y: 1 } },
      { worker: 'ffffffff', part: 'said', id: 'unpaid_items', value: { by: 'worker', sure: 'very', at: today } },
      { worker: 'ffffffff', part: 'entries', id: 'Later tool', value: { rows: [1] } },
      { worker: 'ffffffff', part: 'entries', id: 'proofs', value: { hours_list: 'perhaps' } },
      { worker: null, part: 'answers', id: 'charges', value: ['none', 'trafficking'] },
    ])
    expect(read.workers[0]?.answers).toEqual(without(weeksForUwv, 'work_still'))
    expect(read.workers[1]?.entries).toEqual({ salt: 'f'.repeat(32), wages: { ...emptyWages, offer: '500' } })
    expect(readCase(JSON.stringify(read))).toEqual(read)
    expect(Object.prototype).not.toHaveProperty('y')
  })

  test('what an older program set aside and this one reads is put back, but never over what was written since', () => {
    const [a, b] = twoWorkers.workers as [(typeof twoWorkers.workers)[0], (typeof twoWorkers.workers)[0]]
    const aside = [
      { worker: a.id, part: 'answers', id: 'watched', value: 'no' },
      { worker: a.id, part: 'said', id: 'watched', value: { by: 'helper', sure: 'not_sure', at: today } },
      { worker: a.id, part: 'answers', id: 'work_still', value: 'yes' },
      { worker: b.id, part: 'answers', id: 'later_fact', value: 'x' },
      { worker: null, part: 'answers', id: 'several_workers', value: 'yes' },
    ]
    const read = readCase(JSON.stringify({ ...twoWorkers, aside }))
    expect(read.workers[0]?.answers).toEqual({ ...a.answers, watched: 'no' })
    expect(read.workers[0]?.said.watched).toEqual({ by: 'helper', sure: 'not_sure', at: today })
    expect(read.employer.answers.several_workers).toBe('yes')
    expect(read.aside).toEqual([aside[2], aside[3]])
    expect(readCase(JSON.stringify({ ...twoWorkers, aside: aside.slice(0, 2) })).aside).toBeUndefined()
  })
  test("a worker's own answer counts before the employer's", () => {
    const [a, b] = twoWorkers.workers as [(typeof twoWorkers.workers)[0], (typeof twoWorkers.workers)[0]]
    expect(answersOf(twoWorkers, a).employer_closed).toBe('bankrupt')
    expect(answersOf(twoWorkers, b).employer_closed).toBe('no')
    expect(answersOf(twoWorkers, b).sector).toBe('cleaning')
  })
  test('no fact is shared that hangs on one person alone', () => {
    for (const own of ['listed_as_victim', 'civil_party_joined', 'work_start', 'statement_made', 'claim_lodged', 'signed_paper'])
      expect(sharedFacts).not.toContain(own)
    expect(groupFilterIds).toContain('not_listed')
  })
})

describe('a sheet or code', () => {
  const worker = { ...newWorker('A', ids), answers: { work_still: 'yes' as const, under_18: 'no' as const } }
  const taken = takeIn(
    { employer: { label: '', answers: { sector: 'cleaning' }, said: {} } },
    worker,
    { work_still: 'no', under_18: 'no', country_now: 'be', sector: 'meat' },
    'b'.repeat(32),
    today,
  )
  test('brings new answers, each to be confirmed', () => {
    expect(taken.answers).toEqual({ work_still: 'yes', under_18: 'no', country_now: 'be' })
    expect(taken.entries.salt, 'a calendar file of the helper updates that of the person').toBe('b'.repeat(32))
    expect(taken.said.country_now).toEqual({ by: 'code', sure: 'to_confirm', at: today })
  })
  test('where something else was written, that stays and the other is shown beside it', () => {
    expect(taken.said.work_still).toEqual({ at: today, other: 'no' })
    expect(taken.said.sector).toEqual({ at: today, other: 'meat' })
    expect(taken.said.under_18).toBeUndefined()
  })
})

describe('a sheet that says otherwise than what all share', () => {
  const [a] = twoWorkers.workers as [(typeof twoWorkers.workers)[0]]
  const took: Case = { ...twoWorkers, workers: [takeIn(twoWorkers, a, { employer_closed: 'no' }, 'b'.repeat(32), today)] }
  const of = (c: Case) => c.workers[0] as Case['workers'][0]

  test("stays beside the employer's answer, and is no answer of the worker's own", () => {
    expect(holderOf(took, a.id, 'employer_closed')).toBeNull()
    expect(otherOf(took, of(took), 'employer_closed')).toBe('no')
    expect(isToConfirm(took, of(took), 'employer_closed')).toBe(true)
    expect(answersOf(took, of(took)).employer_closed).toBe('bankrupt')
  })
  test("let go of, it leaves nothing; taken, it is the worker's own and the employer's stays", () => {
    expect(dropOther(took, a.id, 'employer_closed').workers[0]?.said).toEqual(a.said)
    const taken = write(took, a.id, 'employer_closed', 'no' as never, 'code', today)
    expect(holderOf(taken, a.id, 'employer_closed')).toBe(a.id)
    expect(otherOf(taken, of(taken), 'employer_closed')).toBeUndefined()
    expect([answersOf(taken, of(taken)).employer_closed, taken.employer.answers.employer_closed]).toEqual(['no', 'bankrupt'])
  })
  test('a remark of the worker is kept at the worker, also without an answer', () => {
    const own = ownAnswer(twoWorkers, a.id, 'employer_closed', true, today)
    const noted = remark(own, a.id, 'employer_closed', { note: 'the son goes on' }, today)
    const back = write(noted, a.id, 'employer_closed', undefined, 'worker', today)
    expect(holderOf(back, a.id, 'employer_closed')).toBe(a.id)
    expect(answersOf(back, of(back)).employer_closed).toBe('bankrupt')
  })
  test('what employers answer later counts as said, and nothing is left to confirm', () => {
    const later = write(took, null, 'employer_closed', 'no' as never, 'paper', today)
    expect(isToConfirm(later, of(later), 'employer_closed')).toBe(false)
  })
  test('only what is new in it is counted', () => {
    expect(newsIn(twoWorkers, a, { employer_closed: 'bankrupt', work_still: 'no', sector: 'meat', under_18: 'no' })).toBe(2)
    expect(newsIn(twoWorkers, a, {})).toBe(0)
  })
})

describe('what letters say of the firm and the sender', () => {
  const [a, b] = twoWorkers.workers as [(typeof twoWorkers.workers)[0], (typeof twoWorkers.workers)[0]]
  const of = (c: Case, id: string) => entriesOf(c, c.workers.find(w => w.id === id) as (typeof twoWorkers.workers)[0]).letters?.fields
  const typeIn = (c: Case, id: string, fields: object) =>
    changeEntries(c, id, e => ({ ...e, letters: { rows: {}, ...e.letters, fields: { ...e.letters?.fields, ...fields } } }))
  const typed = typeIn(twoWorkers, a.id, { employer_name: 'Firm Ltd', trustee_address: 'Street 1', worker_name: 'A.' })

  test('is entered once, for all; what is of the worker stays with them', () => {
    expect(of(typed, b.id)).toEqual({ employer_name: 'Firm Ltd', trustee_address: 'Street 1' })
    expect(of(typed, a.id)).toEqual({ employer_name: 'Firm Ltd', trustee_address: 'Street 1', worker_name: 'A.' })
    expect(of(typeIn(typed, b.id, { employer_name: 'Firm NV' }), a.id)?.employer_name).toBe('Firm NV')
  })
  test("a worker's own value counts before it, and going back forgets it", () => {
    const own = typeIn(ownField(typed, b.id, 'employer_name', true), b.id, { employer_name: 'Other Ltd', trustee_address: 'Street 2' })
    expect([of(own, a.id)?.employer_name, of(own, b.id)?.employer_name]).toEqual(['Firm Ltd', 'Other Ltd'])
    expect(of(own, a.id)?.trustee_address, 'what is not their own is still for all').toBe('Street 2')
    expect(fieldIs(own.workers[1] as typeof b, 'employer_name')).toBe('own')
    expect(fieldIs(own.workers[0] as typeof a, 'employer_name')).toBe('shared')
    expect(fieldIs(own.workers[0] as typeof a, 'worker_name')).toBeUndefined()
    expect(of(ownField(own, b.id, 'employer_name', false), b.id)?.employer_name).toBe('Firm Ltd')
  })
  test('another tool changes nothing of it; a value of before stays with its worker', () => {
    const before = { ...typed, workers: [{ ...a, entries: { ...a.entries, letters: { fields: { employer_name: 'Old' }, rows: {} } } }, b] }
    const proofs = changeEntries(before, a.id, e => ({ ...e, proofs: { hours_list: 'have' } }))
    expect(proofs.employer).toEqual(typed.employer)
    expect(proofs.workers[0]?.entries.letters?.fields).toEqual({ employer_name: 'Old' })
    expect(readCase(JSON.stringify(proofs))).toEqual(proofs)
  })
  test('a field that this program does not know is set aside and kept', () => {
    const raw = JSON.parse(JSON.stringify(typed))
    raw.employer.fields.later_field = 'x'
    const read = readCase(JSON.stringify(raw))
    expect(read.employer.fields).toEqual({ employer_name: 'Firm Ltd', trustee_address: 'Street 1' })
    expect(read.aside).toEqual([{ worker: null, part: 'fields', id: 'later_field', value: 'x' }])
    expect(readCase(JSON.stringify(read))).toEqual(read)
  })
})

test('a label is there, and there once', () => {
  expect(freeLabel(['Blue', 'Red'], ' Blue ', 'Worker 3')).toBe('Blue (2)')
  expect(freeLabel(['Blue', 'Blue (2)'], 'Blue', 'Worker 3')).toBe('Blue (3)')
  expect(freeLabel(['Worker 2'], '  ', 'Worker 2')).toBe('Worker 2 (2)')
  expect(freeLabel(['Blue'], 'Green', 'Worker 2')).toBe('Green')
})

describe('since it was last looked at', () => {
  const looked = keptOn(twoWorkers, today, assessOn(today)).looked as NonNullable<Case['looked']>
  const [found] = looked.workers as [(typeof looked.workers)[0]]
  const answers = answersOf(twoWorkers, twoWorkers.workers[0] as (typeof twoWorkers.workers)[0])

  test('nothing, on the same day', () => expect(sinceLooked(allSteps, looked, found, answers, today)).toEqual({ moved: [], passed: [] }))
  test('time: the weeks for UWV run out', () => {
    const { moved, passed } = sinceLooked(allSteps, looked, found, answers, '2027-11-24')
    expect(moved.map(m => m.cause)).not.toContain('answers')
    expect(moved.map(m => m.cause)).not.toContain('law')
    expect(moved).toContainEqual(expect.objectContaining({ cause: 'time', pathway: 'nl-insolvency-uwv' }))
    expect(passed.length).toBeGreaterThan(0)
  })
  test('answers: the firm is not bankrupt after all', () => {
    const { moved } = sinceLooked(allSteps, looked, found, { ...answers, employer_closed: 'no' }, today)
    expect([...new Set(moved.map(m => m.cause))]).toEqual(['answers'])
    expect(moved.map(m => m.pathway)).toContain('nl-insolvency-uwv')
  })
  test('law: the rules of then came to something else', () => {
    const older = { ...found, pathways: { ...found.pathways, 'nl-civil-wages': { outcome: 'blocked', reason: 'too_late' } as const } }
    expect(sinceLooked(allSteps, looked, older, answers, today).moved).toMatchObject([
      { cause: 'law', pathway: 'nl-civil-wages', before: { outcome: 'blocked' } },
    ])
  })
  test('changes of the law in between, a year counted from its first day', () => {
    expect(changesBetween('2024-07-31', '2024-08-01')).toContain('be_parcels')
    expect(changesBetween('2024-08-01', lawDate)).not.toContain('be_parcels')
    expect(changesBetween('2026-11-24', '2026-11-24')).toEqual([])
  })
})

describe('the sealed file', { timeout: 60_000 }, () => {
  const folder = temporaryFolder()
  const at = (name: string) => join(folder, name)
  const passphrase = 'vijf lindes é naast de kerk'
  const attachments = [{ name: 'notes.docx', data: new Uint8Array([1, 2, 3, 255]) }]
  const file: CaseFile = { case: twoWorkers, summary: '<!doctype html><title>x</title>', attachments }
  beforeAll(needAge)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is opened by the programs age and tar, which need nothing of ours', async () => {
    writeFileSync(at('file.age'), await sealed(file, passphrase, today))
    ageOpen(at('file.age'), at('file.tar'), passphrase)
    mkdirSync(at('out'))
    expect(tarOpen(at('file.tar'), at('out')).trim().split('\n')).toEqual(['case.json', 'summary.html', 'attachments/notes.docx'])
    expect(JSON.parse(readFileSync(at('out/case.json'), 'utf8'))).toEqual(twoWorkers)
    expect(readFileSync(at('out/summary.html'), 'utf8')).toBe(file.summary)
    expect([...readFileSync(at('out/attachments/notes.docx'))]).toEqual([1, 2, 3, 255])
  })

  test('is opened here when the programs age and tar made it, also with a long name and folders', async () => {
    mkdirSync(at('in/attachments'), { recursive: true })
    writeFileSync(at('in/case.json'), JSON.stringify(twoWorkers))
    writeFileSync(at('in/summary.html'), file.summary)
    const long = `${'photo '.repeat(20)}é.png`
    writeFileSync(at(`in/attachments/${long}`), 'p')
    tarMake(at('in'), at('stock.tar'))
    const made = ageSeal(at('stock.tar'), at('stock.age'), passphrase)
    const read = await opened(made, passphrase)
    expect(read.case).toEqual(twoWorkers)
    expect(read.attachments.map(a => [a.name, new TextDecoder().decode(a.data)])).toEqual([[fileName(long, []), 'p']])
  })

  test('is refused with a reason', async () => {
    const good = await sealed(file, passphrase, today)
    const refused = (bytes: Uint8Array, word = passphrase) =>
      opened(bytes, word).then(
        () => '',
        e => e.code,
      )
    expect(await refused(good, 'another')).toBe('wrong_passphrase')
    expect((await opened(good, passphrase.normalize('NFD'))).case, 'an accent written in the other way').toEqual(file.case)
    expect(await refused(new TextEncoder().encode('hello'))).toBe('not_sealed')
    expect(await refused(good.with(-1, (good.at(-1) as number) ^ 1))).toBe('wrong_passphrase')
    writeFileSync(at('plain.txt'), 'no archive')
    expect(await refused(ageSeal(at('plain.txt'), at('plain.age'), passphrase))).toBe('not_a_case')
    const kept = await (await keeper(passphrase)).kept(file, today)
    expect(await refused(kept)).toBe('no_passphrase')
  })

  test('the copy against a crash is an age file too, opens with the passphrase alone, and shows nothing', async () => {
    const kept = await (await keeper(passphrase)).kept(file, today)
    expect(Buffer.from(kept).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /)
    expect(Buffer.from(kept).toString('latin1')).not.toMatch(/bankrupt|cleaning|case\.json/)
    expect((await openedKept(kept, passphrase)).case).toEqual(twoWorkers)
    await expect(openedKept(kept, 'another')).rejects.toMatchObject({ code: 'wrong_passphrase' })
  })

  test('a passphrase with spaces around it opens what was sealed with them and without them', async () => {
    const spaced = await sealed(file, ` ${passphrase}`, today)
    expect((await asTyped(` ${passphrase}`, p => opened(spaced, p))).passphrase).toBe(` ${passphrase}`)
    const plain = await sealed(file, passphrase, today)
    expect((await asTyped(` ${passphrase} `, p => opened(plain, p))).passphrase).toBe(passphrase)
    await expect(asTyped('another ', p => opened(plain, p))).rejects.toMatchObject({ code: 'wrong_passphrase' })
  })

  test('names of attachments are safe and never collide', () => {
    expect(fileName('../../etc/passwd', [])).toBe('_.._etc_passwd')
    expect(fileName('brief é ".docx', [])).toBe('brief_e_.docx')
    expect(fileName('loonbrief août.pdf', [])).toBe('loonbrief_aout.pdf')
    expect(fileName('a.txt', [{ name: 'a.txt', data: new Uint8Array() }])).toBe('2-a.txt')
    expect(fileName('...', [])).toBe('file')
    const two = { ...file, attachments: [{ name: 'a', data: new Uint8Array() }, ...attachments] }
    expect(unpacked(packed(two, today)).attachments).toEqual(two.attachments)
  })
})
