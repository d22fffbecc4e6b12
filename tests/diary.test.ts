/** The chain of a diary: it holds as written, every change shows and where, and what it cannot show is known too. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someWords, wordsOf } from '../app/_server/words.ts'
import { wordsFrom } from '../components/check/messages.ts'
import { type DayDraft, draftOf, isBegun, newDraft, noteOf } from '../components/diary/day-form.tsx'
import { fieldsOf, workedText } from '../components/diary/entry-text.ts'
import { isClean } from '../components/diary/photo.ts'
import { sheetOf, sheetWords } from '../components/diary/sheet.ts'
import { write } from '../content/calendar/days.ts'
import {
  append,
  type Chain,
  type Claimed,
  codeAt,
  codeOf,
  type DayNote,
  type Entry,
  type Fault,
  hashOfEntry,
  standing,
  verify,
} from '../machines/diary/chain.ts'
import { dayList, fileOf, readFile, workedMinutes } from '../machines/diary/file.ts'
import { readDays } from '../machines/wages/parse.ts'

const start = '0f'.repeat(32)
const note = (day: string, more: Partial<DayNote> = {}): DayNote => ({
  day,
  hours: [{ from: '07:00', to: '16:30' }],
  pause: 30,
  place: 'the greenhouse',
  tasks: 'picking',
  orders: 'the man in the white van',
  paid: '',
  paid_how: '',
  note: '',
  photos: [],
  ...more,
})
const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']
const empty: Chain = { start, entries: [] }
const week = days.reduce((chain, day) => append(chain, note(day), day), empty)
const claimed = ({ start, entries }: Chain): Claimed => ({
  start,
  entries,
  end: { n: entries.length, hash: entries.at(-1)?.hash ?? start },
})
/** Faults by their place in the file, from 1. */
const faults = (file: Claimed, photoHolds = () => true): { [at: number]: readonly Fault[] } =>
  Object.fromEntries(verify(file, photoHolds).flatMap(({ faults }, i) => (faults.length > 0 ? [[i + 1, faults]] : [])))
const withEntries = (change: (entries: Entry[]) => readonly unknown[]): Claimed => ({
  ...claimed(week),
  entries: change([...week.entries]),
})
const changedAt = (i: number, more: object) => withEntries(entries => entries.map((e, at) => (at === i ? ({ ...e, ...more } as Entry) : e)))
const rehashed = (e: object) => ({ ...e, hash: hashOfEntry(e) })

describe('a chain', () => {
  test('holds as it was written, also an empty one', () => {
    expect(faults(claimed(week))).toEqual({})
    expect(faults(claimed(empty))).toEqual({})
    expect(week.entries.map(e => [e.n, e.day, e.written])).toEqual(days.map((d, i) => [i + 1, d, d]))
  })
  test('has hashes that anyone can count again: SHA-256 of JSON with sorted keys, without the hash', () => {
    const first = append(empty, note('2026-11-02', { hours: [], pause: null, place: 'é', tasks: '', orders: '' }), '2026-11-03').entries[0]
    const text = `{"before":"${start}","day":"2026-11-02","hours":[],"n":1,"note":"","orders":"","paid":"","paid_how":"","pause":null,"photos":[],"place":"é","tasks":"","written":"2026-11-03"}`
    expect(first?.hash).toBe(createHash('sha256').update(text).digest('hex'))
  })
  test('holds with a break of none, one that was not told, and one that says 0 as version 1 did for both', () => {
    const told = append(append(week, note('2026-11-07', { pause: 0 }), '2026-11-07'), note('2026-11-08', { pause: null }), '2026-11-08')
    expect(faults(claimed(told))).toEqual({})
    const [none, notTold] = told.entries.slice(-2)
    expect(faults({ ...claimed(told), entries: [...week.entries, { ...none, pause: null }, notTold] })).toEqual({ 6: ['changed'] })
    expect(faults({ ...claimed(told), entries: [...week.entries, none, { ...notTold, pause: 0 }] })).toEqual({ 7: ['changed'] })
  })
  test('keeps what was corrected: the correction is a new entry that names it', () => {
    const mended = append(week, note('2026-11-03', { hours: [{ from: '07:00', to: '19:00' }] }), '2026-11-07', 2)
    expect(mended.entries).toHaveLength(6)
    expect(mended.entries[1]).toEqual(week.entries[1])
    expect(standing(mended.entries).map(e => e.n)).toEqual([1, 6, 3, 4, 5])
    expect(faults(claimed(mended))).toEqual({})
  })
  test('starts from randomness: the same day written by two people has two hashes', () => {
    const other = append({ start: 'a1'.repeat(32), entries: [] }, note(days[0] as string), days[0] as string)
    expect(other.entries[0]?.hash).not.toBe(week.entries[0]?.hash)
  })
})

