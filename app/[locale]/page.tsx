import { Part } from '../../components/ui/part.tsx'
import { PhoneLink } from '../../components/ui/phone-link.tsx'
import { openingScreens } from '../../content/conversation.ts'
import { wordsOf } from '../_server/words.ts'
import { type InLanguage, PublicPage, titled } from '../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('start')

const readFirst = [
  ['guide', '/guide'],
  ['help', '/help'],
  ['privacy', '/privacy'],
  ['not_covered', '/not-covered'],
  ['about', '/about'],
] as const
const stays = ['history', 'calls', 'recent', 'screenshots', 'backup'] as const

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string, values?: { n: number }) => words(`pages.start.${id}`, values)
  return (
    <PublicPage locale={locale} page="start" path="">
      <h1>{say('title')}</h1>
      <div className="space-y-3">
        <p>{say('what')}</p>
        <p>{say('how')}</p>
        <p className="border-accent border-s-4 ps-3">
          <strong className="block">{say('privacy')}</strong> {say('privacy_more')}
        </p>
      </div>
      <div className="space-y-3">
        <p>
          <a href={`/${locale}/check`} className="button button-main">
            {say('go')}
          </a>
        </p>
        <p className="text-base text-soft">{say('go_more', { n: openingScreens.length })}</p>
        <noscript>
          <p>{say('no_script')}</p>
        </noscript>
      </div>
      <Part title={say('danger')}>
        <p>
          <PhoneLink number="112" text={words('interface.shell.danger_call')} className="font-bold text-lg" />
        </p>
        <p>{words('interface.shell.danger_what')}</p>
        <p>{words('interface.shell.danger_quiet')}</p>
        <p>{say('watched')}</p>
      </Part>
      <Part title={say('for_title')}>
        <ul className="list-disc space-y-1 ps-6">
          <li>{say('for_worker')}</li>
          <li>{say('for_words')}</li>
          <li>{say('for_helper')}</li>
        </ul>
      </Part>
      <Part title={say('first_title')}>
        <ul>
          {readFirst.map(([id, to]) => (
            <li key={id}>
              <a href={`/${locale}${to}`} className="tap">
                {say(`first_${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say('stays_title')}>
        <p>{say('stays_intro')}</p>
        <ul className="list-disc space-y-1 ps-6">
          {stays.map(id => (
            <li key={id}>{say(`stays_${id}`)}</li>
          ))}
        </ul>
        <p>
          <a href={`/${locale}/privacy`} className="tap">
            {say('stays_link')}
          </a>
        </p>
      </Part>
    </PublicPage>
  )
}
