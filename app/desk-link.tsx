/** Where a helper looks: the way to the desk. Not on a worker's own screens. */
import { Part } from '../components/ui/part.tsx'
import { wordsOf } from './_server/words.ts'

export function DeskLink({ locale }: { locale: string }) {
  const say = (id: string) => wordsOf(locale)(`desk.link.${id}`)
  return (
    <Part title={say('title')}>
      <p>{say('text')}</p>
      <p>
        <a href={`/${locale}/desk`} className="tap">
          {say('go')}
        </a>
      </p>
    </Part>
  )
}
