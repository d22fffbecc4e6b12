'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { append, type Chain, codeOf, type Entry, standing, verify } from '../../machines/diary/chain.ts'
import { dayList, fileOf, readFile } from '../../machines/diary/file.ts'
import { civilDay } from '../check/clock.ts'
import { plain } from '../check/fields.tsx'
import { type Messages, wordsFrom } from '../check/messages.ts'
import { AskWord, ChooseWord } from '../seal/word.tsx'
import { onLeaving, readdress, watchLeaving } from '../shell/leaving.ts'
import { keepOffline } from '../shell/offline.ts'
import { type Operator, Shell } from '../shell/shell.tsx'
import { download } from '../tool/download.ts'
/** The day diary: what happened, day by day. In memory alone until the person chooses to keep it; nothing of it leaves the device by itself. */
import { Entering } from '../ui/entering.tsx'
import { Part } from '../ui/part.tsx'
import { randomHex } from '../ui/random.ts'
import { dayInWords, type Words } from '../words.ts'
import { type DayDraft, DayForm, draftOf, isBegun, newDraft, noteOf, type TypedDay } from './day-form.tsx'
import { EntryView } from './entry-view.tsx'
import { loadWords } from './load.ts'
import { base64Of } from './photo.ts'
import { photosOf, sheetOf } from './sheet.ts'
import type { Begun, Shelf } from './shelf.ts'

export interface DiaryProps {
  readonly language: string
  /** The words of the shell and of this page, compiled. */
  readonly messages: Messages
  readonly operator: Operator | null
}
interface Book {
  readonly chain: Chain
  readonly shelf: Shelf
  /** How many entries stand in a place that outlasts this page. */
  readonly safe: number
}
/** The day that is being written. */
interface Writing {
  readonly draft: DayDraft
  /** What stood in the form before anything was written. */
  readonly base: TypedDay
  /** The entry that is being corrected. */
  readonly corrects?: Entry | undefined
}
/** What is open below the list. */
type Giving = 'keep' | 'seal' | 'list' | 'remove' | undefined
/** Where something is being done, and where it is said how that went. */
type Place = 'start' | 'file' | 'form' | 'give' | 'keep'

/** After so long out of sight the diary locks; without a lock it is gone. */
const hiddenMs = 5 * 60_000
const load = () => Promise.all([import('./shelf.ts'), import('../seal/seal.ts')])
/** Lets the screen show that something happens, before the word is worked on. */
const painted = () => new Promise(shown => setTimeout(shown, 60))

