/** The readable sheet: a page of its own that any browser opens and prints, with the same data inside for checking. */
import { append, type Chain, codeOf, hashOf, payKinds } from '../../machines/diary/chain.ts'
import { type DiaryFile, fileOf, type Read, readFile } from '../../machines/diary/file.ts'
import { dayInWords, type Words } from '../words.ts'
import { fieldsOf, workedText } from './entry-text.ts'
import { base64Of, bytesOf } from './photo.ts'

const safe = (text: string) => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
const style =
  'body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}section{border-top:1px solid #999;break-inside:avoid}' +
  'dd{display:inline;margin:0;white-space:pre-line}dt{display:inline;font-weight:bold}img{max-width:100%;max-height:30rem}code{white-space:nowrap}'

/** The words of a sheet: whoever checks it needs those of its language. */
export const sheetWords = [
  ...['sheet_title', 'sheet_code', 'sheet_check', 'corrected_by', 'worked', 'pause_not_told', 'picture'],
  ...['entry_number', 'entry_written', 'entry_corrects', 'entry_code'],
  ...['field', 'hours', 'pause', 'place', 'tasks', 'orders', 'paid', 'note', ...payKinds.map(kind => `paid_${kind}`)],
] as const

type Photos = ReadonlyMap<string, Uint8Array>
/** @param photos clean copies by their hash */
export const sheetOf = (words: Words, language: string, direction: string, chain: Chain, photos: Photos): string =>
  written(formOf(words, language, direction), words, language, direction, chain, photos)

/**
 * The form of a sheet: the hash of one with everything in it. Two that have the same form are written by the same words, by the same program,
 * in a browser that writes days and money alike.
 */
function formOf(words: Words, language: string, direction: string): string {
  const nothing = new Uint8Array()
  const hash = hashOf(nothing)
  const two = (n: number) => String(n).padStart(2, '0')
  const all = Array.from({ length: 12 }, (_, i) => i).reduce<Chain>(
    (chain, i) => {
      const note = {
        day: `2026-${two(i + 1)}-01`,
        hours: [...(i > 0 ? [{ from: '22:00', to: `23:${two(i - 1)}` }] : []), ...(i > 6 ? [{ from: '01:00', to: '02:00' }] : [])],
        pause: i % 2 === 0 ? null : i,
        ...{ place: 'x', tasks: 'x', orders: 'x', note: '<x>' },
        paid: ['', '1234', '1234.50'][i % 3] as string,
        paid_how: payKinds[i % 4] ?? '',
        photos: i === 0 ? [{ original: hash, clean: hash }] : [],
      } as const
      return append(chain, note, `2026-${two(i + 1)}-${two(i + 20)}`, i > 1 ? i : undefined)
    },
    { start: hash, entries: [] },
  )
  return hashOf(new TextEncoder().encode(written('', words, language, direction, all, new Map([[hash, nothing]])))).slice(0, 16)
}

