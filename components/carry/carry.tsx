/** A sheet to take along: what stands on it is chosen first, then it is made, on this device, for paper or as a picture. */
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { sheetContacts } from '../../content/carry.ts'
import { type ContactId, contactOf } from '../../content/directory.ts'
import type { Answers } from '../../content/facts/index.ts'
import { languageList } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { encode } from '../../machines/carry/code.ts'
import { carriedFacts, type SheetContent, sheetContent, unansweredFirst } from '../../machines/carry/sheet.ts'
import { fewestLetters, newWord, randomNumbers, strengthOf } from '../../machines/carry/word.ts'
import { Choice, plain, typed } from '../check/fields.tsx'
import { useHeadFocus } from '../check/question.tsx'
import type { ScreenProps, ToolProps } from '../tool/tools.ts'
import { measuring } from './draw.ts'
import { type Layout, layout, type SheetText } from './layout.ts'
import { Made } from './made.tsx'
import { qrOf } from './qr.ts'
import { type Part, type Spoken, sheetText } from './text.ts'

/** Languages in which helpers of both countries read. */
const helperLanguages = ['nl', 'fr', 'en'] as const
const parts = ['situation', 'dates', 'ways', 'unanswered'] as const satisfies readonly Part[]
const locks = ['made', 'own', 'none'] as const

interface Wish {
  readonly kind: 'full' | 'bare'
  readonly parts: readonly Part[]
  /** On paper, for everyone to read. Left out unless the person wants it. */
  readonly papers: boolean
  /** Undefined: the first that fit. */
  readonly contacts: readonly ContactId[] | undefined
  readonly code: boolean
  /** Undefined: only where the code is locked. */
  readonly papersInCode: boolean | undefined
  /** Where the reader is may be read by anyone; it says which site was used. */
  readonly address: boolean
  readonly helper: string
  readonly lock: (typeof locks)[number]
}
const firstWish: Omit<Wish, 'helper'> = {
  kind: 'full',
  parts,
  papers: false,
  contacts: undefined,
  code: true,
  papersInCode: undefined,
  address: false,
  lock: 'made',
}
/** French only for who reads French in Belgium, or does not say where; else Dutch, which helpers of both countries read. */
function firstHelper(language: string, { country_now, work_countries }: Answers): Wish['helper'] {
  const worked = Array.isArray(work_countries) ? work_countries : []
  const dutch = country_now === 'nl' || (country_now !== 'be' && worked.includes('nl') && !worked.includes('be'))
  return language === 'fr' && !dutch ? 'fr' : 'nl'
}
/** How many contacts are chosen at first. */
const firstContacts = { full: 2, bare: 1 } as const

/** Where reading goes on when the choices come back. */
type Spot = 'start' | 'lock' | 'trouble'
type View =
  | { readonly at: 'choose'; readonly from?: Spot }
  | { readonly at: 'ask_again' | 'making' }
  | {
      readonly at: 'made'
      readonly layout: Layout
      readonly word: string | null
      readonly text: SheetText
    }

