/** A diary as a file: JSON, sealed in an age file, or inside the readable sheet. */
import { type Chain, type Claimed, type DayNote, type Hours, standing } from './chain.ts'

/** The version that is written; those before it are read too. Since 2 a break may be one that was not told. */
const fileVersion = 2

export interface DiaryFile extends Claimed {
  readonly v: number
  /** Pictures by their hash, in base64: in a sealed file clean copies and originals, in a sheet clean copies alone. */
  readonly photos: { readonly [hash: string]: string }
}

export function fileOf(chain: Chain, photos: DiaryFile['photos']): string {
  const last = chain.entries.at(-1)
  const file: DiaryFile = {
    v: fileVersion,
    start: chain.start,
    entries: chain.entries,
    end: { n: last?.n ?? 0, hash: last?.hash ?? chain.start },
    photos,
  }
  return JSON.stringify(file)
}

/** `not_ours`: no diary; `newer`: written by a later version, whose number is given. Entries are still to be verified. */
export type Read = { readonly file: DiaryFile } | { readonly problem: 'not_ours' } | { readonly problem: 'newer'; readonly version: number }

export function readFile(text: string): Read {
  let raw: Partial<{ [K in keyof DiaryFile]: unknown }>
  try {
    raw = JSON.parse(text)
  } catch {
    return { problem: 'not_ours' }
  }
  const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null && !Array.isArray(x)
  if (!isObject(raw) || !Number.isInteger(raw.v) || !('entries' in raw)) return { problem: 'not_ours' }
  const version = raw.v as number
  if (version > fileVersion) return { problem: 'newer', version }
  const { start, entries, photos } = raw
  const end = raw.end as Partial<Claimed['end']> | undefined
  const reads =
    version >= 1 &&
    typeof start === 'string' &&
    Array.isArray(entries) &&
    isObject(end) &&
    typeof end.n === 'number' &&
    typeof end.hash === 'string' &&
    isObject(photos) &&
    Object.values(photos).every(p => typeof p === 'string')
  return reads ? { file: raw as DiaryFile } : { problem: 'not_ours' }
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const daily = 24 * 60
const span = ({ from, to }: Hours) => (minutes(to) - minutes(from) + daily) % daily
/** Minutes of work on a day: all its hours without the break, as far as it was told; never less than none. */
export const workedMinutes = ({ hours, pause }: Pick<DayNote, 'hours' | 'pause'>): number =>
  Math.max(0, hours.reduce((sum, h) => sum + span(h), 0) - (pause ?? 0))

/**
 * The hours as lines of a spreadsheet, which the wage calculator takes in as a day list: day, from, to, break as hours and minutes. The break
 * of a day stands once, at its longest hours; where it was not told, the field is empty.
 */
export const dayList = (chain: Chain): string =>
  standing(chain.entries)
    .flatMap(({ day, hours, pause }) => {
      const longest = hours.reduce((best, h, i) => (span(h) > span(hours[best] as Hours) ? i : best), 0)
      const asTime = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
      return hours.map(({ from, to }, i) => [day, from, to, pause === null ? '' : asTime(i === longest ? pause : 0)].join('\t'))
    })
    .join('\n')
