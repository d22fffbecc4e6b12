'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { languageOf } from '../../content/languages.ts'
import { type Checked, codeAt, codeOf, verify } from '../../machines/diary/chain.ts'
import { type Read, readFile } from '../../machines/diary/file.ts'
import { plain, typed } from '../check/fields.tsx'
import { type Messages, wordsFrom } from '../check/messages.ts'
import { EntryView } from '../diary/entry-view.tsx'
import { photosOf, readSheet, type Shown, shownBy } from '../diary/sheet.ts'
import { AskWord } from '../seal/word.tsx'
import { onLeaving, watchLeaving } from '../shell/leaving.ts'
import { keepOffline } from '../shell/offline.ts'
import { type Operator, Shell } from '../shell/shell.tsx'
import { download } from '../tool/download.ts'
/** Opens a file of the day diary and says, on the device alone, whether its chain holds, entry by entry. */
import { Entering } from '../ui/entering.tsx'
import { Part } from '../ui/part.tsx'
import { dayInWords, type Words } from '../words.ts'

export interface VerifyProps {
  readonly language: string
  /** The words of the shell and of this page, compiled. */
  readonly messages: Messages
  readonly operator: Operator | null
  /** The words of a sheet in each language, compiled: it can be in another one. */
  readonly sheets: { readonly [language: string]: Messages }
}
interface Result {
  readonly checked: readonly Checked[]
  /** Of a sheet whose data hold: whether it shows what they say. */
  readonly shown: Shown | undefined
  readonly photos: ReadonlyMap<string, Uint8Array>
  /** Whether the file holds the original pictures too. */
  readonly originals: boolean
}
const load = () => import('../seal/seal.ts')
const painted = () => new Promise(shown => setTimeout(shown, 60))

export function Verify({ language, messages, operator, sheets }: VerifyProps) {
  const words: Words = useMemo(() => wordsFrom(messages, language), [messages, language])
  const say = (id: string, values?: { readonly [name: string]: string | number }) => words(`diary.${id}`, values)
  const [sealed, setSealed] = useState<Uint8Array>()
  const [result, setResult] = useState<Result>()
  const [remark, setRemark] = useState('')
  const [busy, setBusy] = useState(false)

  const forget = useCallback(() => {
    setSealed(undefined)
    setResult(undefined)
    setRemark('')
  }, [])
  useEffect(() => {
    const root = document.documentElement.dataset
    root.ready = 'first'
    onLeaving(forget)
    watchLeaving()
    load()
      .then(({ canSeal }) => setRemark(canSeal() ? '' : words('diary.old_browser')))
      .then(keepOffline)
      .then(
        () => {
          root.ready = 'all'
        },
        () => setRemark(words('diary.failed')),
      )
  }, [words, forget])

  const refuse = (read: Read) =>
    setRemark('problem' in read && read.problem === 'newer' ? say('file_newer', { version: read.version }) : say('file_not_ours'))
  function show(text: string, wasSealed: boolean) {
    const sheet = wasSealed ? undefined : readSheet(text)
    const read = sheet ? sheet.read : readFile(text)
    if (!('file' in read)) return refuse(read)
    const photos = sheet ? sheet.photos : photosOf(read.file)
    const checked = verify(read.file, p => photos.has(p.clean) && (sheet !== undefined || photos.has(p.original)))
    const entries = checked.flatMap(c => (c.entry && c.faults.length === 0 ? [c.entry] : []))
    const own = sheet && sheets[sheet.language]
    setResult({
      checked,
      shown:
        sheet && entries.length === checked.length
          ? shownBy(sheet, { start: read.file.start, entries }, languageOf(sheet.language).direction, own && wordsFrom(own, sheet.language))
          : undefined,
      photos,
      originals: !sheet,
    })
    setSealed(undefined)
  }
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0]
    if (!chosen) return
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    input.value = ''
    forget()
    if ((await load()).isSealed(bytes)) setSealed(bytes)
    else show(new TextDecoder().decode(bytes), false)
  }
  const open = async (word: string) => {
    setBusy(true)
    setRemark('')
    await painted()
    const bytes = sealed && (await (await load()).openWithWord(sealed, word))
    if (bytes) show(new TextDecoder().decode(bytes), true)
    else setRemark(say('verify_word_wrong'))
    setBusy(false)
  }

  return (
    <Shell words={words} language={language} page="verify" path="/verify" operator={operator}>
      <div className="space-y-6">
        <h1>{say('verify_title')}</h1>
        <p className="without-script">{say('needs_script')}</p>
        <div className="space-y-3 print:hidden">
          <p>{say('verify_intro')}</p>
          <p>{say('verify_stays')}</p>
          <Entering>
            <label className="block">
              <span className="mb-1 block">{say('verify_choose')}</span>
              <input type="file" name="file" className="input" onChange={e => choose(e.currentTarget)} />
            </label>
          </Entering>
          {sealed ? <AskWord words={words} action={say('file_open')} onWord={open} /> : null}
          <p role="status" className="font-semibold">
            {busy ? say('moment') : remark}
          </p>
        </div>
        {result ? <Found words={words} language={language} result={result} /> : null}
      </div>
    </Shell>
  )
}