export function Carry(props: ScreenProps) {
  const { words, language, rules, dated, answers, today, entries } = props
  const say = (id: string, values?: { [name: string]: string | number }) => words(`carry.${id}`, values)
  const [wish, setWish] = useState<Wish>({ ...firstWish, helper: firstHelper(language, answers) })
  const [own, setOwn] = useState('')
  const [view, setView] = useState<View>({ at: 'choose' })
  const [trouble, setTrouble] = useState('')
  const content = useMemo(
    () => sheetContent(rules.pathways, dated.assessment, dated.answers, entries.proofs, today, wish.papers),
    [rules, dated, entries, today, wish.papers],
  )
  const chosen = wish.contacts ?? content.contacts.slice(0, firstContacts[wish.kind])
  const withCode = wish.kind === 'bare' || wish.code
  const papersInCode = wish.papersInCode ?? wish.lock !== 'none'

  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (view.at === 'choose' && view.from) form.current?.querySelector<HTMLElement>(`[data-spot=${view.from}]`)?.focus()
  }, [view])

  async function make() {
    setTrouble('')
    setView({ at: 'making' })
    await drawn()
    let helper: Spoken | undefined
    try {
      helper = wish.helper === language ? undefined : { language: wish.helper, words: await props.loadLanguage(wish.helper) }
    } catch {
      setTrouble(say('language_failed'))
      return setView({ at: 'choose', from: 'trouble' })
    }
    try {
      const word = wish.lock === 'made' ? newWord(crypto.getRandomValues(new Uint32Array(randomNumbers))) : wish.lock === 'own' ? own : null
      const facts = carriedFacts(answers, rules.counts(answers, today), papersInCode)
      const bytes =
        withCode && (await encode({ law: lawDate, made: today.slice(0, 7), lang: language, salt: entries.salt, facts }, word ?? undefined))
      const text = sheetText([{ language, words }, ...(helper ? [helper] : [])], {
        content,
        unanswered: wish.kind === 'bare' ? [] : unansweredFirst(rules.next, answers, today, wish.papers),
        today,
        parts: wish.kind === 'bare' ? [] : wish.parts,
        withPapers: wish.papers,
        contacts: chosen,
        code: bytes
          ? {
              modules: qrOf(bytes),
              locked: word !== null,
              withPapers: papersInCode,
              address: wish.address ? `${location.host}/${wish.helper}/desk` : null,
            }
          : null,
      })
      setOwn('')
      setView({
        at: 'made',
        layout: layout(text, measuring()),
        word: withCode && wish.lock === 'made' ? word : null,
        text,
      })
    } catch {
      setTrouble(say('make_failed'))
      setView({ at: 'choose', from: 'trouble' })
    }
  }
  const press = () => {
    const nothing = !withCode && chosen.length === 0 && wish.parts.length === 0
    if (nothing) setTrouble(say('nothing'))
    else if (withCode && wish.lock === 'own' && strengthOf(own) === 'short') setTrouble(say('strength_short', { n: fewestLetters }))
    else if (withCode && wish.lock === 'none') setView({ at: 'ask_again' })
    else void make()
  }

  if (view.at === 'made')
    return (
      <Made {...props} layout={view.layout} word={view.word} text={view.text} onAgain={() => setView({ at: 'choose', from: 'start' })} />
    )
  if (view.at === 'ask_again')
    return (
      <Unlocked
        say={say}
        papers={papersInCode}
        onMake={make}
        onLock={() => {
          setWish({ ...wish, lock: 'made', papersInCode: undefined })
          setView({ at: 'choose', from: 'lock' })
        }}
      />
    )
  if (view.at === 'making') return <p role="status">{say('making')}</p>
  return (
    <form
      ref={form}
      autoComplete="off"
      className="space-y-8"
      onSubmit={e => {
        e.preventDefault()
        press()
      }}
    >
      <div className="space-y-3">
        <p tabIndex={-1} data-spot="start">
          {say('intro')}
        </p>
        <p className="border-can border-s-4 ps-3">{say('found')}</p>
      </div>
      <Choices {...props} wish={wish} onWish={setWish} content={content} chosen={chosen} />
      {withCode ? <Lock say={say} wish={wish} papers={papersInCode} onWish={setWish} own={own} onOwn={setOwn} /> : null}
      <div aria-live="polite" tabIndex={-1} data-spot="trouble">
        {trouble ? <p className="border-can border-s-4 ps-3 text-can">{trouble}</p> : null}
      </div>
      <button type="submit" className="button button-main">
        {say('make')}
      </button>
    </form>
  )
}
/** After the screen has been drawn once. */
const drawn = () => new Promise(done => setTimeout(done, 30))
type Say = (id: string, values?: { [name: string]: string | number }) => string

