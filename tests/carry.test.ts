/** The code on a sheet: its bytes, what is refused, and how much it holds. */
import { deflateSync, inflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesIn, qrOf } from '../components/carry/qr.ts'
import { factIds, factOf } from '../content/facts/index.ts'
import { lawDate } from '../content/law.ts'
import { type Carrying, canonical, encode, magic, mostBytes } from '../machines/carry/code.ts'
import { decode, isLocked, NotRead, type Refusal } from '../machines/carry/read.ts'
import { newWord, plainWord, strengthOf } from '../machines/carry/word.ts'
import vectors from './carry.vectors.json' with { type: 'json' }
import { Chance, inAnotherOrder, knowingLess, someone, tell } from './someone.ts'

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
const hexOf = (bytes: Uint8Array) => [...bytes].map(b => b.toString(16).padStart(2, '0')).join('')
const salt = '00112233445566778899aabbccddeeff'
const carrying = (facts: Carrying['facts']): Carrying => ({ law: lawDate, made: '2026-11', lang: 'en', salt, facts })
/** A code that holds any JSON. */
const holding = (json: unknown, flags = 0) =>
  Uint8Array.of(...new TextEncoder().encode(magic), flags, ...deflateSync(new TextEncoder().encode(JSON.stringify(json))))
const whole = { v: 1, ...carrying({ sector: 'meat' }) }

async function refused(bytes: Uint8Array, word?: string): Promise<[Refusal, number | null]> {
  try {
    await decode(bytes, word)
  } catch (e) {
    if (e instanceof NotRead) return [e.refusal, e.needs]
    throw e
  }
  throw new Error('It was read.')
}

describe('test vectors', () => {
  for (const { name, hex, word, json } of vectors)
    test(name, async () => {
      expect(isLocked(bytesOf(hex))).toBe(word !== null)
      const { setAside, ...read } = await decode(bytesOf(hex), word ?? undefined)
      expect(setAside).toEqual([])
      expect(canonical({ v: 1, ...read })).toBe(json)
      if (word === null) expect(hexOf(await encode(read))).toBe(hex)
    })
})

describe('what it holds', () => {
  test('is TIL1, a byte of flags, and canonical JSON as raw deflate', async () => {
    const bytes = await encode(carrying({ work_countries: ['nl', 'be'], needs: 'withheld', work_still: 'unknown' }))
    expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('TIL1')
    expect(bytes[4]).toBe(0)
    expect(new TextDecoder().decode(inflateSync(bytes.subarray(5)))).toBe(
      '{"facts":{"needs":"withheld","work_countries":["be","nl"],"work_still":"unknown"},"lang":"en","law":"2026-11-24","made":"2026-11","salt":"00112233445566778899aabbccddeeff","v":1}',
    )
  })
  test('comes back the same for 120 people, whole and knowing less, in any order, and fits one QR code locked', async () => {
    const chance = new Chance('carry')
    const sizes: number[] = []
    for (let i = 0; i < 120; i++) {
      const all = someone(chance)
      const them = i % 2 ? knowingLess(all, chance) : all
      const bytes = await encode(carrying(them.answers))
      expect(await encode(carrying(inAnotherOrder(them, chance).answers)), tell(them)).toEqual(bytes)
      const { facts, setAside } = await decode(bytes)
      expect(setAside, tell(them)).toEqual([])
      expect(canonical(facts), tell(them)).toBe(canonical(them.answers))
      sizes.push(bytes.length + lockTakes)
    }
    sizes.sort((a, b) => a - b)
    console.info(`Bytes of a locked code: ${sizes[0]} to ${sizes.at(-1)}, half of them under ${sizes[sizes.length / 2]}.`)
    expect(sizes.at(-1)).toBeLessThan(mostBytes)
  })
  test('fits one QR code with every question answered and every answer of a list chosen', async () => {
    const everything = factIds.map(f => {
      const { kind, answers = [], range } = factOf(f)
      if (kind === 'many') return [f, answers.filter(a => a !== 'none')]
      return [f, kind === 'date' ? '2026-11-24' : kind === 'number' ? (range?.[1] ?? 9) : (answers.at(-1) as string)]
    })
    const bytes = await encode(carrying(Object.fromEntries(everything)))
    console.info(`Bytes of the largest code: ${bytes.length}`)
    expect(bytes.length + lockTakes).toBeLessThan(mostBytes)
  })
  test('locked, it takes as much more for everyone, and opens with its word however it is typed', async () => {
    const what = carrying({ sector: 'meat', unpaid_items: ['wages_all'] })
    const word = '4821 0937 5516 2940'
    const bytes = await encode(what, word)
    expect(bytes[4]).toBe(1)
    expect(bytes.length - (await encode(what)).length).toBe(lockTakes)
    expect(new TextDecoder().decode(bytes.subarray(5, 26))).toBe('age-encryption.org/v1')
    for (const typed of [word, ' 4821093755162940', '٤٨٢١ ٠٩٣٧ ٥٥١٦ ٢٩٤٠', '۴۸۲۱۰۹۳۷۵۵۱۶۲۹۴۰'])
      expect((await decode(bytes, typed)).facts).toEqual(what.facts)
    expect(await refused(bytes, '4821 0937 5516 2941')).toEqual(['word', null])
    expect(await refused(bytes)).toEqual(['word', null])
  })
})
/** The age header with scrypt, the nonce and the tag. */
const lockTakes = 182

