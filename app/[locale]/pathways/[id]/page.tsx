import type { Metadata } from 'next'
import { ContactView } from '../../../../components/contact/contact.tsx'
import {
  BarrierList,
  ChangeList,
  DatedRuleList,
  DateList,
  InteractionList,
  OptionList,
  SourceList,
} from '../../../../components/pathway/about.tsx'
import { Drawing } from '../../../../components/pathway/drawing.tsx'
import { Tree } from '../../../../components/pathway/tree.tsx'
import { Part } from '../../../../components/ui/part.tsx'
import { changesFor } from '../../../../content/changes.ts'
import { contactsFor } from '../../../../content/directory.ts'
import { languageOf } from '../../../../content/languages.ts'
import { type PathwayId, pathwayIds } from '../../../../content/pathways.ts'
import type { PathwaySteps } from '../../../../machines/assessment/steps.ts'
import { allSteps } from '../../../../machines/index.ts'
import { sourcesOf } from '../../../../machines/sheet/rests-on.ts'
import { buildDay } from '../../../_server/build-day.ts'
import { wordsOf } from '../../../_server/words.ts'
import { PublicPage } from '../../../public-page.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => pathwayIds.map(id => ({ id }))

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly id: PathwayId }>
}

/** The number is the place in the list, so that the title tells nothing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  return { title: wordsOf(locale)('pages.titles.pathway', { n: pathwayIds.indexOf(id) + 1 }) }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const words = wordsOf(locale)
  const say = (key: string) => words(`pages.pathway.${key}`)
  const label = (key: string) => words(`interface.result.${key}`)
  const about = (key: string) => words(`pathways.${id}.${key}`)
  const steps = allSteps.find(p => p.id === id) as PathwaySteps
  const sources = sourcesOf(steps)
  const changes = changesFor(id)
  return (
    <PublicPage locale={locale} page="pathway" path={`/pathways/${id}`}>
      <div>
        <p className="print:hidden">
          <a href={`/${locale}/guide`} className="tap">
            {say('back')}
          </a>
        </p>
        <p className="text-base text-soft">{say(id.startsWith('be-') ? 'country_be' : 'country_nl')}</p>
        <h1>{about('name')}</h1>
      </div>
      <Part title={label('what_you_get')}>
        <p>{about('get')}</p>
      </Part>
      <Part title={label('first_step')}>
        <p className="border-accent border-s-4 ps-3">{about('first_step')}</p>
      </Part>
      <Part title={label('safe')}>
        <dl className="space-y-3">
          {(['with_papers', 'without_papers'] as const).map(papers => (
            <div key={papers}>
              <dt className="font-semibold">{say(papers)}</dt>
              <dd>{about(`safe.${papers}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={label('how_long')}>
        <p>{about('how_long')}</p>
      </Part>
      <Part title={label('who_helps')}>
        <p>{label('phone_stays')}</p>
        <ul className="space-y-5">
          {contactsFor(id).map(contact => (
            <li key={contact}>
              <ContactView words={words} language={locale} contact={contact} today={buildDay()} />
            </li>
          ))}
        </ul>
        <p className="print:hidden">
          {say('helpers_intro')}{' '}
          <a href={`/${locale}/help`} className="tap">
            {say('more_helpers')}
          </a>
        </p>
      </Part>
      <DateList words={words} steps={steps} sources={sources} />
      <BarrierList words={words} pathway={id} />
      <OptionList words={words} pathway={id} />
      <InteractionList words={words} pathway={id} sources={sources} />
      <Part title={say('drawing')}>
        <p>
          {say('drawing_intro')} {say('drawing_text')}
        </p>
        <Drawing words={words} language={locale} direction={languageOf(locale).direction} steps={steps} />
      </Part>
      <Part title={say('tree')}>
        <p>
          {say('tree_intro')} {say('tree_unknown')}
        </p>
        <Tree words={words} steps={steps} sources={sources} />
      </Part>
      {changes.length > 0 ? (
        <Part title={words('changes.page.on_pathway')}>
          <p>{words('changes.page.on_pathway_intro')}</p>
          <ChangeList words={words} language={locale} today={buildDay()} ids={changes} />
          <p className="print:hidden">
            <a href={`/${locale}/changes`} className="tap">
              {words('changes.page.title')}
            </a>
          </p>
        </Part>
      ) : null}
      <DatedRuleList words={words} language={locale} today={buildDay()} pathway={id} />
      <SourceList words={words} language={locale} today={buildDay()} sources={sources} />
    </PublicPage>
  )
}