export function Diary({ language: startLanguage, messages: startMessages, operator }: DiaryProps) {
  const [language, setLanguage] = useState(startLanguage)
  const [messages, setMessages] = useState(startMessages)
  const [notice, setNotice] = useState('')
  const words: Words = useMemo(() => wordsFrom(messages, language), [messages, language])
  const say = (id: string, values?: { readonly [name: string]: string | number }) => words(`diary.${id}`, values)
  const wordsNow = useRef(words)
  wordsNow.current = words
  const [kept, setKept] = useState(false)
  const [book, setBook] = useState<Book>()
  const [writing, setWriting] = useState<Writing>()
  const [giving, setGiving] = useState<Giving>()
  const [file, setFile] = useState<Uint8Array>()
  const [remark, setRemark] = useState<readonly [at: Place, text: string]>(['start', ''])
  const [busy, setBusy] = useState<Place>()
  const today = civilDay(new Date(), lawDate)
  const lost = useRef(false)
  lost.current = wouldBeLost(book, writing)
  const now = useRef<{ readonly book?: Book | undefined; readonly writing?: Writing | undefined }>({})
  now.current = { book, writing }
  /** Keeps what is not kept yet; false where the diary is not a kept one, or it could not be written. */
  const saveNow = useRef(async () => false)
  saveNow.current = async () => {
    if (!book?.shelf.kept) return false
    try {
      await saveBegun(book, writing)
    } catch {
      return false
    }
    setBook(b => b && { ...b, safe: Math.max(b.safe, book.chain.entries.length) })
    return true
  }
  const goTo = useGoTo()

  const close = useCallback(() => {
    setBook(undefined)
    setWriting(undefined)
    setGiving(undefined)
    setFile(undefined)
    setRemark(['start', ''])
  }, [])
  useEffect(() => {
    const root = document.documentElement.dataset
    root.ready = 'first'
    // Only where days that should be kept are not: whoever closes a diary on a watched phone is not held up. Never on leaving quickly, and not twice.
    const ask = (e: BeforeUnloadEvent) => {
      const { book } = now.current
      if (book?.shelf.kept && book.safe < book.chain.entries.length) e.preventDefault()
    }
    const letGo = () => removeEventListener('beforeunload', ask)
    addEventListener('beforeunload', ask)
    onLeaving(() => {
      letGo()
      close()
    })
    watchLeaving(() => {
      const leaves = !lost.current || confirm(wordsNow.current('diary.leave_page'))
      if (leaves) letGo()
      return leaves
    })
    let hidden: number | undefined
    document.addEventListener('visibilitychange', () => {
      clearTimeout(hidden)
      hidden = undefined
      const { book, writing } = now.current
      if (!document.hidden || !book) return
      // A phone may end a page that is out of sight at any moment. Where another tab has written, its diary counts.
      const saved = saveNow.current()
      const begun = writing !== undefined && isBegun(writing.draft, writing.base)
      hidden = window.setTimeout(async () => {
        const gone = lost.current
        close()
        goTo('h1')
        const how = book.shelf.kept ? ((await saved) ? (begun ? 'begun' : 'all') : gone ? 'some' : 'all') : gone ? 'gone' : 'closed'
        setRemark(['start', wordsNow.current(`diary.hidden_${how}`)])
      }, hiddenMs)
    })
    load()
      .then(([shelf, { canSeal }]) => {
        if (!canSeal()) setRemark(['start', wordsNow.current('diary.old_browser')])
        return shelf.isKept()
      })
      .then(setKept)
      .then(keepOffline)
      .then(
        () => {
          root.ready = 'all'
        },
        () => setRemark(['start', wordsNow.current('diary.failed')]),
      )
  }, [close, goTo])
  /** Another language, with all that is written: one file on a tap, the same for everyone. */
  async function speak(id: string) {
    try {
      const loaded = await loadWords(id)
      setMessages(loaded)
      setLanguage(id)
      setNotice('')
      setRemark(([at]) => [at, ''])
      document.title = wordsFrom(loaded, id)('pages.titles.diary')
      document.documentElement.lang = id
      document.documentElement.dir = languageOf(id).direction
      readdress(location.pathname.replace(/^\/[^/]+/, `/${id}`))
    } catch {
      setNotice(say('language_failed'))
      goTo('h1')
    }
  }

  /** Does something that takes a while; says how it went, there or at the start where the diary is closed by it. */
  async function work(at: Place, task: () => Promise<string | undefined>, failed: string) {
    if (busy) return
    setBusy(at)
    setRemark([at, ''])
    await painted()
    try {
      const text = await task()
      if (text !== undefined) setRemark([at, text])
    } catch {
      setRemark([at, say(failed)])
    }
    setBusy(undefined)
  }
  const start = (opened: Book, begun?: Begun) => {
    const base = { ...newDraft(today), ...begun?.base }
    setBook(opened)
    setWriting({
      draft: begun ? { ...begun.draft, taken: [] } : base,
      base,
      corrects: opened.chain.entries.find(e => e.n === begun?.corrects),
    })
    setRemark(['form', begun ? say('begun_again') : ''])
    goTo('h1')
  }
  const unlock = (word: string) =>
    work(
      'start',
      async () => {
        const opened = await (await load())[0].unlock(word)
        if (!opened) return say('word_wrong')
        const { begun, ...diary } = opened
        start({ ...diary, safe: diary.chain.entries.length }, begun)
        return undefined
      },
      'open_failed',
    )
  /** Locks, or closes what is not kept: asks where something would be gone. */
  async function closeNow() {
    if ((await saveNow.current()) || !lost.current || confirm(say('leave_page'))) {
      close()
      goTo('h1')
    }
  }
  const openFile = (word: string) =>
    work(
      'file',
      async () => {
        const [{ inMemory }, { openWithWord }] = await load()
        const bytes = file && (await openWithWord(file, word))
        if (!bytes) return say('word_wrong')
        const read = readFile(new TextDecoder().decode(bytes))
        if (!('file' in read)) return read.problem === 'newer' ? say('file_newer', { version: read.version }) : say('file_not_ours')
        const photos = photosOf(read.file)
        const checked = verify(read.file, p => photos.has(p.clean) && photos.has(p.original))
        const entries = checked.flatMap(c => (c.entry && c.faults.length === 0 ? [c.entry] : []))
        if (entries.length < checked.length) return say('file_broken')
        start({ chain: { start: read.file.start, entries }, shelf: inMemory(photos), safe: entries.length })
        setFile(undefined)
        return undefined
      },
      'open_failed',
    )
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0]
    if (!chosen) return
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    input.value = ''
    const { isSealed } = (await load())[1]
    setFile(isSealed(bytes) ? bytes : undefined)
    setRemark(['file', isSealed(bytes) ? '' : say('file_not_sealed')])
  }

  const add = () =>
    work(
      'form',
      async () => {
        if (!book || !writing) return undefined
        const { draft, corrects } = writing
        const read = noteOf(draft, today)
        if ('wrong' in read) return say(read.wrong)
        const photos = [...draft.photos]
        for (const { original, clean } of draft.taken)
          photos.push({ original: await book.shelf.put(original), clean: await book.shelf.put(clean) })
        const chain = append(book.chain, { ...read.note, photos }, today, corrects?.n)
        const saved = await book.shelf.save(chain).then(
          () => true,
          () => false,
        )
        // What cannot be kept stands here at least, so that a file holds it. It may have been locked meanwhile.
        setBook(b => b && { ...b, chain, safe: b.shelf.kept && saved ? chain.entries.length : b.safe })
        const next = { ...newDraft(today), place: read.note.place, orders: read.note.orders }
        setWriting(w => w && { draft: next, base: next })
        return say(saved ? 'added' : 'not_saved')
      },
      'not_added',
    )
  const keep = (word: string) =>
    work(
      'keep',
      async () => {
        if (!book) return undefined
        const shelf = await (await load())[0].keep(word, book.chain, book.shelf)
        setBook(b => b && { ...b, shelf, safe: book.chain.entries.length })
        setKept(true)
        setGiving(undefined)
        goTo('#kept')
        return say('kept_now')
      },
      'keep_failed',
    )
  const seal = (word: string) =>
    work(
      'give',
      async () => {
        if (!book) return undefined
        const [, { sealWithWord }] = await load()
        const photos: { [hash: string]: string } = {}
        for (const hash of book.chain.entries.flatMap(e => e.photos.flatMap(p => [p.clean, p.original]))) {
          const bytes = await book.shelf.photo(hash)
          if (bytes) photos[hash] = base64Of(bytes)
        }
        const sealed = await sealWithWord(fileOf(book.chain, photos), word)
        download('file.age', 'application/octet-stream', sealed as Uint8Array<ArrayBuffer>)
        setBook(b => b && { ...b, safe: book.chain.entries.length })
        setGiving(undefined)
        goTo('#given')
        return [say('sealed_now'), writing && isBegun(writing.draft, writing.base) ? say('sealed_without') : ''].join(' ').trim()
      },
      'not_sealed',
    )
  const saveSheet = () =>
    work(
      'give',
      async () => {
        if (!book) return undefined
        const photos = new Map<string, Uint8Array>()
        for (const { clean } of book.chain.entries.flatMap(e => e.photos)) {
          const bytes = await book.shelf.photo(clean)
          if (bytes) photos.set(clean, bytes)
        }
        download('notes.html', 'text/html', sheetOf(words, language, languageOf(language).direction, book.chain, photos))
        return say('sheet_now')
      },
      'not_sealed',
    )
  const remove = () =>
    work(
      'start',
      async () => {
        await (await load())[0].forget()
        setKept(false)
        close()
        goTo('h1')
        return say('removed_now')
      },
      'remove_failed',
    )

  const last = book?.chain.entries.at(-1)
  const current = book ? [...standing(book.chain.entries)].reverse() : []
  const old = book?.chain.entries.filter(e => !current.includes(e)) ?? []
  const unkept = book?.shelf.kept ? book.chain.entries.length - book.shelf.written : 0
  const said = (at: Place) => (busy === at ? say('moment') : remark[0] === at ? remark[1] : '')
  const photo = async (hash: string) => book?.shelf.photo(hash)
  const choice = (id: Exclude<Giving, undefined>) => (
    <button type="button" className="button" aria-expanded={giving === id} onClick={() => setGiving(giving === id ? undefined : id)}>
      {say(id)}
    </button>
  )
  return (
    <Shell words={words} language={language} page="diary" path="/diary" operator={operator} onLanguage={speak}>
      <div className="space-y-6">
        <h1 tabIndex={-1}>{say('title')}</h1>
        <p className="without-script">{say('needs_script')}</p>
        <div aria-live="polite">{notice ? <p>{notice}</p> : null}</div>
        {book && writing ? (
          <>
            <div className="space-y-3 print:hidden">
              <p className="border-accent border-s-4 ps-3 font-semibold">{say(book.shelf.kept ? 'is_kept' : 'is_not_kept')}</p>
              {unkept > 0 ? (
                <p className="border-alarm border-s-4 ps-3 font-semibold text-alarm">{say('is_not_all_kept', { n: unkept })}</p>
              ) : null}
              <p>
                <button type="button" className="button" onClick={closeNow}>
                  {say(book.shelf.kept ? 'lock' : 'close')}
                </button>
              </p>
            </div>
            <DayForm
              words={words}
              language={language}
              draft={writing.draft}
              before={book.chain.entries.length}
              corrects={writing.corrects}
              remark={said('form')}
              busy={busy !== undefined}
              size={book.shelf.size}
              onDraft={change => setWriting(w => w && { ...w, draft: change(w.draft) })}
              onAdd={add}
              onCancel={() => {
                const next = newDraft(today)
                setWriting({ draft: next, base: next })
                setRemark(['form', ''])
                goTo(`#correct-${writing.corrects?.n}`)
              }}
            />
            {last ? (
              <Part title={say('code_title')}>
                <p>
                  {say('code_line', { n: book.chain.entries.length, date: dayInWords(today, language) })}{' '}
                  <strong className="font-mono">
                    <bdi>{codeOf(last.hash)}</bdi>
                  </strong>
                </p>
                <p>{say('code_why')}</p>
                <p className="text-base text-soft">{say('code_not')}</p>
              </Part>
            ) : null}
            <Part title={say('days')}>
              {last ? null : <p>{say('days_none')}</p>}
              <ul className="space-y-4">
                {current.map(entry => (
                  <li key={entry.n} className="border-line border-s-4 ps-3">
                    <h3>{dayInWords(entry.day, language)}</h3>
                    <EntryView words={words} language={language} entry={entry} photo={photo} />
                    <button
                      type="button"
                      id={`correct-${entry.n}`}
                      className="button button-quiet"
                      onClick={() => {
                        if (isBegun(writing.draft, writing.base) && !confirm(say('leave_day'))) return
                        const base = draftOf(entry)
                        setWriting({ draft: base, base, corrects: entry })
                        setRemark(['form', ''])
                        goTo('form [name=day]')
                      }}
                    >
                      {say('correct', { date: dayInWords(entry.day, language) })}
                    </button>
                  </li>
                ))}
              </ul>
              {old.length > 0 ? (
                <details>
                  <summary className="tap text-accent underline">{say('corrected', { n: old.length })}</summary>
                  <ul className="space-y-4">
                    {old.map(entry => (
                      <li key={entry.n} className="border-line border-s-4 ps-3">
                        <h3>{dayInWords(entry.day, language)}</h3>
                        <EntryView words={words} language={language} entry={entry} photo={photo} />
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </Part>
            <section className="space-y-3 print:hidden">
              <h2>{say('give_title')}</h2>
              <p>{say('give_hint')}</p>
              <p className="flex flex-wrap gap-3">
                {choice('seal')}
                <button type="button" className="button" onClick={saveSheet}>
                  {say('sheet')}
                </button>
                <button type="button" className="button" onClick={() => print()}>
                  {say('print')}
                </button>
                {choice('list')}
              </p>
              {giving === 'seal' ? (
                <ChooseWord words={words} action={say('seal_do')} onWord={seal}>
                  <p>{say('seal_hint')}</p>
                </ChooseWord>
              ) : null}
              <p role="status" id="given" tabIndex={-1}>
                {said('give')}
              </p>
              {giving === 'list' ? (
                <form autoComplete="off" className="space-y-2">
                  <label className="block">
                    <span className="mb-1 block">{say('hours_hint')}</span>
                    <textarea {...plain} className="input font-mono text-base" name="hours" rows={8} readOnly value={dayList(book.chain)} />
                  </label>
                  <button type="button" className="button" onClick={() => download('list.csv', 'text/csv', dayList(book.chain))}>
                    {say('hours_save')}
                  </button>
                </form>
              ) : null}
            </section>
            <section className="space-y-3 print:hidden">
              <h2>{say('keep_title')}</h2>
              <p>{say(book.shelf.kept ? 'keep_is' : 'keep_hint')}</p>
              <p>{say('keep_shows')}</p>
              <p className="flex flex-wrap gap-3">
                {book.shelf.kept ? null : kept ? <span>{say('keep_other')}</span> : choice('keep')}
                {kept ? choice('remove') : null}
              </p>
              {giving === 'keep' ? <ChooseWord words={words} action={say('keep_do')} onWord={keep} /> : null}
              <p role="status" id="kept" tabIndex={-1}>
                {said('keep')}
              </p>
              {giving === 'remove' ? <Remove words={words} onRemove={remove} /> : null}
            </section>
          </>
        ) : (
          <>
            <p>{say('intro')}</p>
            <p>{say('intro_soon')}</p>
            <p role="status" className="font-semibold">
              {said('start')}
            </p>
            {kept ? (
              <Part title={say('unlock_title')}>
                <AskWord words={words} action={say('unlock')} onWord={unlock} />
              </Part>
            ) : null}
            <Part title={say('before_title')}>
              <ul className="list-disc space-y-1 ps-6">
                {['nothing', 'watched', 'shows', 'hidden', 'history', 'facts'].map(id => (
                  <li key={id}>{say(`before_${id}`)}</li>
                ))}
              </ul>
            </Part>
            <p>
              <button
                type="button"
                className="button button-main"
                onClick={async () =>
                  start({ chain: { start: randomHex(32), entries: [] }, shelf: (await load())[0].inMemory(new Map()), safe: 0 })
                }
              >
                {say('start')}
              </button>
            </p>
            <Part title={say('file_title')}>
              <Entering>
                <label className="block">
                  <span className="mb-1 block">{say('file_choose')}</span>
                  <input type="file" name="file" className="input" onChange={e => choose(e.currentTarget)} />
                </label>
              </Entering>
              {file ? <AskWord words={words} action={say('file_open')} onWord={openFile} /> : null}
              <p role="status">{said('file')}</p>
            </Part>
            {kept ? (
              <Part title={say('remove_title')}>
                {choice('remove')}
                {giving === 'remove' ? <Remove words={words} onRemove={remove} /> : null}
              </Part>
            ) : null}
            <p>
              <a href={`/${language}/verify`} className="tap">
                {say('verify_link')}
              </a>
            </p>
          </>
        )}
      </div>
    </Shell>
  )
}

/** Keeps what is not kept yet of a diary that is: its pictures go into the shelf, a day that is begun stands beside the chain. */
async function saveBegun({ shelf, chain }: Book, writing: Writing | undefined) {
  if (!writing || !isBegun(writing.draft, writing.base))
    return shelf.begun || shelf.written < chain.entries.length ? shelf.save(chain) : undefined
  const { draft, base, corrects } = writing
  const { taken, ...typed } = draft
  const photos = [...typed.photos]
  for (const { original, clean } of taken) photos.push({ original: await shelf.put(original), clean: await shelf.put(clean) })
  await shelf.save(chain, { draft: { ...typed, photos }, base, ...(corrects && { corrects: corrects.n }) })
}
/** Whether something would be lost with the page: days that are nowhere else, or a day that is being written. */
const wouldBeLost = (book: Book | undefined, writing: Writing | undefined) =>
  book !== undefined && (book.safe < book.chain.entries.length || (writing !== undefined && isBegun(writing.draft, writing.base)))

/** Puts the focus on what a selector finds, once the screen shows it: what had it may be gone. */
function useGoTo(): (selector: string) => void {
  const next = useRef('')
  useEffect(() => {
    const found = next.current && document.querySelector<HTMLElement>(next.current)
    if (!found) return
    next.current = ''
    found.focus()
  })
  return useCallback((selector: string) => {
    next.current = selector
  }, [])
}

function Remove({ words, onRemove }: { words: Words; onRemove: () => void }) {
  return (
    <div className="space-y-3">
      <p className="font-semibold">{words('diary.remove_sure')}</p>
      <button type="button" className="button button-main" onClick={onRemove}>
        {words('diary.remove_do')}
      </button>
    </div>
  )
}
