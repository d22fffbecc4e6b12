'use client'
/** The desk of a helper: one case of one or more workers, in memory; sealed on the helper's own disk, and against a crash in this browser. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { Refused } from '../../machines/assessment/accept.ts'
import { type Case, keptOn, type Looked, newCase } from '../../machines/case/case.ts'
import { type Attachment, asTyped, type Keeper, keeper, type OpenedCase, opened, openedKept, sealed } from '../../machines/case/sealed.ts'
import { allSteps } from '../../machines/index.ts'
import { civilDay } from '../check/clock.ts'
import { type Messages, merged, wordsFrom } from '../check/messages.ts'
import { makeRules } from '../check/rules.ts'
import { forgetAt, keepAt, keptAt } from '../shell/kept.ts'
import { guard, onBack, onLeaving, readdress, watchLeaving } from '../shell/leaving.ts'
import { type Operator, Shell } from '../shell/shell.tsx'
import { download } from '../tool/download.ts'
import type { Words } from '../words.ts'
import { Away, watchAway } from './away.tsx'
import { copiesLeft, type Held, hold } from './copies.ts'
import { buildDay, keep, loadWords } from './load.ts'
import { NewPassphrase } from './passphrase.tsx'
import { Start } from './start.tsx'
import { summary } from './summary.ts'
import { type View, Work } from './work.tsx'

export interface DeskProps {
  readonly language: string
  /** The words of the shell and of the first screen, compiled. */
  readonly first: Messages
  readonly operator: Operator | null
}

/** What is open. `looked`: as it was when the file was opened, for what changed since. */
export interface Open {
  readonly case: Case
  readonly attachments: readonly Attachment[]
  readonly looked: Looked | undefined
  readonly view: View
}
const group: View = { kind: 'group' }
const waitToKeep = 1500
const codes = ['not_sealed', 'no_passphrase', 'wrong_passphrase', 'not_a_case', 'not_json', 'unknown_version', 'bad_case', 'elsewhere']
/** All words, with those that are put otherwise at a desk: there a case is kept, and the reader is not the worker. */
const deskWords = async (language: string): Promise<Messages> => {
  const all = await loadWords(language)
  return merged(all, (all.desk as Messages).instead as Messages)
}
/** Leaves the field that is being typed in, so that what stands there is judged. */
const leaveField = () => (document.activeElement as HTMLElement | null)?.blur()

