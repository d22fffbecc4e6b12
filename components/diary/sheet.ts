/** The readable sheet: a page of its own that any browser opens and prints, with the same data inside for checking. */
import { type Chain, type Checked, codeOf, hashOf } from '../../machines/diary/chain.ts'
import { type DiaryFile, fileOf, type Read, readFile, workedMinutes } from '../../machines/diary/file.ts'
import { dayInWords, type Words } from '../words.ts'
import { duration, fieldsOf } from './entry-view.tsx'
import { base64Of, bytesOf } from './photo.ts'

const safe = (text: string) => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
const style =
  'body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}section{border-top:1px solid #999;break-inside:avoid}' +
  'dd{display:inline;margin:0;white-space:pre-line}dt{display:inline;font-weight:bold}img{max-width:100%;max-height:30rem}code{white-space:nowrap}'

/** @param photos clean copies by their hash */
export function sheetOf(words: Words, language: string, direction: string, chain: Chain, photos: ReadonlyMap<string, Uint8Array>): string {
  const say = (id: string, values?: { readonly [name: string]: string | number }) => safe(words(`diary.${id}`, values))
  const last = chain.entries.at(-1)
  const corrected = new Map(chain.entries.flatMap(e => (e.corrects === undefined ? [] : [[e.corrects, e.n]])))
  const entries = chain.entries.map(e => {
    const by = corrected.get(e.n)
    const rows = fieldsOf(e, kind => words(`diary.paid_${kind}`)).map(
      ([label, value]) => `<div><dt>${say(label)}: </dt><dd data-v dir="${label === 'hours' ? 'ltr' : 'auto'}">${safe(value)}</dd></div>`,
    )
    const pictures = e.photos.map(({ clean }, i) => {
      const bytes = photos.get(clean)
      return bytes ? `<p><img alt="${say('picture', { n: i + 1 })}" src="data:image/jpeg;base64,${base64Of(bytes)}"></p>` : ''
    })
    return [
      `<section data-entry><h2><span data-v>${safe(dayInWords(e.day, language))}</span></h2>`,
      by === undefined ? '' : `<p><em>${say('corrected_by', { n: by })}</em></p>`,
      `<dl>${rows.join('')}</dl>`,
      e.hours.length > 0 ? `<p>${safe(duration(words, workedMinutes(e)))}</p>` : '',
      ...pictures,
      `<p>${say('entry_number')} <span data-v>${e.n}</span>. ${say('entry_written')} <span data-v>${safe(dayInWords(e.written, language))}</span>. `,
      e.corrects === undefined ? '' : `${say('entry_corrects', { n: e.corrects })} `,
      `${say('entry_code')} <code data-v>${codeOf(e.hash)}</code></p></section>`,
    ].join('')
  })
  const title = say('sheet_title')
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1><p>${say('sheet_code')} <code>${last ? codeOf(last.hash) : ''}</code></p><p>${say('sheet_check')}</p>`,
    ...entries,
    `<script type="application/json" id="data">${fileOf(chain, {}).replace(/</g, '\\u003c')}</script></body></html>`,
  ].join('\n')
}

/** A sheet as read back: its data, its pictures by hash, and what it shows for each entry. */
export interface Sheet {
  readonly language: string
  readonly read: Read
  readonly photos: ReadonlyMap<string, Uint8Array>
  readonly shown: readonly { readonly texts: readonly string[]; readonly pictures: readonly string[] }[]
}
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Undefined: no sheet. Nothing in it runs or loads. */
export function readSheet(html: string): Sheet | undefined {
  // Its style sheet would be refused by the policy of our page, with a complaint.
  const page = new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html')
  const data = page.querySelector('script#data')?.textContent
  if (!data) return undefined
  const photos = new Map<string, Uint8Array>()
  const shown = [...page.querySelectorAll('[data-entry]')].map(section => ({
    texts: [...section.querySelectorAll('[data-v]')].map(e => spaced(e.textContent ?? '')),
    pictures: [...section.querySelectorAll('img')].map(image => {
      const bytes = bytesAt(image.getAttribute('src') ?? '')
      const hash = hashOf(bytes)
      photos.set(hash, bytes)
      return hash
    }),
  }))
  return { language: page.documentElement.lang, read: readFile(data), photos, shown }
}
function bytesAt(url: string): Uint8Array {
  try {
    return bytesOf(url.replace(/^data:image\/jpeg;base64,/, ''))
  } catch {
    return new Uint8Array()
  }
}

/** Whether what a sheet shows at a place is what its data say there. @param how what cash, bank and goods are called in its language */
export function showsTruly({ language, shown }: Sheet, at: number, { entry }: Checked, how: (kind: string) => string): boolean {
  const here = shown[at]
  if (!entry || !here) return false
  const [day, written] = [dayInWords(entry.day, language), dayInWords(entry.written, language)]
  const texts = [day, ...fieldsOf(entry, how).map(([, value]) => value), String(entry.n), written, codeOf(entry.hash)]
  const pictures = entry.photos.map(p => p.clean)
  return JSON.stringify(here) === JSON.stringify({ texts: texts.map(spaced), pictures })
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
