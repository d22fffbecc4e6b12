/** How sure a source is, and when it was last looked at; amber once nobody looked for a year. */
import { isStale, type SourceId, sourceOf } from '../../content/sources/index.ts'
import { dayInWords, type Words } from '../words.ts'

/** @param today `YYYY-MM-DD`: the day of the build on a static page, that of the device in the self-screening */
export function SourceSure({ words, language, source, today }: { words: Words; language: string; source: SourceId; today: string }) {
  const { certainty, checked } = sourceOf(source)
  const date = dayInWords(checked, language)
  const sure = words(`interface.result.source_${certainty}`, { date })
  return isStale(checked, today) ? (
    <strong className="text-can" data-amber="">
      {sure}; {words('interface.result.source_stale', { date })}
    </strong>
  ) : (
    sure
  )
}
