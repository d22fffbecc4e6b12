/** A link to another website: it says so before it is opened, and that it stays in the history. */
import type { Words } from '../words.ts'

/** @param to a full address, or a host name */
export function OutsideLink({ words, to }: { words: Words; to: string }) {
  const url = new URL(to.includes('://') ? to : `https://${to}`)
  return (
    <a href={url.href} rel="noreferrer noopener" className="tap max-w-full flex-wrap gap-x-1">
      <span dir="ltr" className="wrap-anywhere min-w-0">
        {url.host.replace(/^www\./, '')}
      </span>{' '}
      <span className="text-base">{words('pages.outside')}</span>
    </a>
  )
}
