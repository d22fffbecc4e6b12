/** One entry of a diary as texts: for the screen and for the sheet. */
import type { Entry } from '../../machines/diary/chain.ts'
import { workedMinutes } from '../../machines/diary/file.ts'
import type { Words } from '../words.ts'

/** 9 hours, or 8 hours 30 minutes; and that the break was not told, where it was not. */
export function workedText(words: Words, entry: Entry): string {
  const minutes = workedMinutes(entry)
  const sum = words('diary.worked', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return entry.pause === null ? `${sum}. ${words('diary.pause_not_told')}` : sum
}
function money(amount: string, language: string): string {
  const tag = language.startsWith('en') ? 'en-GB' : language
  const digits = amount.includes('.') ? 2 : 0
  const format = {
    style: 'currency',
    currency: 'EUR',
    numberingSystem: 'latn',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const
  return new Intl.NumberFormat(tag, format).format(Number(amount))
}
const hoursText = (entry: Pick<Entry, 'hours'>): string => entry.hours.map(h => `${h.from}–${h.to}`).join(', ')
/** What stands in the fields of an entry, in their order, those that are empty left out. */
export function fieldsOf(words: Words, language: string, entry: Entry): readonly (readonly [label: string, value: string])[] {
  return (
    [
      ['hours', hoursText(entry)],
      ['pause', entry.hours.length > 0 && entry.pause !== null ? String(entry.pause) : ''],
      ['place', entry.place],
      ['tasks', entry.tasks],
      ['orders', entry.orders],
      [
        'paid',
        entry.paid
          ? [money(entry.paid, language), entry.paid_how ? words(`diary.paid_${entry.paid_how}`) : ''].filter(Boolean).join(', ')
          : '',
      ],
      ['note', entry.note],
    ] as const
  ).filter(([, value]) => value !== '')
}
