'use client'
/** The self-screening: all of it in memory, all of it in this page. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { openingScreens } from '../../content/conversation.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { guard, onBack, onLeaving, readdress, watchLeaving } from '../shell/leaving.ts'
import { type Operator, Shell } from '../shell/shell.tsx'
import type { ToolId, ToolProps } from '../tool/tools.ts'
import type { Words } from '../words.ts'
import { civilDay, isOld } from './clock.ts'
import {
  buildDay,
  keep,
  loadFrame,
  loadLetterTexts,
  loadMore,
  loadMoreWords,
  loadRest,
  loadTools,
  loadToolWords,
  loadWords,
  type More,
  type Rest,
  type Tools,
} from './load.ts'
import { type Messages, merged, wordsFrom } from './messages.ts'
import { Notice } from './notice.tsx'
import { Question } from './question.tsx'
import type { Rules } from './rules.ts'
import { answer, ask, back, change, firstScreen, goOn, newSession, openTool, type Session, takeBack, toList } from './session.ts'

export interface CheckProps {
  readonly language: string
  /** The words of the shell and of the first screen, compiled. */
  readonly first: Messages
  readonly operator: Operator | null
}

type Waiting = (rules: Rules) => void

export function Check({ language: startLanguage, first, operator }: CheckProps) {
  const [language, setLanguage] = useState(startLanguage)
  const [messages, setMessages] = useState<Messages>(first)
  const [rest, setRest] = useState<Rest>()
  const [more, setMore] = useState<More | 'failed'>()
  const [tools, setTools] = useState<(Tools & Pick<ToolProps, 'letterTexts'>) | 'failed'>()
  const [failed, setFailed] = useState(false)
  const [session, setSession] = useState<Session>(newSession)
  const [waiting, setWaiting] = useState<Waiting>()
  const [notice, setNotice] = useState('')
  const words: Words = useMemo(() => wordsFrom(messages, language), [messages, language])
  const now = useMemo(() => civilDay(new Date(), buildDay ?? lawDate), [])
  const today = session.day ?? now
  const rules = rest?.rules
  const latest = useRef(session)
  latest.current = session

  useEffect(() => {
    const root = document.documentElement.dataset
    root.ready = 'first'
    const forget = () => {
      setSession(newSession())
      setWaiting(undefined)
    }
    onLeaving(forget)
    onBack(() => {
      const earlier = back(latest.current)
      if (earlier) setSession(earlier)
      return earlier && earlier.before.length > 0
    })
    watchLeaving(() => untouched(latest.current) || confirm(wordsNow.current('interface.check.leave_page')))
    Promise.all([loadRest(), loadWords(startLanguage)])
      .then(([loaded, all]) => {
        setMessages(m => merged(m, all))
        setRest(loaded)
        return keep()
      })
      .then(
        () => {
          root.ready = 'all'
        },
        () => setFailed(true),
      )
  }, [startLanguage])
  const wordsNow = useRef(words)
  wordsNow.current = words

  useEffect(() => {
    if (!rules || !waiting) return
    setWaiting(undefined)
    waiting(rules)
  }, [rules, waiting])
  useEffect(() => {
    document.title = words(session.screen.kind === 'list' ? 'interface.titles.list' : 'interface.titles.check')
  }, [words, session.screen.kind])

  /** Moves on as soon as the rules are there. */
  function move(step: (s: Session, rules: Rules) => Session) {
    document.documentElement.dataset.moved = ''
    guard()
    const take: Waiting = loaded => setSession(s => step(s, loaded))
    if (rules) take(rules)
    else setWaiting(() => take)
  }
  const goBack = () => {
    const earlier = back(session)
    if (earlier) setSession(earlier)
  }
  async function speak(id: string) {
    try {
      const parts = await Promise.all([
        loadFrame(id),
        loadWords(id),
        ...(more ? [loadMoreWords(id)] : []),
        ...(tools ? [loadToolWords(id)] : []),
      ])
      setMessages(parts.reduce(merged))
      setLanguage(id)
      setNotice('')
      document.documentElement.lang = id
      document.documentElement.dir = languageOf(id).direction
      readdress(location.pathname.replace(/^\/[^/]+/, `/${id}`))
    } catch {
      setNotice(words('interface.check.language_failed'))
    }
  }

  /** The second half of the words and cards: asked for by a tap, the same file for everyone. */
  const loadSecondHalf = () => {
    if (more && more !== 'failed') return
    Promise.all([loadMore(), loadMoreWords(language)]).then(
      ([loaded, words]) => {
        setMessages(m => merged(m, words))
        setMore(loaded)
      },
      () => setMore('failed'),
    )
  }

  /** All tools and their words: asked for by a tap on any of them, the same files for everyone. */
  const loadAllTools = () => {
    loadSecondHalf()
    if (tools && tools !== 'failed') return
    Promise.all([loadTools(), loadToolWords(language), loadLetterTexts()]).then(
      ([loaded, words, letterTexts]) => {
        setMessages(m => merged(m, words))
        setTools({ ...loaded, letterTexts })
      },
      () => setTools('failed'),
    )
  }
  async function loadLanguage(id: string): Promise<Words> {
    return wordsFrom((await Promise.all([loadFrame(id), loadWords(id), loadMoreWords(id), loadToolWords(id)])).reduce(merged), id)
  }
  const useTool = (tool: ToolId) => {
    loadAllTools()
    move(s => openTool(s, tool))
  }
  const openCard = (opened: PathwayId | undefined) => {
    if (opened) loadSecondHalf()
    setSession(s => ({ ...s, opened }))
  }

  const { screen } = session
  const key = JSON.stringify([screen, session.before.length])
  return (
    <Shell words={words} language={language} page="check" path="/check" operator={operator} onLanguage={speak}>
      <div className="without-script card mb-6 p-4">
        <p>{words('interface.check.needs_script')}</p>
        <p>
          <a href={`/${language}/guide`} className="tap me-4">
            {words('interface.shell.guide')}
          </a>
          <a href={`/${language}/help`} className="tap">
            {words('interface.shell.help')}
          </a>
        </p>
      </div>
      <div aria-live="polite">
        {notice ? <p>{notice}</p> : null}
        {failed ? <p>{words('interface.check.failed')}</p> : waiting ? <p>{words('interface.check.waiting')}</p> : null}
      </div>
      {screen.kind === 'list' && rest ? (
        <rest.List
          key="list"
          words={words}
          language={language}
          rules={rest.rules}
          answers={session.answers}
          skipped={session.skipped}
          today={today}
          listed={session.listed}
          old={session.day === undefined && isOld(today, buildDay ?? lawDate)}
          opened={session.opened}
          more={more}
          onMore={loadSecondHalf}
          onDay={day => setSession({ ...session, day })}
          onOpen={openCard}
          onTool={useTool}
          onAsk={pathway => move((s, r) => ask(s, r, today, pathway))}
          onChange={fact => move(s => change(s, fact))}
          onTakeBack={fact => setSession(takeBack(session, fact))}
          onStartAgain={() => setSession(newSession())}
        />
      ) : screen.kind === 'tool' && rest ? (
        tools && tools !== 'failed' && more && more !== 'failed' ? (
          <tools.Tool
            key={screen.tool}
            tool={screen.tool}
            words={words}
            language={language}
            loadLanguage={loadLanguage}
            letterTexts={tools.letterTexts}
            rules={rest.rules}
            assessment={rest.rules.assess(session.answers, today)}
            answers={session.answers}
            today={today}
            entries={session.entries}
            onEntries={change => setSession(s => ({ ...s, entries: change(s.entries) }))}
            onTool={useTool}
            onOpen={pathway => {
              move(toList)
              openCard(pathway)
            }}
            onChange={fact => move(s => change(s, fact))}
            onBack={() => move(toList)}
          />
        ) : (
          <p role="status">{words(`interface.result.${tools === 'failed' || more === 'failed' ? 'more_failed' : 'more_loading'}`)}</p>
        )
      ) : screen.kind === 'notice' ? (
        <Notice
          key={key}
          words={words}
          language={language}
          notice={screen.notice}
          answers={session.answers}
          today={today}
          objectionBy={rules?.objectionBy(session.answers, today) ?? null}
          onGoOn={() => (screen.notice === 'watched' ? setSession(newSession()) : move((s, r) => goOn(s, r, today)))}
          onBack={session.before.length > 0 ? goBack : undefined}
        />
      ) : screen.kind === 'question' ? (
        <>
          <Question
            key={key}
            words={words}
            facts={screen.facts}
            answers={session.answers}
            skipped={session.skipped}
            joins={screen.layer === 'opening' && (openingScreens.find(s => s.includes(screen.facts[0] as never))?.length ?? 1) > 1}
            rules={rules}
            today={today}
            progress={progress(session, rules, words, today)}
            onAnswer={(facts, given) => move((s, r) => answer(s, facts, given, r, today))}
            onBack={session.before.length > 0 ? goBack : undefined}
            onList={session.before.length > 0 ? () => move(toList) : undefined}
            onExplain={loadSecondHalf}
          />
          {screen === firstScreen ? <p className="mt-8 text-soft">{words('interface.check.nothing_leaves')}</p> : null}
        </>
      ) : null}
    </Shell>
  )
}

/** Nothing that leaving would lose: no answer, and of the entries nothing but the salt. */
const untouched = ({ answers, entries }: Session) => Object.keys(answers).length === 0 && Object.keys(entries).length === 1

/** A truthful sense of how much is left. */
function progress({ screen, answers, skipped, opened }: Session, rules: Rules | undefined, words: Words, today: string): string {
  if (screen.kind !== 'question') return ''
  if (screen.layer === 'opening')
    return words('interface.check.opening', {
      n: 1 + openingScreens.findIndex(s => screen.facts.some(f => s.includes(f))),
      total: openingScreens.length,
    })
  if (screen.layer === 'gate') return words('interface.check.gate')
  if (screen.layer === 'card' && opened) return words('interface.check.card_question', { name: words(`pathways.${opened}.name`) })
  if (screen.layer === 'change' || !rules) return ''
  return words('interface.check.left', { n: Math.max(0, rules.left(answers, today, skipped) - 1) })
}
