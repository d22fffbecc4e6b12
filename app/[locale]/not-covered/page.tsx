import { Part } from '../../../components/ui/part.tsx'
import { PhoneLink } from '../../../components/ui/phone-link.tsx'
import { dayInWords } from '../../../components/words.ts'
import { contactOf, shownPhone } from '../../../content/directory.ts'
import { earliestCheckedDay } from '../../../content/law.ts'
import { notCovered } from '../../../content/not-covered.ts'
import { wordsOf } from '../../_server/words.ts'
import { type InLanguage, PublicPage, titled } from '../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateMetadata = titled('not_covered')

const others = ['countries', 'kinds', 'self', 'sums', 'letters'] as const

export default async function Page({ params }: InLanguage) {
  const { locale } = await params
  const words = wordsOf(locale)
  const say = (id: string, values?: { date: string }) => words(`pages.not_covered.${id}`, values)
  return (
    <PublicPage locale={locale} page="not_covered" path="/not-covered">
      <h1>{say('title')}</h1>
      <p>{say(notCovered.length > 0 ? 'intro' : 'none')}</p>
      {(['be', 'nl'] as const).map(country => {
        const routes = notCovered.filter(r => r.country === country)
        return routes.length === 0 ? null : (
          <Part key={country} title={say(country)}>
            <ul className="space-y-4">
              {routes.map(({ route, ask }) => (
                <li key={route} className="border-line border-s-4 ps-3">
                  <p>{say(`routes.${route}`)}</p>
                  <p className="font-semibold text-base">{say('ask')}</p>
                  <ul className="text-base">
                    {ask.map(id => {
                      const contact = contactOf(id)
                      const phone = shownPhone(contact)
                      return (
                        <li key={id} className="flex flex-wrap items-baseline gap-x-3">
                          {contact.name} {phone ? <PhoneLink number={phone} /> : null}
                        </li>
                      )
                    })}
                  </ul>
                </li>
              ))}
            </ul>
          </Part>
        )
      })}
      <p>
        <a href={`/${locale}/help`} className="tap">
          {words('pages.start.first_help')}
        </a>
      </p>
      <Part title={say('other_title')}>
        <ul className="list-disc space-y-1 ps-6">
          {others.map(id => (
            <li key={id}>{say(`other_${id}`)}</li>
          ))}
          <li>{say('other_old', { date: dayInWords(earliestCheckedDay, locale) })}</li>
        </ul>
      </Part>
    </PublicPage>
  )
}
