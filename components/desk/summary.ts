/** The case as a page that is read alone: no script, nothing from elsewhere. It goes into the sealed file beside case.json. */
import { type FactId, factIds } from '../../content/facts/index.ts'
import { languageOf } from '../../content/languages.ts'
import { lawDate } from '../../content/law.ts'
import type { PathwayId } from '../../content/pathways.ts'
import type { PathwayResult } from '../../machines/assessment/assess.ts'
import { answersOf, type Case, type Said, type Shared, type Worker } from '../../machines/case/case.ts'
import { claimOf } from '../../machines/wages/claim.ts'
import { mark } from '../check/card.tsx'
import { dateSentence } from '../check/dates.tsx'
import type { Rules } from '../check/rules.ts'
import { sayIn } from '../wages/money.ts'
import { cellsOf, headsOf } from '../wages/table.tsx'
import { dayInWords, type Words } from '../words.ts'
import { inWords } from './say.ts'

interface SummaryOf {
  readonly case: Case
  readonly words: Words
  readonly language: string
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly rules: Rules
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)
const tag = (name: string, ...inside: string[]): string => `<${name}>${inside.join('')}</${name}>`
const say = (name: string, text: string): string => tag(name, escaped(text))
const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#23201c;background:#fff}
h2{margin-top:2.5rem;border-bottom:2px solid #17513f}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1rem}table{border-collapse:collapse;font-size:.875rem}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid #b8afa2}.s{color:#4d473f}li{margin:.35rem 0}`

/** @returns a whole HTML page */
export function summary({ case: c, words, language, today, rules }: SummaryOf): string {
  const d = (id: string, values?: { [name: string]: string | number }) => words(`desk.summary.${id}`, values)
  const answers = (part: Shared): string => {
    const told = factIds.filter(f => f in part.answers || part.said[f]?.note)
    return told.length === 0
      ? say('p', d('no_answers'))
      : tag('dl', ...told.flatMap(f => [say('dt', words(`facts.${f}.question`)), say('dd', answer(part, f))]))
  }
  const answer = (part: Shared, f: FactId): string => {
    const said: Partial<Said> = part.said[f] ?? {}
    const given = f in part.answers
    return [
      given ? inWords(words, language, f, part.answers[f]) : d('not_answered'),
      ...(given && said.by ? [words(`desk.intake.by_${said.by}`)] : []),
      ...(given && said.sure && said.sure !== 'sure' ? [words(`desk.intake.sure_${said.sure}`)] : []),
      ...(said.note ? [said.note] : []),
    ].join(' · ')
  }
  const ways = (results: readonly [PathwayId, PathwayResult][]): string =>
    tag(
      'ul',
      ...results.map(([id, { outcome, reason, deadlines }]) =>
        tag(
          'li',
          tag('strong', escaped(`${mark[outcome]} ${words(`pathways.${id}.name`)}`)),
          escaped(`: ${words(`interface.result.status_${outcome}`)}. `),
          escaped(reason ? words(`reasons.${id}/${reason}`) : ''),
          ...deadlines
            .filter(x => x.shown)
            .map(x => `<br>${escaped(`${words(`deadlines.${x.id}.name`)}: ${dateSentence(words, language, x)}`)}`),
        ),
      ),
    )
  const owed = (w: Worker): readonly string[] => {
    const claim = w.entries.wages && claimOf(answersOf(c, w), w.entries.wages, today)
    if (!claim || claim.items.length === 0) return []
    const money = sayIn(words, language)
    return [
      say('h3', d('wages')),
      tag(
        'ul',
        ...(['principal', 'increase', 'interest', 'total'] as const).map(sum =>
          say('li', `${words(`wages.totals.${sum}`)}: ${money.range(claim[sum])}`),
        ),
        ...claim.notes.filter(n => n !== 'no_periods').map(n => say('li', words(`wages.notes.${n}`))),
      ),
      tag(
        'table',
        tag('tr', ...headsOf(words).map(h => say('th', h))),
        ...cellsOf(money, claim).map(cells => tag('tr', ...cells.map(text => say('td', text)))),
      ),
    ]
  }
  const workers = c.workers.map(w => {
    const all = answersOf(c, w)
    const assessment = rules.assess(all, today)
    const shown = (Object.entries(assessment) as [PathwayId, PathwayResult][]).filter(([id]) => !rules.fold(id, assessment, all, today))
    return [say('h2', w.label), say('h3', d('ways')), ways(shown), ...owed(w), say('h3', d('answers')), answers(w)].join('')
  })
  const title = d('title')
  return `<!doctype html>
<html lang="${language}" dir="${languageOf(language).direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body>${say('h1', title)}${say('p', d('made', { made: dayInWords(c.made, language), today: dayInWords(today, language), law: dayInWords(lawDate, language) }))}${say('p', d('not_advice'))}${say('h2', `${d('employer')} ${c.employer.label}`.trim())}${answers(c.employer)}${workers.join('')}</body></html>
`
}