export function Desk({ language: startLanguage, first, operator }: DeskProps) {
  const [language, setLanguage] = useState(startLanguage)
  const [messages, setMessages] = useState<Messages>(first)
  const [loaded, setLoaded] = useState<'all' | 'failed'>()
  const [along, setAlong] = useState<{ readonly language: string; readonly words: Words }>()
  const [open, setOpen] = useState<Open>()
  const [unsaved, setUnsaved] = useState(false)
  const [locked, setLocked] = useState(false)
  const [asking, setAsking] = useState<'first' | 'save' | 'change'>()
  const [left, setLeft] = useState<readonly string[]>([])
  const [hidden, setHidden] = useState(false)
  const [busy, setBusy] = useState(false)
  const [status, setStatus] = useState('')
  const [refusal, setRefusal] = useState('')
  /** Never part of what is drawn. */
  const secret = useRef<{ readonly passphrase: string; readonly keeper: Keeper } | undefined>(undefined)
  const copy = useRef<Promise<Held | undefined>>(Promise.resolve(undefined))
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const writing = useRef<Promise<unknown>>(Promise.resolve())
  const words: Words = useMemo(() => wordsFrom(messages, language), [messages, language])
  const rules = useMemo(() => makeRules(allSteps), [])
  const today = useMemo(() => civilDay(new Date(), buildDay ?? lawDate), [])
  const findLeft = useCallback(() => copiesLeft().then(setLeft, () => {}), [])
  const goTo = useCallback((view: View) => {
    document.documentElement.dataset.moved = ''
    setOpen(o => o && { ...o, view })
  }, [])
  const now = useRef({ open, unsaved, words, busy })
  now.current = { open, unsaved, words, busy }

  useEffect(() => {
    const root = document.documentElement.dataset
    root.ready = 'first'
    const ask = (e: BeforeUnloadEvent) => now.current.unsaved && e.preventDefault()
    addEventListener('beforeunload', ask)
    onLeaving(() => {
      removeEventListener('beforeunload', ask)
      secret.current = undefined
      setUnsaved(false)
      setOpen(undefined)
    })
    onBack(() => {
      const view = now.current.open?.view
      if (!view || view.kind === 'group') return null
      leaveField()
      goTo(view.kind === 'tool' ? { kind: 'worker', id: view.id } : group)
      return view.kind === 'tool'
    })
    watchLeaving(() => {
      const leaves = !now.current.unsaved || confirm(now.current.words('desk.leave_page'))
      if (leaves) removeEventListener('beforeunload', ask)
      return leaves
    })
    void findLeft()
    deskWords(startLanguage)
      .then(all => {
        setMessages(m => merged(m, all))
        setLoaded('all')
        return keep()
      })
      .then(
        () => {
          root.ready = 'all'
        },
        () => setLoaded('failed'),
      )
    return () => removeEventListener('beforeunload', ask)
  }, [startLanguage, goTo, findLeft])

  const actions = useRef({ save: () => {}, goAway: () => Promise.resolve() })
  useEffect(() => watchAway(() => void actions.current.goAway()), [])
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 's' || !now.current.open) return
      e.preventDefault()
      const at = document.activeElement as HTMLElement | null
      leaveField()
      at?.focus({ preventScroll: true })
      actions.current.save()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  // One after the other, so that a copy that is late never outlives its removal.
  const inTurn = <T,>(work: () => Promise<T>): Promise<T | undefined> => {
    const done = writing.current.then(work, work).catch(() => undefined)
    writing.current = done
    return done
  }
  /** Writes the copy, with what was found when the file was last saved. @returns whether it is there */
  async function writeCopy(o: Open): Promise<boolean> {
    const held = await copy.current
    if (!held || !secret.current) return false
    const file = { case: { ...o.case, law: lawDate }, summary: '', attachments: o.attachments }
    const bytes = await secret.current.keeper.kept(file, today)
    return keepAt(held.key, bytes).then(
      () => true,
      () => false,
    )
  }
  const removeCopy = async () => {
    const held = await copy.current
    if (held) await forgetAt(held.key)
  }
  /** Keeps what stands there by then; changes that come in the meantime do not put it off. */
  const keepNow = () =>
    void inTurn(async () => {
      clearTimeout(timer.current)
      timer.current = undefined
      const { open: o, unsaved: u } = now.current
      if (!o || !u || !secret.current) return
      const kept = await writeCopy(o)
      setStatus(now.current.words(kept ? 'desk.kept' : 'desk.cannot_keep'))
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change of the case or its files, not when another part of it is looked at
  useEffect(() => {
    if (open && unsaved && locked) timer.current ??= setTimeout(keepNow, waitToKeep)
  }, [open?.case, open?.attachments, unsaved, locked])

  const change = useCallback((next: (o: Open) => Open) => {
    setOpen(o => o && next(o))
    setUnsaved(true)
    setStatus('')
  }, [])
  const reading = useMemo(() => ({ words, language, along }), [words, language, along])
  const showView = (view: View) => {
    if (view.kind !== 'group') guard()
    goTo(view)
  }
  /** Shows that something takes a moment before the processor is taken. */
  async function working<T>(work: () => Promise<T>): Promise<T | undefined> {
    setBusy(true)
    setRefusal('')
    await new Promise(done => setTimeout(done, 50))
    try {
      return await work()
    } catch (e) {
      const { code, path } = e instanceof Refused ? e : { code: '', path: '' }
      setRefusal(words(`desk.refused.${codes.includes(code) ? code : 'other'}`, { path }))
      return undefined
    } finally {
      setBusy(false)
    }
  }
  async function lock(passphrase: string): Promise<void> {
    secret.current = { passphrase, keeper: await keeper(passphrase) }
    setLocked(true)
  }
  const begin = (o: OpenedCase | undefined, held = hold()) => {
    document.documentElement.dataset.moved = ''
    copy.current = held
    setOpen({ case: o?.case ?? newCase(today), attachments: o?.attachments ?? [], looked: o?.case.looked, view: group })
    setStatus('')
  }
  const openFile = (file: File, typed: string) =>
    working(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { found, passphrase } = await asTyped(typed, p => opened(bytes, p))
      await lock(passphrase)
      setUnsaved(false)
      begin(found)
    })
  /** Opens the first of the copies that this passphrase opens. */
  const recover = (typed: string) =>
    working(async () => {
      let refused: unknown
      for (const key of left) {
        const held = await hold(key)
        try {
          const bytes = held && (await keptAt<Uint8Array>(key))
          if (!bytes) throw new Refused('elsewhere', '', 'It was opened or removed in another tab.')
          const { found, passphrase } = await asTyped(typed, p => openedKept(bytes, p))
          await lock(passphrase)
          setUnsaved(true)
          begin(found, Promise.resolve(held))
          return
        } catch (e) {
          held?.release()
          refused = e
        }
      }
      await findLeft()
      throw refused
    })
  const removeLeft = () =>
    inTurn(async () => {
      for (const key of left) {
        const held = await hold(key)
        if (held) await forgetAt(key)
        held?.release()
      }
      await findLeft()
      setStatus(words('desk.removed', { n: left.length }))
    })
  const save = () => {
    if (busy) return
    if (!secret.current) return setAsking('save')
    void working(async () => {
      const { passphrase } = secret.current as NonNullable<typeof secret.current>
      const { open: o } = now.current
      if (!o) return
      const kept = keptOn(o.case, today, answers => rules.assess(answers, today))
      const text = summary({ case: kept, words, language, today, rules })
      const file = await sealed({ case: kept, summary: text, attachments: o.attachments }, passphrase, today)
      download('file.age', 'application/octet-stream', file as Uint8Array<ArrayBuffer>)
      const inStep = now.current.open?.case === o.case && now.current.open.attachments === o.attachments
      setOpen(later => later && { ...later, case: { ...later.case, law: kept.law, looked: kept.looked as Looked } })
      // What was changed while it was sealed is in the copy alone.
      if (!inStep) return setStatus(words('desk.saved_before'))
      setUnsaved(false)
      await inTurn(removeCopy)
      setStatus(words('desk.saved'))
    })
  }
  const setPassphrase = (passphrase: string) =>
    working(async () => {
      await lock(passphrase)
      const then = asking
      setAsking(undefined)
      if (then === 'save') save()
      else setStatus(words('desk.passphrase.is_set'))
      if (then === 'change') setUnsaved(true)
    })
  const close = () => {
    if (unsaved && !confirm(words('desk.leave_page'))) return
    void inTurn(removeCopy).then(shut)
  }
  /** Back to the start, with what no tab has open. */
  async function shut() {
    document.documentElement.dataset.moved = ''
    secret.current = undefined
    setLocked(false)
    setOpen(undefined)
    setUnsaved(false)
    setAsking(undefined)
    setStatus('')
    const held = await copy.current
    held?.release()
    await findLeft()
  }
  /** Nobody was here for a while: sealed where it can be, else out of sight alone, so that nothing is lost. */
  async function goAway() {
    if (!now.current.open || now.current.busy) return
    setHidden(true)
    leaveField()
    await new Promise(done => setTimeout(done, 50))
    const { open: o } = now.current
    if (!o || !secret.current || !(await inTurn(() => writeCopy(o))) || now.current.open !== o) return
    setHidden(false)
    await shut()
    setStatus(now.current.words('desk.away.locked'))
  }
  async function speak(id: string) {
    try {
      setMessages(await deskWords(id))
      setLanguage(id)
      document.documentElement.lang = id
      document.documentElement.dir = languageOf(id).direction
      readdress(location.pathname.replace(/^\/[^/]+/, `/${id}`))
    } catch {
      setStatus(words('interface.check.language_failed'))
    }
  }
  const wordsIn = async (id: string): Promise<Words> => wordsFrom(await deskWords(id), id)
  /** The language of the person who reads along: one file, the same for everyone. */
  async function readAlong(id: string) {
    if (!id) return setAlong(undefined)
    try {
      setAlong({ language: id, words: await wordsIn(id) })
    } catch {
      setStatus(words('interface.check.language_failed'))
    }
  }
  actions.current = { save: () => !hidden && save(), goAway }
  const say = (id: string) => words(`desk.${id}`)
  return (
    <Shell words={words} language={language} page="desk" path="/desk" operator={operator} onLanguage={speak} wide>
      <div className="without-script card mb-6 p-4">
        <p>{say('needs_script')}</p>
      </div>
      {loaded === 'failed' ? <p role="status">{words('interface.check.failed')}</p> : null}
      {!open || loaded !== 'all' ? (
        <Start
          words={words}
          language={language}
          busy={busy || (open !== undefined && loaded !== 'all')}
          told={refusal || status}
          left={left.length}
          onBegin={() => {
            begin(undefined)
            setAsking('first')
          }}
          onOpen={openFile}
          onRecover={recover}
          onRemove={removeLeft}
        />
      ) : (
        <>
          {hidden ? <Away words={words} onShow={() => setHidden(false)} /> : null}
          <div hidden={hidden}>
            <div className="mb-4 flex flex-wrap items-center gap-3 print:hidden">
              <button
                type="button"
                className="button button-main"
                aria-disabled={busy}
                aria-keyshortcuts="Control+S Meta+S"
                aria-describedby="save-key"
                onClick={save}
              >
                {say('save')}
              </button>
              <span id="save-key" className="text-base text-soft max-lg:hidden">
                {say('save_key')}
              </span>
              <button type="button" className="button" onClick={() => setAsking(asking ? undefined : locked ? 'change' : 'first')}>
                {say(locked ? 'passphrase.change' : 'passphrase.new_title')}
              </button>
              <button type="button" className="button button-quiet" onClick={close}>
                {say('close')}
              </button>
              <p aria-live="polite" className="text-base text-soft">
                {busy ? say('moment') : refusal || status || say(!locked ? 'nothing_kept' : unsaved ? 'unsaved' : 'in_step')}
              </p>
            </div>
            {asking ? (
              <NewPassphrase
                words={words}
                busy={busy}
                onSet={setPassphrase}
                onLater={asking === 'save' ? undefined : () => setAsking(undefined)}
              />
            ) : (
              <Work
                reading={reading}
                rules={rules}
                today={today}
                open={open}
                onChange={change}
                onView={showView}
                onAlong={readAlong}
                loadLanguage={wordsIn}
              />
            )}
          </div>
        </>
      )}
    </Shell>
  )
}
