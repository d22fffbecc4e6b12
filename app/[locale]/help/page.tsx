import type { ReactNode } from 'react'
import { ContactView } from '../../../components/contact/contact.tsx'
import { dayInWords } from '../../../components/words.ts'
import { type ContactGroup, type ContactId, contactGroups, contactIds, contactOf } from '../../../content/directory.ts'
import { buildDay } from '../../_server/build-day.ts'
import { wordsOf } from '../../_server/words.ts'
import { DeskLink } from '../../desk-link.tsx'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('help')

const lastChecked = contactIds.map(id => contactOf(id).checked).sort()[0] as string
const listed = (country: 'be' | 'nl', fits: (id: ContactId) => boolean) =>
  contactIds.filter(id => contactOf(id).country === country && fits(id))
const forHelpers = (country: 'be' | 'nl') => listed(country, id => contactOf(id).forHelpers === true)
const shownFirst: readonly ContactGroup[] = ['danger', 'first_contact']

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string, values?: { date: string }) => words(`pages.help.${id}`, values)
  const list = (ids: readonly ContactId[]) => (
    <ul className="space-y-6">
      {ids.map(id => (
        <li key={id} className="border-line border-s-4 ps-3">
          <ContactView words={words} language={locale} contact={id} today={buildDay()} />
        </li>
      ))}
    </ul>
  )
  return (
    <PublicPage locale={locale} page="help" path="/help">
      <h1>{say('title')}</h1>
      <div className="space-y-3">
        <p>{say('intro')}</p>
        <p>{say('safe')}</p>
        <p className="border-alarm border-s-4 ps-3">{say('traces')}</p>
        <p className="text-base text-soft">
          {say('checked', { date: dayInWords(lastChecked, locale) })} {say('numbers')}
        </p>
      </div>
      {(['be', 'nl'] as const).map(country => (
        <section key={country} className="space-y-5">
          <h2>{say(country)}</h2>
          {contactGroups.map(group => {
            const ids = listed(country, id => contactOf(id).group === group && !contactOf(id).forHelpers)
            return ids.length === 0 ? null : (
              <Group key={group} title={say(`group_${group}`)} ids={ids} open={shownFirst.includes(group)}>
                {group === 'work' ? <p>{say('group_work_note')}</p> : null}
                {list(ids)}
              </Group>
            )
          })}
          <Group title={say('for_helpers')} ids={forHelpers(country)}>
            <p>{say('for_helpers_note')}</p>
            {list(forHelpers(country))}
          </Group>
        </section>
      ))}
      <DeskLink locale={locale} />
    </PublicPage>
  )
}

/** A group of contacts, folded to its names so that the page stays short. */
function Group({ title, ids, open = false, children }: { title: string; ids: readonly ContactId[]; open?: boolean; children: ReactNode }) {
  return (
    <details className="card group px-4" open={open}>
      <summary className="py-3">
        <h3 className="inline font-serif text-accent text-lg underline">{title}</h3>
        <span className="block text-base group-open:hidden">{ids.map(id => contactOf(id).name).join(', ')}</span>
      </summary>
      <div className="space-y-4 pb-4">{children}</div>
    </details>
  )
}