function written(form: string, words: Words, language: string, direction: string, chain: Chain, photos: Photos): string {
  const say = (id: string, values?: { readonly [name: string]: string | number }) => safe(words(`diary.${id}`, values))
  const last = chain.entries.at(-1)
  const corrected = new Map(chain.entries.flatMap(e => (e.corrects === undefined ? [] : [[e.corrects, e.n]])))
  const entries = chain.entries.map(e => {
    const by = corrected.get(e.n)
    const rows = fieldsOf(words, language, e).map(
      ([label, value]) =>
        `<div><dt>${say('field', { label: words(`diary.${label}`) })} </dt><dd dir="${label === 'hours' ? 'ltr' : 'auto'}">${safe(value)}</dd></div>`,
    )
    const pictures = e.photos.map(({ clean }, i) => {
      const bytes = photos.get(clean)
      return bytes ? `<p><img alt="${say('picture', { n: i + 1 })}" src="data:image/jpeg;base64,${base64Of(bytes)}"></p>` : ''
    })
    return [
      `<section data-entry><h2>${safe(dayInWords(e.day, language))}</h2>`,
      by === undefined ? '' : `<p><em>${say('corrected_by', { n: by })}</em></p>`,
      `<dl>${rows.join('')}</dl>`,
      e.hours.length > 0 ? `<p>${safe(workedText(words, e))}</p>` : '',
      ...pictures,
      `<p>${say('entry_number')} ${e.n}. ${say('entry_written')} ${safe(dayInWords(e.written, language))}. `,
      e.corrects === undefined ? '' : `${say('entry_corrects', { n: e.corrects })} `,
      `${say('entry_code')} <code>${codeOf(e.hash)}</code></p></section>`,
    ].join('')
  })
  const title = say('sheet_title')
  return [
    `<!doctype html><html lang="${language}" dir="${direction}" data-form="${form}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1><p>${say('sheet_code')} <code>${last ? codeOf(last.hash) : ''}</code></p><p>${say('sheet_check')}</p>`,
    ...entries,
    `<script type="application/json" id="data">${fileOf(chain, {}).replace(/</g, '\\u003c')}</script></body></html>`,
  ].join('\n')
}

/** A sheet as read back, with its data and its pictures by hash. */
export interface Sheet {
  readonly html: string
  readonly language: string
  readonly form: string | undefined
  readonly read: Read
  readonly photos: Photos
}
// Its style sheet would be refused by the policy of our page, with a complaint.
const parsed = (html: string) => new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html')
const entriesIn = (page: Document) => [...page.querySelectorAll('[data-entry]')]

/** Undefined: no sheet. Nothing in it runs or loads. */
export function readSheet(html: string): Sheet | undefined {
  const page = parsed(html)
  const data = page.querySelector('script#data')?.textContent
  if (!data) return undefined
  const photos = new Map<string, Uint8Array>()
  for (const image of entriesIn(page).flatMap(entry => [...entry.querySelectorAll('img')])) {
    const bytes = bytesAt(image.getAttribute('src') ?? '')
    photos.set(hashOf(bytes), bytes)
  }
  const { lang: language, dataset } = page.documentElement
  return { html, language, form: dataset.form, read: readFile(data), photos }
}
function bytesAt(url: string): Uint8Array {
  try {
    return bytesOf(url.replace(/^data:image\/jpeg;base64,/, ''))
  } catch {
    return new Uint8Array()
  }
}

/** `same`: a sheet is, letter by letter, the one that is written from its data; `unknown`: another program wrote it, so that this cannot be said. */
export type Shown = { readonly is: 'same' | 'unknown' } | { readonly is: 'changed'; readonly at: readonly number[] }
/**
 * Whether a sheet shows what its data say. Only for data that hold.
 * @param words those of the language of the sheet; undefined: there are none
 * @returns for a changed one the places of the entries, from 0, that show something else
 */
export function shownBy({ html, language, form, photos }: Sheet, chain: Chain, direction: string, words: Words | undefined): Shown {
  if (!words || form !== formOf(words, language, direction)) return { is: 'unknown' }
  const wanted = sheetOf(words, language, direction, chain, photos)
  const even = (text: string) =>
    text
      .replace(/\r\n/g, '\n')
      .replace(/[\u00a0\u202f]/g, ' ')
      .trim()
  if (even(html) === even(wanted)) return { is: 'same' }
  const [shown, meant] = [html, wanted].map(text => entriesIn(parsed(even(text))).map(entry => entry.outerHTML)) as [string[], string[]]
  return { is: 'changed', at: meant.flatMap((entry, i) => (entry === shown[i] ? [] : [i])) }
}

/** Pictures of a sealed file by their true hash; those that are none are left out. */
export function photosOf(file: DiaryFile): Map<string, Uint8Array> {
  return new Map(
    Object.values(file.photos).flatMap(base64 => {
      try {
        const bytes = bytesOf(base64)
        return [[hashOf(bytes), bytes] as const]
      } catch {
        return []
      }
    }),
  )
}
