/** Texts that come before anything else is asked: watched, in danger, under 18, held, and before the questions about papers. */

import type { Answers } from '../../content/facts/index.ts'
import { PhoneLink } from '../ui/phone-link.tsx'
import { dayInWords, type Words } from '../words.ts'
import { useHeadFocus } from './question.tsx'
import type { Notice as NoticeName } from './session.ts'

export interface NoticeProps {
  readonly words: Words
  readonly language: string
  readonly notice: NoticeName
  readonly answers: Answers
  readonly today: string
  /** For someone who is held: the prudent last day to object, where a letter date is known. */
  readonly objectionBy: string | null
  readonly onGoOn: () => void
  readonly onBack: (() => void) | undefined
}

export function Notice({ words, language, notice, answers, today, objectionBy, onGoOn, onBack }: NoticeProps) {
  const head = useHeadFocus()
  const say = (id: string, values?: { date: string }) => words(`interface.check.${id}`, values)
  const title = {
    watched: say('watched_title'),
    danger: say('danger_first'),
    young: say('explain_young_title'),
    held: say('held_title'),
    papers: say('explain_papers_title'),
  }[notice]
  return (
    <section className="space-y-4">
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      {notice === 'watched' ? <p>{say('watched')}</p> : null}
      {notice === 'danger' ? (
        <>
          <p>
            <PhoneLink number="112" text={words('interface.shell.danger_call')} className="font-bold text-2xl" />
          </p>
          <p>{words('interface.shell.danger_what')}</p>
          <p>{words('interface.shell.danger_quiet')}</p>
        </>
      ) : null}
      {notice === 'young' ? <p>{say(answers.unaccompanied === 'no' ? 'explain_young_with' : 'explain_young')}</p> : null}
      {notice === 'papers' ? <p>{say('explain_papers')}</p> : null}
      {notice === 'held' ? <HeldSteps words={words} language={language} answers={answers} today={today} objectionBy={objectionBy} /> : null}
      <div className="flex flex-wrap gap-3 pt-2">
        {notice === 'watched' ? (
          <a href={`/${language}/linden`} data-leave="" className="button button-main">
            {words('interface.shell.leave')}
          </a>
        ) : null}
        <button type="button" className={notice === 'watched' ? 'button' : 'button button-main'} onClick={onGoOn}>
          {say(notice === 'watched' ? 'watched_alone' : notice === 'held' ? 'held_go_on' : 'explain_papers_go')}
        </button>
        {onBack && notice !== 'watched' ? (
          <button type="button" className="button" onClick={onBack}>
            {say('back')}
          </button>
        ) : null}
      </div>
    </section>
  )
}

/** What counts first for someone who is held; the day to object is said as it stands today. */
export function HeldSteps({ words, language, answers, today, objectionBy }: Omit<NoticeProps, 'notice' | 'onGoOn' | 'onBack'>) {
  const say = (id: string, values?: { date: string }) => words(`interface.check.${id}`, values)
  const none = answers.order_to_leave_date === 'never' && answers.refusal_letter_date === 'never'
  const date = objectionBy
    ? say(objectionBy < today ? 'held_date_passed' : 'held_date', { date: dayInWords(objectionBy, language) })
    : say(none ? 'held_none' : 'held_no_date')
  return (
    <ol className="list-decimal space-y-2 ps-6">
      <li>{say('held_lawyer')}</li>
      <li className="font-semibold">{date}</li>
      <li>{say('held_sign')}</li>
      <li>{say('held_say')}</li>
      <li>{say('held_call')}</li>
    </ol>
  )
}