describe('a file that was tampered with is refused, and says where', () => {
  test.each<[string, Claimed, { [at: number]: readonly Fault[] }]>([
    ['an hour was changed', changedAt(2, { hours: [{ from: '07:00', to: '12:00' }] }), { 3: ['changed'] }],
    ['the day of writing was changed', changedAt(4, { written: '2026-11-05' }), { 5: ['changed'] }],
    ['a field was put in', changedAt(1, { boss: 'x' }), { 2: ['shape'] }],
    ['a field was taken out', changedAt(1, { place: undefined }), { 2: ['shape'] }],
    ['an entry was dropped', withEntries(e => e.filter(x => x.n !== 3)), { 3: ['missing'] }],
    ['the first entry was dropped', withEntries(e => e.slice(1)), { 1: ['missing'] }],
    ['the last entry was dropped', withEntries(e => e.slice(0, -1)), { 4: ['cut'] }],
    ['all entries were dropped', withEntries(() => []), { 1: ['cut'] }],
    ['two entries changed places', withEntries(([a, b, c, d, e]) => [a, c, b, d, e]), { 2: ['missing'], 3: ['order'], 4: ['missing'] }],
    ['an entry stands twice', withEntries(([a, b, c, d, e]) => [a, b, b, c, d, e]), { 3: ['order'] }],
    [
      'an entry was put in, linked to the one before it',
      withEntries(([a, b, ...rest]) => [a, b, rehashed({ ...(rest[0] as Entry), before: b?.hash, place: 'elsewhere' }), ...rest]),
      { 4: ['order'] },
    ],
    [
      'an entry took the place of another and was hashed anew',
      withEntries(([a, b, c, ...rest]) => [a, b, rehashed({ ...c, tasks: 'sleeping' }), ...rest]),
      { 4: ['unlinked'] },
    ],
    [
      'an entry of another chain',
      withEntries(([a, b, c, ...rest]) => [a, rehashed({ ...b, before: start }), c, ...rest]),
      { 2: ['unlinked'], 3: ['unlinked'] },
    ],
    ['a correction of a later entry', changedAt(1, rehashed({ ...week.entries[1], corrects: 4 })), { 2: ['corrects'], 3: ['unlinked'] }],
    ['something that is no entry', withEntries(([a, , ...rest]) => [a, 'x', ...rest]), { 2: ['shape'] }],
    ['the end says another hash', { ...claimed(week), end: { n: 5, hash: start } }, { 5: ['cut'] }],
    ['the start is another', { ...claimed(week), start: 'b2'.repeat(32) }, { 1: ['unlinked'] }],
  ])('%s', (_, file, wanted) => expect(faults(file)).toEqual(wanted))

  test('a picture that is gone or another one', () => {
    const photo = { original: '1a'.repeat(32), clean: '2b'.repeat(32) }
    const chain = append(week, note('2026-11-07', { photos: [photo] }), '2026-11-07')
    expect(faults(claimed(chain))).toEqual({})
    expect(faults(claimed(chain), () => false)).toEqual({ 6: ['photo'] })
  })

  test('whatever single letter of an entry is changed, that entry or its neighbour shows it', () => {
    const text = JSON.stringify(claimed(week))
    const from = text.indexOf('[{"day"')
    fc.assert(
      fc.property(fc.integer({ min: from, max: text.length - 1 }), fc.constantFrom('0', '5', 'a', 'Z', ' x'), (at, letter) => {
        if (text[at] === letter) return
        const other = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
        let file: Claimed
        try {
          file = JSON.parse(other)
        } catch {
          return
        }
        if (!Array.isArray(file.entries) || !file.end || JSON.stringify(file) === text) return
        expect(Object.keys(faults(file))).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a chain cannot show by itself', () => {
  const forged = days.reduce((chain, day) => append(chain, note(day, { orders: 'somebody else' }), day), empty)
  const given = codeOf(week.entries[2]?.hash as string)
  test('a chain that was written anew from its start holds in itself', () => expect(faults(claimed(forged))).toEqual({}))
  test('a code that was given away before finds its entry in the true chain, and none in the one written anew', () => {
    expect(given).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){4}$/)
    expect(codeAt(week.entries, given)?.n).toBe(3)
    expect(codeAt(week.entries, ` ${given.toUpperCase().replace(/ /g, '-')} `)?.n).toBe(3)
    expect(codeAt(forged.entries, given)).toBeUndefined()
  })
  test.each(['', given.slice(0, 9), 'not a code'])('"%s" is no code', code => expect(codeAt(week.entries, code)).toBeUndefined())
})

describe('a file', () => {
  test('is read back as it was written', () => {
    const read = readFile(fileOf(week, { [start]: 'aGk=' }))
    expect(read).toEqual({ file: { v: 2, ...claimed(week), photos: { [start]: 'aGk=' } } })
  })
  test('of version 1 is read, and its chain holds: its hash was counted by that version', () => {
    const entry = {
      ...{ day: '2026-11-02', hours: [{ from: '07:00', to: '15:00' }], pause: 0, place: 'a bakery', tasks: '', orders: '', paid: '' },
      ...{ paid_how: '', note: '', photos: [], n: 1, written: '2026-11-02', before: start },
      hash: 'dbe0bb56a9acb479ffe1525567d65c6e844e0e683916f490472fd5f17e4513ee',
    }
    const read = readFile(JSON.stringify({ v: 1, start, entries: [entry], end: { n: 1, hash: entry.hash }, photos: {} }))
    expect('file' in read && faults(read.file)).toEqual({})
  })
  test('of a later version is refused with the version that it needs', () =>
    expect(readFile(fileOf(week, {}).replace('{"v":2', '{"v":3'))).toEqual({ problem: 'newer', version: 3 }))
  test.each([
    '',
    'x',
    '[]',
    'null',
    '3',
    '{"v":1}',
    '{"v":"1","entries":[]}',
    '{"v":0,"entries":[]}',
    '{"v":1,"entries":[],"end":{},"start":"","photos":{}}',
  ])('%s is none of ours', text => expect(readFile(text)).toEqual({ problem: 'not_ours' }))
})

describe('hours', () => {
  test.each<[string, Partial<DayNote>, number]>([
    ['07:00 to 16:30 with half an hour of break is nine hours', {}, 540],
    ['22:00 to 06:00 goes over midnight', { hours: [{ from: '22:00', to: '06:00' }], pause: 0 }, 480],
    [
      'two times on one day count together',
      {
        hours: [
          { from: '06:00', to: '10:00' },
          { from: '17:00', to: '23:15' },
        ],
        pause: 15,
      },
      600,
    ],
    ['a break longer than the work is no work, never less', { hours: [{ from: '08:00', to: '08:30' }], pause: 60 }, 0],
    ['a break that was not told takes nothing off', { pause: null }, 570],
    ['no hours is none', { hours: [], pause: null }, 0],
  ])('%s', (_, more, minutes) => expect(workedMinutes(note('2026-11-02', more))).toBe(minutes))
  test('as lines of a spreadsheet: what stands now, the break once a day, at its longest hours', () => {
    const split = append(
      week,
      note('2026-11-03', {
        hours: [
          { from: '06:00', to: '10:00' },
          { from: '17:00', to: '23:15' },
        ],
      }),
      '2026-11-08',
      2,
    )
    expect(dayList(split)).toBe(
      ['2026-11-02\t07:00\t16:30\t0:30', '2026-11-03\t06:00\t10:00\t0:00', '2026-11-03\t17:00\t23:15\t0:30']
        .concat(days.slice(2).map(d => `${d}\t07:00\t16:30\t0:30`))
        .join('\n'),
    )
  })
  test('a break that was not told is an empty field', () =>
    expect(dayList(append(empty, note('2026-11-02', { pause: null }), '2026-11-02'))).toBe('2026-11-02\t07:00\t16:30\t'))
  test('are read by the wage calculator as what was worked, day by day', () => {
    const odd = [
      note('2026-11-09', { pause: 3 }),
      note('2026-11-10', { hours: [{ from: '22:00', to: '05:45' }], pause: 45 }),
      note('2026-11-11', {
        hours: [
          { from: '06:00', to: '06:20' },
          { from: '12:00', to: '18:00' },
        ],
        pause: 30,
      }),
      note('2026-11-12', { hours: [], pause: null }),
      note('2026-11-13', { pause: null }),
    ].reduce((chain, n) => append(chain, n, n.day), empty)
    const { days, problems } = readDays(dayList(odd))
    expect(problems).toEqual([])
    const sums = new Map<string, number>()
    for (const d of days) sums.set(write(d.day), (sums.get(write(d.day)) ?? 0) + d.minutes)
    expect([...sums]).toEqual(odd.entries.filter(e => e.hours.length > 0).map(e => [e.day, workedMinutes(e)]))
    expect([...sums.values()]).toEqual([567, 420, 350, 570])
  })
})

describe('a day as it is written down', () => {
  const today = '2026-11-24'
  const carried = { ...newDraft(today), place: 'the greenhouse', orders: 'the man in the white van' }
  const pauseOf = (pause: string) => {
    const read = noteOf({ ...newDraft(today), pause }, today)
    return 'note' in read ? read.note.pause : read.wrong
  }
  test.each([
    ['', null],
    [' ', null],
    ['0', 0],
    ['30', 30],
    ['-1', 'wrong_pause'],
    ['1440', 'wrong_pause'],
    ['half', 'wrong_pause'],
  ])('a break of "%s" is %s', (typed, told) => expect(pauseOf(typed)).toBe(told))
  test('to correct it shows what was told, no more', () => {
    const [none, notTold] = [0, null].map(pause => append(empty, note('2026-11-02', { pause }), today).entries[0] as Entry)
    expect([none, notTold].map(e => draftOf(e as Entry).pause)).toEqual(['0', ''])
  })
  test.each<[string, Partial<DayDraft>]>([
    ['an hour', { hours: [{ from: '07:00', to: '' }] }],
    ['a break', { pause: '30' }],
    ['a place', { place: 'a bakery' }],
    ['a place taken out', { place: '' }],
    ['orders', { orders: 'a woman' }],
    ['a note', { note: 'x' }],
  ])('it is begun once there is %s', (_, more) => expect(isBegun({ ...carried, ...more }, carried)).toBe(true))
  test.each<[string, Partial<DayDraft>]>([
    ['only what stays from the day before', {}],
    ['an empty second time and spaces', { hours: [...carried.hours, { from: '', to: '' }], note: ' ' }],
  ])('it is not begun with %s', (_, more) => expect(isBegun({ ...carried, ...more }, carried)).toBe(false))
})

describe('an entry as texts', () => {
  const entry = (more: Partial<DayNote>) => append(empty, note('2026-11-02', more), '2026-11-02').entries[0] as Entry
  const paid = (language: string, amount: string) =>
    new Map(fieldsOf(wordsOf(language), language, entry({ paid: amount, paid_how: 'cash' }))).get('paid')?.replace(/[\u00a0\u202f]/g, ' ')
  test.each([
    ['en', '62.50', '€62.50, in cash'],
    ['nl', '62.50', '€ 62,50, contant'],
    ['fr', '62.50', '62,50 €, en espèces'],
    ['fr', '1250', '1 250 €, en espèces'],
  ])('money in %s: %s is %s', (language, amount, text) => expect(paid(language, amount)).toBe(text))
  test('a break that was not told is no statement; beside the sum it is said', () => {
    const words = wordsOf('en')
    const labels = (pause: number | null) => fieldsOf(words, 'en', entry({ pause })).map(([label]) => label)
    expect([labels(0).includes('pause'), labels(null).includes('pause')]).toEqual([true, false])
    expect(workedText(words, entry({ pause: 0 }))).toBe('Work: 9 hours 30 minutes')
    expect(workedText(words, entry({ pause: null }))).toBe('Work: 9 hours 30 minutes. The break is not written down, so none is taken off.')
  })
})

test.each(['en', 'nl', 'fr'])(
  'a sheet in %s is written with the words of sheets alone, so that a page in any language can check it',
  language => {
    const photo = { original: start, clean: start }
    const all = append(
      week,
      note('2026-11-07', { paid: '80', paid_how: 'goods', note: 'x', pause: null, photos: [photo] }),
      '2026-11-08',
      2,
    )
    const few = wordsFrom(someWords(language, 'diary', sheetWords), language)
    const sheet = sheetOf(few, language, 'ltr', all, new Map([[start, new Uint8Array()]]))
    expect(sheet).not.toContain('diary.')
    expect(sheet).toBe(sheetOf(wordsOf(language), language, 'ltr', all, new Map([[start, new Uint8Array()]])))
  },
)

describe('a picture', () => {
  const u16 = (n: number) => [n >> 8, n & 0xff]
  const jpeg = (...markers: number[]) =>
    new Uint8Array([...u16(0xffd8), ...markers.flatMap(m => [...u16(m), 0, 4, 1, 2]), ...u16(0xffda), 0, 2])
  test.each<[string, number[], boolean]>([
    ['as a canvas writes it', [0xffe0, 0xffdb, 0xffc0, 0xffc4], true],
    ['with colours and the mark of Adobe', [0xffe0, 0xffe2, 0xffee, 0xffdb], true],
    ['with Exif or XMP', [0xffe0, 0xffe1, 0xffdb], false],
    ['with IPTC', [0xffed, 0xffdb], false],
    ['with a comment', [0xfffe, 0xffdb], false],
  ])('%s', (_, markers, clean) => expect(isClean(jpeg(...markers))).toBe(clean))
  test.each([[], [0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47]])('that is no whole JPEG is not clean', (...bytes) =>
    expect(isClean(new Uint8Array(bytes as number[]))).toBe(false),
  )
})
