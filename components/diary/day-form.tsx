/** What happened on one day, being written. */
import { useEffect, useRef, useState } from 'react'
import { type DayNote, type Entry, payKinds } from '../../machines/diary/chain.ts'
import { plain, typed } from '../check/fields.tsx'
import { dayInWords, type Words } from '../words.ts'
import { photoLimits, type Taken, take } from './photo.ts'

/** A day as typed, with its new pictures. */
export interface DayDraft extends Omit<DayNote, 'pause'> {
  readonly pause: string
  readonly taken: readonly Taken[]
}
/** What of it can be kept as text; its new pictures cannot. */
export type TypedDay = Omit<DayDraft, 'taken'>
export const newDraft = (today: string): DayDraft => ({
  day: today,
  hours: [{ from: '', to: '' }],
  pause: '',
  place: '',
  tasks: '',
  orders: '',
  paid: '',
  paid_how: '',
  note: '',
  photos: [],
  taken: [],
})
export const draftOf = (entry: Entry): DayDraft => ({
  ...newDraft(entry.day),
  hours: entry.hours.length > 0 ? entry.hours : [{ from: '', to: '' }],
  pause: entry.pause === null ? '' : String(entry.pause),
  place: entry.place,
  tasks: entry.tasks,
  orders: entry.orders,
  paid: entry.paid,
  paid_how: entry.paid_how,
  note: entry.note,
  photos: entry.photos,
})

const textOf = ({ day, hours, pause, place, tasks, orders, paid, paid_how, note, photos }: TypedDay) =>
  JSON.stringify([
    hours.filter(h => h.from || h.to).map(h => [h.from, h.to]),
    [day, pause, place, tasks, orders, paid, paid_how, note].map(text => text.trim()),
    photos.map(p => p.original),
  ])
/** Whether something was written in it. @param base what stood there before, such as the place of the day before, or the entry to correct */
export const isBegun = (draft: DayDraft, base: TypedDay): boolean => draft.taken.length > 0 || textOf(draft) !== textOf(base)

const longestBreak = 24 * 60
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
/** The note of a draft, or what is to be mended, as the id of a sentence. @param today `YYYY-MM-DD` */
export function noteOf({ taken: _, ...draft }: DayDraft, today: string): { readonly note: DayNote } | { readonly wrong: string } {
  const hours = draft.hours.filter(h => h.from || h.to)
  const pause = draft.pause.trim() === '' ? null : Number(draft.pause)
  const paid = draft.paid.trim().replace(',', '.')
  if (!isDay(draft.day)) return { wrong: 'wrong_day' }
  if (draft.day > today) return { wrong: 'wrong_future' }
  if (!hours.every(h => isTime(h.from) && isTime(h.to) && h.from !== h.to)) return { wrong: 'wrong_hours' }
  if (pause !== null && !(Number.isInteger(pause) && pause >= 0 && pause < longestBreak)) return { wrong: 'wrong_pause' }
  if (!/^(\d{1,7}(\.\d{1,2})?)?$/.test(paid)) return { wrong: 'wrong_paid' }
  const text = (t: string) => t.trim().normalize('NFC')
  const [place, tasks, orders, note] = [text(draft.place), text(draft.tasks), text(draft.orders), text(draft.note)]
  return { note: { ...draft, hours, pause, paid, paid_how: paid ? draft.paid_how : '', place, tasks, orders, note } }
}

export interface DayFormProps {
  readonly words: Words
  readonly language: string
  readonly draft: DayDraft
  /** How many entries stand before it. */
  readonly before: number
  /** The entry that is being corrected. */
  readonly corrects: Entry | undefined
  readonly remark: string
  readonly busy: boolean
  /** Bytes of pictures that the diary holds already. */
  readonly size: number
  readonly onDraft: (change: (draft: DayDraft) => DayDraft) => void
  readonly onAdd: () => void
  readonly onCancel: () => void
}

