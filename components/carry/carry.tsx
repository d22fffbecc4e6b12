/** A sheet to take along: what stands on it is chosen first, then it is made, on this device, for paper or as a picture. */
import { type ReactNode, useMemo, useState } from 'react'
import { sheetContacts } from '../../content/carry.ts'
import { type ContactId, contactOf } from '../../content/directory.ts'
import { languageList } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import { encode } from '../../machines/carry/code.ts'
import { carriedFacts, type SheetContent, sheetContent } from '../../machines/carry/sheet.ts'
import { fewestLetters, newWord, randomNumbers, strengthOf } from '../../machines/carry/word.ts'
import { Choice, plain, typed } from '../check/fields.tsx'
import { useHeadFocus } from '../check/question.tsx'
import type { ScreenProps, ToolProps } from '../tool/tools.ts'
import { measuring } from './draw.ts'
import { type Layout, layout, type SectionId, type SheetText } from './layout.ts'
import { Made } from './made.tsx'
import { qrOf } from './qr.ts'
import { type Spoken, sheetText } from './text.ts'

/** Languages in which helpers of both countries read. */
const helperLanguages = ['nl', 'fr', 'en'] as const
const sections = ['situation', 'dates', 'ways', 'unanswered'] as const satisfies readonly SectionId[]
const locks = ['made', 'own', 'none'] as const

interface Wish {
  readonly kind: 'full' | 'bare'
  readonly sections: readonly SectionId[]
  /** On paper, for everyone to read. Left out unless the person wants it. */
  readonly papers: boolean
  /** Undefined: the first that fit. */
  readonly contacts: readonly ContactId[] | undefined
  readonly code: boolean
  readonly papersInCode: boolean
  readonly helper: string
  readonly lock: (typeof locks)[number]
}
const firstWish: Wish = {
  kind: 'full',
  sections,
  papers: false,
  contacts: undefined,
  code: true,
  papersInCode: true,
  helper: 'nl',
  lock: 'made',
}
/** How many contacts are chosen at first. */
const firstContacts = { full: 2, bare: 1 } as const

type View =
  | { readonly at: 'choose' | 'ask_again' | 'making' }
  | {
      readonly at: 'made'
      readonly layout: Layout
      readonly word: string | null
      readonly text: SheetText
    }

export function Carry(props: ScreenProps) {
  const { words, language, rules, dated, answers, today, entries } = props
  const say = (id: string, values?: { [name: string]: string | number }) => words(`carry.${id}`, values)
  const [wish, setWish] = useState(firstWish)
  const [own, setOwn] = useState('')
  const [view, setView] = useState<View>({ at: 'choose' })
  const [trouble, setTrouble] = useState('')
  const content = useMemo(
    () => sheetContent(rules.pathways, dated.assessment, dated.answers, today, wish.papers),
    [rules, dated, today, wish.papers],
  )
  const chosen = wish.contacts ?? content.contacts.slice(0, firstContacts[wish.kind])
  const withCode = wish.kind === 'bare' || wish.code

  async function make() {
    setTrouble('')
    setView({ at: 'making' })
    await drawn()
    let helper: Spoken | undefined
    try {
      helper = wish.helper === language ? undefined : { language: wish.helper, words: await props.loadLanguage(wish.helper) }
    } catch {
      setTrouble(say('language_failed'))
      return setView({ at: 'choose' })
    }
    try {
      const word = wish.lock === 'made' ? newWord(crypto.getRandomValues(new Uint32Array(randomNumbers))) : wish.lock === 'own' ? own : null
      const facts = carriedFacts(answers, rules.counts(answers, today), wish.papersInCode)
      const bytes =
        withCode && (await encode({ law: lawDate, made: today.slice(0, 7), lang: language, salt: entries.salt, facts }, word ?? undefined))
      const text = sheetText([{ language, words }, ...(helper ? [helper] : [])], {
        content,
        answers: dated.answers,
        today,
        sections: wish.kind === 'bare' ? [] : wish.sections,
        contacts: chosen,
        code: bytes ? { modules: qrOf(bytes), locked: word !== null } : null,
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
      setView({ at: 'choose' })
    }
  }
  const press = () => {
    const nothing = !withCode && chosen.length === 0 && wish.sections.length === 0
    if (nothing) setTrouble(say('nothing'))
    else if (withCode && wish.lock === 'own' && strengthOf(own) === 'short') setTrouble(say('strength_short', { n: fewestLetters }))
    else if (withCode && wish.lock === 'none') setView({ at: 'ask_again' })
    else void make()
  }

  if (view.at === 'made')
    return <Made {...props} layout={view.layout} word={view.word} text={view.text} onAgain={() => setView({ at: 'choose' })} />
  if (view.at === 'ask_again')
    return (
      <Unlocked
        say={say}
        onMake={make}
        onLock={() => {
          setWish({ ...wish, lock: 'made' })
          setView({ at: 'choose' })
        }}
      />
    )
  if (view.at === 'making') return <p role="status">{say('making')}</p>
  return (
    <form
      autoComplete="off"
      className="space-y-8"
      onSubmit={e => {
        e.preventDefault()
        press()
      }}
    >
      <div className="space-y-3">
        <p>{say('intro')}</p>
        <p className="border-can border-s-4 ps-3">{say('found')}</p>
      </div>
      <Choices {...props} wish={wish} onWish={setWish} content={content} chosen={chosen} />
      {withCode ? <Lock say={say} wish={wish} onWish={setWish} own={own} onOwn={setOwn} /> : null}
      <div aria-live="polite">{trouble ? <p className="border-can border-s-4 ps-3 text-can">{trouble}</p> : null}</div>
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
          {sections.map(id =>
            tick(`part_${id}`, wish.sections.includes(id), {
              sections: wish.sections.includes(id) ? wish.sections.filter(s => s !== id) : [...wish.sections, id],
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
            label={`${contactOf(id).name}: ${words(`directory.${id}.for`)}`}
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
      {!full || wish.code ? (
        <Group title={say('code')}>
          <p>{say('code_what')}</p>
          {tick('code_papers', wish.papersInCode, { papersInCode: !wish.papersInCode })}
        </Group>
      ) : null}
    </>
  )
}

interface LockProps {
  readonly say: Say
  readonly wish: Wish
  readonly onWish: (wish: Wish) => void
  readonly own: string
  readonly onOwn: (own: string) => void
}
function Lock({ say, wish, onWish, own, onOwn }: LockProps) {
  const strength = strengthOf(own)
  return (
    <Group title={say('lock')}>
      {locks.map(lock => (
        <Choice key={lock} name="lock" label={say(`lock_${lock}`)} chosen={wish.lock === lock} onChoose={() => onWish({ ...wish, lock })} />
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
  )
}

/** Asks once more, and says who could read it. */
function Unlocked({ say, onMake, onLock }: { say: Say; onMake: () => void; onLock: () => void }) {
  const head = useHeadFocus()
  return (
    <section className="space-y-4">
      <h2 ref={head} tabIndex={-1}>
        {say('unlocked_title')}
      </h2>
      <p className="border-alarm border-s-4 ps-3">{say('unlocked_who')}</p>
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

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-2">
      <legend className="mb-2 font-serif text-xl leading-snug">{title}</legend>
      {children}
    </fieldset>
  )
}