interface ChoicesProps extends ToolProps {
  readonly wish: Wish
  readonly onWish: (wish: Wish) => void
  readonly content: SheetContent
  readonly chosen: readonly ContactId[]
}
function Choices({ words, wish, onWish, content, chosen }: ChoicesProps) {
  const say = (id: string) => words(`carry.${id}`)
  const tick = (id: string, on: boolean, next: Partial<Wish>) => (
    <Choice key={id} name={id} many label={say(id)} chosen={on} onChoose={() => onWish({ ...wish, ...next })} />
  )
  const full = wish.kind === 'full'
  const offered = content.contacts.length > 0 ? content.contacts : sheetContacts
  return (
    <>
      <Group title={say('kind')}>
        {(['full', 'bare'] as const).map(kind => (
          <Choice
            key={kind}
            name="kind"
            label={say(`kind_${kind}`)}
            chosen={wish.kind === kind}
            onChoose={() => onWish({ ...wish, kind, contacts: undefined })}
          />
        ))}
      </Group>
      {full ? (
        <Group title={say('parts')}>
          {parts.map(id =>
            tick(`part_${id}`, wish.parts.includes(id), {
              parts: wish.parts.includes(id) ? wish.parts.filter(p => p !== id) : [...wish.parts, id],
            }),
          )}
          {tick('part_papers', wish.papers, { papers: !wish.papers })}
          <p className="text-base text-soft">{say('part_papers_why')}</p>
          {tick('part_code', wish.code, { code: !wish.code })}
        </Group>
      ) : null}
      <Group title={say('numbers')}>
        {offered.map(id => (
          <Choice
            key={id}
            name={id}
            many
            label={words('carry.contact', { name: contactOf(id).name, what: words(`directory.${id}.for`) })}
            chosen={chosen.includes(id)}
            onChoose={() => onWish({ ...wish, contacts: chosen.includes(id) ? chosen.filter(c => c !== id) : [...chosen, id] })}
          />
        ))}
        <p className="text-base text-soft">{say('numbers_why')}</p>
      </Group>
      <Group title={say('helper')}>
        {helperLanguages.map(l => (
          <Choice
            key={l}
            name="helper"
            label={languageList[l]?.name ?? l}
            chosen={wish.helper === l}
            onChoose={() => onWish({ ...wish, helper: l })}
          />
        ))}
        <p className="text-base text-soft">{say('helper_why')}</p>
      </Group>
    </>
  )
}

interface LockProps {
  readonly say: Say
  readonly wish: Wish
  /** Whether answers about papers will be in the code. */
  readonly papers: boolean
  readonly onWish: (wish: Wish) => void
  readonly own: string
  readonly onOwn: (own: string) => void
}
function Lock({ say, wish, papers, onWish, own, onOwn }: LockProps) {
  const strength = strengthOf(own)
  return (
    <>
      <Group title={say('lock')} spot="lock">
        <p>{say('code_what')}</p>
        {locks.map(lock => (
          <Choice
            key={lock}
            name="lock"
            label={say(`lock_${lock}`)}
            chosen={wish.lock === lock}
            onChoose={() => onWish({ ...wish, lock, papersInCode: undefined })}
          />
        ))}
        {wish.lock === 'own' ? (
          <div className="space-y-2">
            <p className="text-base">{say('own_hint')}</p>
            <label className="block max-w-md">
              <span className="mb-1 block">{say('own_label')}</span>
              <input {...plain} className="input" name="own" aria-describedby="own-strength" value={own} {...typed(onOwn)} />
            </label>
            <p id="own-strength" aria-live="polite" className={`text-base ${strength === 'strong' ? 'text-open' : 'text-can'}`}>
              {own ? say(`strength_${strength}`, { n: fewestLetters }) : ''}
            </p>
          </div>
        ) : null}
      </Group>
      <Group title={say('code')}>
        <Choice
          name="code_papers"
          many
          label={say('code_papers')}
          chosen={papers}
          onChoose={() => onWish({ ...wish, papersInCode: !papers })}
        />
        {wish.lock === 'none' ? <p className="text-base text-soft">{say('code_papers_why')}</p> : null}
        <Choice
          name="code_address"
          many
          label={say('code_address')}
          chosen={wish.address}
          onChoose={() => onWish({ ...wish, address: !wish.address })}
        />
        <p className="text-base text-soft">{say('code_address_why')}</p>
      </Group>
    </>
  )
}

/** Asks once more, and says who could read it, and what. */
function Unlocked({ say, papers, onMake, onLock }: { say: Say; papers: boolean; onMake: () => void; onLock: () => void }) {
  const head = useHeadFocus()
  return (
    <section className="space-y-4">
      <h2 ref={head} tabIndex={-1}>
        {say('unlocked_title')}
      </h2>
      <div className="space-y-2 border-alarm border-s-4 ps-3">
        <p>{say('unlocked_who')}</p>
        <p>{say(`unlocked_papers_${papers ? 'in' : 'out'}`)}</p>
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button button-main" onClick={onLock}>
          {say('unlocked_no')}
        </button>
        <button type="button" className="button" onClick={onMake}>
          {say('unlocked_yes')}
        </button>
      </p>
    </section>
  )
}

function Group({ title, spot, children }: { title: string; spot?: Spot; children: ReactNode }) {
  return (
    <fieldset className="space-y-2">
      <legend tabIndex={spot && -1} data-spot={spot} className="mb-2 font-serif text-xl leading-snug">
        {title}
      </legend>
      {children}
    </fieldset>
  )
}
