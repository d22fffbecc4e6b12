/** One entry of a diary, to read: on the diary's own page, and where a file is checked. */
import { useState } from 'react'
import { codeOf, type Entry } from '../../machines/diary/chain.ts'
import { dayInWords, type Words } from '../words.ts'
import { fieldsOf, workedText } from './entry-text.ts'
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

export function EntryView({ words, language, entry, photo, onOriginal }: EntryViewProps) {
  const say = (id: string, values?: { readonly [name: string]: string | number }) => words(`diary.${id}`, values)
  return (
    <div className="space-y-1">
      <dl className="space-y-1">
        {fieldsOf(words, language, entry).map(([label, value]) => (
          <div key={label}>
            <dt className="inline font-semibold">{say('field', { label: say(label) })} </dt>
            <dd className="inline whitespace-pre-line">
              <bdi dir={label === 'hours' ? 'ltr' : 'auto'}>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {entry.hours.length > 0 ? <p>{workedText(words, entry)}</p> : null}
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