function Found({ words, language, result: { checked, shown, photos, originals } }: { words: Words; language: string; result: Result }) {
  const say = (id: string, values?: { readonly [name: string]: string | number }) => words(`diary.${id}`, values)
  const [code, setCode] = useState('')
  const entries = checked.map(c => c.entry)
  const broken = checked.findIndex(c => c.faults.length > 0)
  const given = codeAt(entries, code)
  const givenAt = entries.indexOf(given)
  // A code speaks for its entry and all before it, as long as none of them is broken.
  const codeSays = !code.trim() ? '' : !given ? 'code_none' : broken >= 0 && broken <= givenAt ? 'code_broken' : 'code_found'
  const last = entries.at(-1)
  // What a person reads on a sheet counts as checked only where it was held against the data.
  const doubtful = broken < 0 && shown !== undefined && shown.is !== 'same' ? shown.is : undefined
  const otherwise = shown?.is === 'changed' ? shown.at : []
  const originalOf = (hash: string) => {
    const bytes = photos.get(hash)
    const [kind, name] = [[0xff, 'photo.jpg'] as const, [0x89, 'photo.png'] as const].find(([first]) => bytes?.[0] === first) ?? [
      0,
      'photo.webp',
    ]
    if (bytes)
      download(name, kind === 0 ? 'image/webp' : name.endsWith('png') ? 'image/png' : 'image/jpeg', bytes as Uint8Array<ArrayBuffer>)
  }
  return (
    <>
      <Part title={say('result_title')}>
        {doubtful ? (
          <>
            <p
              role="status"
              className={`border-s-4 ps-3 font-bold ${doubtful === 'changed' ? 'border-alarm text-alarm' : 'border-can text-can'}`}
            >
              {say(`sheet_${doubtful}`)}
            </p>
            <p>{say('sheet_data')}</p>
            <p>{say('holds', { n: checked.length })}</p>
          </>
        ) : (
          <p role="status" className={`border-s-4 ps-3 font-bold ${broken < 0 ? 'border-open text-open' : 'border-alarm text-alarm'}`}>
            {broken < 0 ? say('holds', { n: checked.length }) : say('broken', { n: broken + 1, total: checked.length })}
          </p>
        )}
        {shown?.is === 'same' ? <p>{say('sheet_same')}</p> : null}
        {originals || broken < 0 ? null : <p>{say('sheet_data')}</p>}
        {last && broken < 0 ? (
          <p>
            {say('holds_code')} <bdi className="font-mono">{codeOf(last.hash)}</bdi>
          </p>
        ) : null}
        <p>{say('proves')}</p>
        <p>{say('proves_not')}</p>
        {originals ? null : <p>{say('sheet_without_originals')}</p>}
      </Part>
      <form autoComplete="off" className="space-y-2 print:hidden" onSubmit={e => e.preventDefault()}>
        <label className="block">
          <span className="mb-1 block">{say('code_given')}</span>
          <input {...plain} className="input font-mono" name="code" value={code} {...typed(setCode)} />
        </label>
        <p role="status" className="font-semibold">
          {codeSays ? say(codeSays, { n: given?.n ?? 0 }) : ''}
        </p>
      </form>
      <Part title={say('entries')}>
        <ol className="space-y-4">
          {checked.map(({ entry, faults }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry of a broken file is its place
            <li key={i} className={`border-s-4 ps-3 ${faults.length > 0 || otherwise.includes(i) ? 'border-alarm' : 'border-line'}`}>
              <h3>{entry ? dayInWords(entry.day, language) : say('entry_unreadable', { n: i + 1 })}</h3>
              {otherwise.includes(i) ? <p className="font-semibold text-alarm">{say('fault_shown')}</p> : null}
              {faults.length === 0 ? (
                <p className={doubtful ? '' : 'text-open'}>{say(doubtful ? 'entry_data_holds' : 'entry_holds')}</p>
              ) : (
                <ul className="font-semibold text-alarm">
                  {faults.map(fault => (
                    <li key={fault}>{say(`fault_${fault}`)}</li>
                  ))}
                </ul>
              )}
              {entry && entry.written < (entries[i - 1]?.written ?? '') ? <p>{say('written_back')}</p> : null}
              {entry ? (
                <EntryView
                  words={words}
                  language={language}
                  entry={entry}
                  photo={async hash => photos.get(hash)}
                  {...(originals ? { onOriginal: originalOf } : {})}
                />
              ) : null}
            </li>
          ))}
        </ol>
      </Part>
    </>
  )
}
