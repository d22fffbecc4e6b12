import { Part } from '../../../components/ui/part.tsx'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('privacy')

const columns = ['what', 'where', 'until'] as const
const kept = ['answers', 'copy', 'diary'] as const
const others = ['history', 'network', 'server', 'sites', 'calls', 'phone'] as const
const watched = ['stop', 'other', 'private', 'history', 'leave', 'calls', 'app'] as const

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string) => words(`pages.privacy.${id}`)
  const cell = (row: string, column: string) => say(`kept_${row}${column === 'what' ? '' : `_${column}`}`)
  return (
    <PublicPage locale={locale} page="privacy" path="/privacy">
      <h1>{say('title')}</h1>
      <div className="space-y-3">
        <p className="border-accent border-s-4 ps-3 font-bold">{say('short')}</p>
        <p>{say('short_more')}</p>
        <p>{say('no_account')}</p>
      </div>
      <Part title={say('remove_title')}>
        <p>{say('remove_hint')}</p>
        <p className="flex flex-wrap gap-3">
          <button
            type="button"
            className="button button-main"
            data-remove=""
            data-done={say('remove_done')}
            data-failed={say('remove_failed')}
            hidden
          >
            {say('remove')}
          </button>
          <a href={`/${locale}/linden`} data-leave="" className="button" rel="nofollow">
            {words('interface.shell.leave')}
          </a>
        </p>
        <p data-remove-status="" role="status" className="font-semibold" />
        <noscript>
          <p>{say('remove_no_script')}</p>
        </noscript>
      </Part>
      <Part title={say('kept_title')}>
        <table className="wrap-anywhere w-full table-fixed border-collapse text-start text-base">
          <caption className="sr-only">{say('kept_caption')}</caption>
          <thead>
            <tr>
              {columns.map(c => (
                <th key={c} scope="col" className="border-line border-b py-2 pe-3 text-start">
                  {say(`kept_${c}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.map(row => (
              <tr key={row}>
                {columns.map(c => (
                  <td key={c} className="border-line border-b py-2 pe-3 align-top">
                    {cell(row, c)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p>{say('kept_not')}</p>
      </Part>
      <Part title={say('others_title')}>
        <ul className="list-disc space-y-1 ps-6">
          {others.map(id => (
            <li key={id}>{say(`others_${id}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={say('watched_title')}>
        <ul className="list-disc space-y-1 ps-6">
          {watched.map(id => (
            <li key={id}>{say(`watched_${id}`)}</li>
          ))}
        </ul>
      </Part>
    </PublicPage>
  )
}
