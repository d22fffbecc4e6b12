/** One entry of a diary, to read: on the diary's own page, and where a file is checked. */
import { useState } from 'react'
import { codeOf, type Entry } from '../../machines/diary/chain.ts'
import { workedMinutes } from '../../machines/diary/file.ts'
import { dayInWords, type Words } from '../words.ts'
import { base64Of } from './photo.ts'

export interface EntryViewProps {
  readonly words: Words
  readonly language: string
  readonly entry: Entry
  /** A picture by its hash. */
  readonly photo: (hash: string) => Promise<Uint8Array | undefined>
  /** Saves an original, where the file has it. */
  readonly onOriginal?: (hash: string) => void
}

/** 9 hours, or 8 hours 30 minutes. */
export function duration(words: Words, minutes: number): string {
  return words('diary.worked', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
const hoursText = (entry: Pick<Entry, 'hours'>): string => entry.hours.map(h => `${h.from}–${h.to}`).join(', ')
/** What stands in the fields of an entry, in their order, those that are empty left out. @param how what cash, bank and goods are called */
export function fieldsOf(entry: Entry, how: (kind: string) => string): readonly (readonly [label: string, value: string])[] {
  return (
    [
      ['hours', hoursText(entry)],
      ['pause', entry.hours.length > 0 ? String(entry.pause) : ''],
      ['place', entry.place],
      ['tasks', entry.tasks],
      ['orders', entry.orders],
      ['paid', entry.paid ? [`€ ${entry.paid}`, entry.paid_how ? how(entry.paid_how) : ''].filter(Boolean).join(', ') : ''],
      ['note', entry.note],
    ] as const
  ).filter(([, value]) => value !== '')
}

export function EntryView({ words, language, entry, photo, onOriginal }: EntryViewProps) {
  const say = (id: string, values?: { readonly [name: string]: string | number }) => words(`diary.${id}`, values)
  return (
    <div className="space-y-1">
      <dl className="space-y-1">
        {fieldsOf(entry, kind => say(`paid_${kind}`)).map(([label, value]) => (
          <div key={label}>
            <dt className="inline font-semibold">{say(label)}: </dt>
            <dd className="inline whitespace-pre-line">
              <bdi dir={label === 'hours' ? 'ltr' : 'auto'}>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {entry.hours.length > 0 ? <p>{duration(words, workedMinutes(entry))}</p> : null}
      {entry.photos.map(({ clean, original }, i) => (
        <Picture
          key={`${clean}${entry.photos.slice(0, i).length}`}
          words={words}
          n={i + 1}
          load={() => photo(clean)}
          onOriginal={onOriginal && (() => onOriginal(original))}
        />
      ))}
      <p className="text-base text-soft">
        {say('entry_line', { n: entry.n, date: dayInWords(entry.written, language) })}{' '}
        {entry.corrects === undefined ? '' : say('entry_corrects', { n: entry.corrects })} {say('entry_code')}{' '}
        <bdi className="font-mono">{codeOf(entry.hash)}</bdi>
      </p>
    </div>
  )
}

/** Shown on a tap only: many pictures at once are too much for a small memory. */
function Picture({
  words,
  n,
  load,
  onOriginal,
}: {
  words: Words
  n: number
  load: () => Promise<Uint8Array | undefined>
  onOriginal?: (() => void) | undefined
}) {
  const [url, setUrl] = useState<string>()
  if (url)
    return (
      <figure>
        {/* biome-ignore lint/performance/noImgElement: the picture is in memory alone */}
        <img src={url} alt={words('diary.picture', { n })} className="max-h-96 max-w-full" />
        {onOriginal ? (
          <button type="button" className="button button-quiet" onClick={onOriginal}>
            {words('diary.original_save')}
          </button>
        ) : null}
      </figure>
    )
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() =>
        load().then(
          bytes => setUrl(bytes ? `data:image/jpeg;base64,${base64Of(bytes)}` : 'data:,'),
          () => setUrl('data:,'),
        )
      }
    >
      {words('diary.picture_show', { n })}
    </button>
  )
}
