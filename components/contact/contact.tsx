/** Somebody who can help: what for, a number only where it was verified, languages, and what they pass on. */
import { type ContactId, contactOf, shownPhone } from '../../content/directory.ts'
import { isStale } from '../../content/sources/index.ts'
import { OutsideLink } from '../ui/outside-link.tsx'
import { dayInWords, type Words } from '../words.ts'
import { Phone } from './phone.tsx'

/** @param today `YYYY-MM-DD`, the day of the build */
export function ContactView({ words, language, contact, today }: { words: Words; language: string; contact: ContactId; today: string }) {
  const c = contactOf(contact)
  const phone = shownPhone(c)
  const sites = c.site ? [c.site, ...(c.moreSites ?? [])] : []
  return (
    <div className="break-inside-avoid">
      <p className="font-bold">{c.name}</p>
      <p>{words(`directory.${contact}.for`)}</p>
      <Phone words={words} contact={c} />
      {c.phone && isStale(c.phone.on, today) ? (
        <p className="text-base text-can">{words('interface.result.phone_stale', { date: dayInWords(c.phone.on, language) })}</p>
      ) : null}
      <p className="text-base">
        <span className="font-semibold">{words('interface.result.languages')}</span> {words(`directory.${contact}.languages`)}
      </p>
      <p className="text-base">
        <span className="font-semibold">{words('interface.result.shares')}</span> {words(`directory.${contact}.shares`)}
      </p>
      {phone || !isStale(c.checked, today) ? null : (
        <p className="text-base text-can">{words('interface.result.phone_stale_no', { date: dayInWords(c.checked, language) })}</p>
      )}
      {c.certainty === 'doubtful' ? <p className="text-base text-soft">{words('pages.help.unsure')}</p> : null}
      {phone ? null : (
        <p className="text-base text-soft">{words(sites.length > 0 ? 'pages.help.no_number' : 'pages.help.no_number_no_site')}</p>
      )}
      {sites.map(site => (
        <p key={site}>
          <OutsideLink words={words} to={site} />
        </p>
      ))}
    </div>
  )
}