export function DayForm({ words, language, draft, before, corrects, remark, busy, size, onDraft, onAdd, onCancel }: DayFormProps) {
  const say = (id: string, values?: { readonly [name: string]: string | number }) => words(`diary.${id}`, values)
  const [taking, setTaking] = useState(false)
  const set = (more: Partial<DayDraft>) => onDraft(d => ({ ...d, ...more }))
  const setHours = (i: number, more: object) => onDraft(d => ({ ...d, hours: d.hours.map((h, at) => (at === i ? { ...h, ...more } : h)) }))
  return (
    <form
      autoComplete="off"
      className="card space-y-4 p-4 print:hidden"
      onSubmit={e => {
        e.preventDefault()
        if (!busy && !taking) onAdd()
      }}
    >
      <h2>{corrects ? say('correct_title', { n: corrects.n, date: dayInWords(corrects.day, language) }) : say('new_day')}</h2>
      {corrects ? <p>{say('correct_hint')}</p> : null}
      <label className="block max-w-xs">
        <span className="mb-1 block">{say('day')}</span>
        <input {...plain} type="date" className="input" name="day" value={draft.day} {...typed(day => set({ day }))} />
      </label>
      {draft.hours.map((h, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time of the day is its place
        <fieldset key={i} className="flex flex-wrap gap-3">
          <legend className="mb-1">{draft.hours.length > 1 ? say('hours_n', { n: i + 1 }) : say('hours')}</legend>
          {(['from', 'to'] as const).map(end => (
            <label key={end} className="min-w-36 flex-1 sm:max-w-48">
              <span className="mb-1 block text-base">{say(end)}</span>
              <input
                {...plain}
                type="time"
                className="input"
                name={`${end}${i}`}
                value={h[end]}
                {...typed(time => setHours(i, { [end]: time }))}
              />
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => onDraft(d => ({ ...d, hours: [...d.hours, { from: '', to: '' }] }))}
        >
          {say('hours_more')}
        </button>
      </p>
      <Line name="pause" label={say('ask_pause')} value={draft.pause} numeric onText={pause => set({ pause })} />
      <Line name="place" label={say('ask_place')} value={draft.place} onText={place => set({ place })} />
      <Line name="tasks" label={say('ask_tasks')} value={draft.tasks} onText={tasks => set({ tasks })} />
      <Line name="orders" label={say('ask_orders')} value={draft.orders} onText={orders => set({ orders })} />
      <Line name="paid" label={say('paid_amount')} value={draft.paid} numeric onText={paid => set({ paid })} />
      {draft.paid.trim() ? (
        <fieldset className="space-y-2">
          <legend className="mb-1">{say('paid_way')}</legend>
          {payKinds.map(kind => (
            <label key={kind} className="choice">
              <input type="radio" name="how" checked={draft.paid_how === kind} onChange={() => set({ paid_how: kind })} />
              <span>{say(`paid_${kind}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <label className="block">
        <span className="mb-1 block">{say('ask_note')}</span>
        <textarea
          {...plain}
          className="input"
          name="note"
          rows={3}
          value={draft.note}
          onInput={e => set({ note: e.currentTarget.value })}
          onChange={() => {}}
        />
      </label>
      <Photos key={`${before} ${corrects?.n}`} words={words} draft={draft} size={size} onDraft={onDraft} onTaking={setTaking} />
      <p role="status" className="font-semibold">
        {busy || taking ? say('moment') : remark}
      </p>
      <p className="flex flex-wrap gap-3">
        <button type="submit" className="button button-main">
          {say(corrects ? 'correct_add' : 'add')}
        </button>
        {corrects ? (
          <button type="button" className="button" onClick={onCancel}>
            {say('cancel')}
          </button>
        ) : null}
      </p>
    </form>
  )
}

function Line({ name, label, value, numeric, onText }: LineProps) {
  return (
    <label className="block">
      <span className="mb-1 block">{label}</span>
      <input {...plain} className="input" name={name} inputMode={numeric ? 'decimal' : 'text'} value={value} {...typed(onText)} />
    </label>
  )
}
interface LineProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly numeric?: boolean
  readonly onText: (text: string) => void
}

interface PhotosProps extends Pick<DayFormProps, 'words' | 'draft' | 'size' | 'onDraft'> {
  readonly onTaking: (taking: boolean) => void
}
function Photos({ words, draft, size, onDraft, onTaking }: PhotosProps) {
  const [remark, setRemark] = useState('')
  // A picture still on its way when its day is given up belongs to no other day.
  const gone = useRef(false)
  useEffect(
    () => () => {
      gone.current = true
    },
    [],
  )
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
  const limits = { one: megabytes(photoLimits.one), all: megabytes(photoLimits.all) }
  async function add(input: HTMLInputElement) {
    const file = input.files?.[0]
    if (!file) return
    const held = size + draft.taken.reduce((sum, t) => sum + t.original.length + t.clean.length, 0)
    if (file.size > photoLimits.one || held + file.size > photoLimits.all) setRemark(words('diary.photo_large', limits))
    else
      try {
        onTaking(true)
        const taken = await take(file)
        if (!gone.current) onDraft(d => ({ ...d, taken: [...d.taken, taken] }))
        setRemark(words('diary.photo_clean'))
      } catch {
        setRemark(words('diary.photo_failed'))
      } finally {
        onTaking(false)
      }
    input.value = ''
  }
  return (
    <div className="space-y-2">
      <label className="block">
        <span className="mb-1 block">{words('diary.photo')}</span>
        <span className="mb-2 block text-base text-soft">{words('diary.photo_hint', limits)}</span>
        <input type="file" name="photo" accept="image/*" className="input" onChange={e => add(e.currentTarget)} />
      </label>
      <p role="status">{remark}</p>
      {draft.photos.length > 0 ? <p>{words('diary.photo_has', { n: draft.photos.length })}</p> : null}
      <ul className="flex flex-wrap gap-3">
        {draft.taken.map((t, i) => (
          <li key={t.url}>
            {/* biome-ignore lint/performance/noImgElement: the picture is in memory alone */}
            <img src={t.url} alt={words('diary.picture', { n: i + 1 })} className="max-h-40 max-w-full" />
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                onDraft(d => ({ ...d, taken: d.taken.filter(other => other !== t) }))
                setRemark('')
              }}
            >
              {words('diary.photo_remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
