/** The verified number of a contact, dialled so that it also works from abroad; nothing where there is none. */
import { type Contact, phoneFromAbroad, shownPhone } from '../../content/directory.ts'
import { PhoneLink } from '../ui/phone-link.tsx'
import type { Words } from '../words.ts'

export function Phone({ words, contact }: { words: Words; contact: Contact }) {
  const phone = shownPhone(contact)
  const abroad = phoneFromAbroad(contact)
  if (!phone) return null
  return (
    <p>
      <PhoneLink number={phone} dial={abroad ?? phone} className="font-bold text-lg" />{' '}
      {abroad ? (
        <span className="text-base text-soft">
          {/* digits keep their order in a language that runs from right to left */}
          {words('interface.result.phone_abroad', { number: `\u2066${abroad.replaceAll(' ', '\u00a0')}\u2069` })}
        </span>
      ) : null}
    </p>
  )
}