describe('what it refuses', () => {
  test.each<[string, Uint8Array, Refusal, number | null]>([
    ['what is not ours', new TextEncoder().encode('https://example.org/'), 'foreign', null],
    ['nothing', new Uint8Array(), 'foreign', null],
    ['a later form', Uint8Array.of(...new TextEncoder().encode('TIL2'), 0, 1, 2), 'newer', 2],
    ['a flag that it does not know', holding(whole, 2), 'newer', null],
    ['a later version, with the version that is needed', holding({ ...whole, v: 7 }), 'newer', 7],
    ['a version that is no number', holding({ ...whole, v: '1' }), 'damaged', null],
    ['only the first bytes', holding(whole).subarray(0, 4), 'damaged', null],
    ['no contents', holding(whole).subarray(0, 5), 'damaged', null],
    ['half of it', holding(whole).subarray(0, 60), 'damaged', null],
    ['a list', holding([whole]), 'damaged', null],
    ['a day instead of a month', holding({ ...whole, made: '2026-11-24' }), 'damaged', null],
    ['no salt', holding({ ...whole, salt: undefined }), 'damaged', null],
    ['facts that are none', holding({ ...whole, facts: ['meat'] }), 'damaged', null],
    ['a language that is none', holding({ ...whole, lang: '<b>' }), 'damaged', null],
    ['what unfolds without end', holding({ ...whole, more: 'x'.repeat(2_000_000) }), 'damaged', null],
    ['more than a QR code holds', new Uint8Array([...holding(whole), ...new Uint8Array(mostBytes)]), 'damaged', null],
    ['a lock that is none', holding(whole, 1), 'damaged', null],
  ])('%s', async (_, bytes, why, needs) => expect(await refused(bytes)).toEqual([why, needs]))
  test('a locked one with any byte changed', async () => {
    const bytes = await encode(carrying({ sector: 'meat' }), 'a long word of mine')
    for (const at of [30, 60, bytes.length - 1]) {
      const other = bytes.slice()
      other[at] = (other[at] as number) ^ 1
      expect(['word', 'damaged']).toContain((await refused(other, 'a long word of mine'))[0])
    }
  })
  test('a lock that asks for more memory than a helper has', async () => {
    const text = new TextDecoder('latin1').decode(await encode(carrying({}), 'a long word of mine'))
    const heavier = Uint8Array.from(text.replace(/^(-> scrypt \S+) 15$/m, '$1 20'), c => c.charCodeAt(0))
    expect(await refused(heavier, 'a long word of mine')).toEqual(['damaged', null])
  })
  test('questions and answers that it does not know are set aside and named; the rest is read', async () => {
    const facts = { sector: 'mining_on_mars', work_still: 'no', shoe_size: 44, work_countries: ['be', 'mars'], ['__proto__']: 'x' }
    const read = await decode(holding({ ...whole, facts }))
    expect(read.facts).toEqual({ work_still: 'no' })
    expect(read.setAside).toEqual([
      { fact: 'sector', answer: 'mining_on_mars' },
      { fact: 'shoe_size', answer: 44 },
      { fact: 'work_countries', answer: ['be', 'mars'] },
      { fact: '__proto__', answer: 'x' },
    ])
  })
})

describe('words', () => {
  test('one that the device makes is sixteen digits in four groups', () => {
    const word = newWord(Uint32Array.from({ length: 16 }, (_, i) => i))
    expect(word).toBe('0123 4567 8901 2345')
    expect(strengthOf(newWord(Uint32Array.of(4, 8, 2, 1, 0, 9, 3, 7, 5, 1, 6, 2, 9, 4, 0, 7)))).toBe('strong')
  })
  test.each([
    ['1234 5678', '12345678'],
    ['  Blue  River Table ', 'blue river table'],
    ['१२३४', '1234'],
    ['１２', '12'],
  ])('%s is taken as %s', (typed, plain) => expect(plainWord(typed)).toBe(plain))
  test.each([
    ['', 'short'],
    ['kamal87', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890123456', 'weak'],
    ['password12', 'weak'],
    ['river tractor cloud spoon', 'strong'],
    ['река облако трактор ложка', 'strong'],
  ])('%s is %s', (word, strength) => expect(strengthOf(word)).toBe(strength))
})

describe('as a QR code', () => {
  test.each([1, 300, 700, 1003, 1500, mostBytes])('%i bytes are read again as they were', n => {
    const chance = new Chance(`qr ${n}`)
    const bytes = Uint8Array.from({ length: n }, () => chance.whole(0, 255))
    const modules = qrOf(bytes)
    expect(bytesIn(drawn(modules, 3), 2000)).toEqual(bytes)
  })
  test('no other reader takes it for an address', async () => {
    for (const word of [undefined, 'river tractor cloud spoon']) {
      const bytes = await encode(carrying({ sector: 'meat' }), word)
      for (const text of [new TextDecoder().decode(bytes), new TextDecoder('latin1').decode(bytes)]) {
        expect(URL.canParse(text)).toBe(false)
        expect(text).not.toMatch(/^(www\.|[a-z]+:)/i)
      }
    }
  })
  test('sixty answers, locked, give modules of at least 0.6 mm on the sheet', async () => {
    const chance = new Chance('sixty')
    const { answers } = someone(chance)
    const sixty = Object.fromEntries(chance.shuffled(Object.entries(answers)).slice(0, 60))
    const modules = qrOf(await encode(carrying(sixty), '4821 0937 5516 2940'))
    expect(84 / (modules.length + 8)).toBeGreaterThan(0.6)
  })
  test('what is no code gives nothing', () => expect(bytesIn(drawn([[true]], 200), 50)).toBeUndefined())
})
/** Black squares on white, with a border of four. */
function drawn(modules: readonly (readonly boolean[])[], scale: number) {
  const side = (modules.length + 8) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { width: side, height: side, data }
}
