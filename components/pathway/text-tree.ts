/** The question tree as plain text: the text twin of the picture. */
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Words } from '../words.ts'
import { questionsOf } from './questions.ts'

export function textTree(words: Words, steps: PathwaySteps): string {
  const say = (id: string, values?: Parameters<Words>[1]) => words(`pages.pathway.${id}`, values)
  const kinds = { fact: '', date: ` (${say('is_date')})`, follows: ` (${say('follows')})` }
  const questions = questionsOf(words, steps).map(q => {
    const ways = q.ways.map(({ answer, end, goTo = 0 }) =>
      end
        ? `   - ${answer}: ${words(`interface.result.status_${end.status}`)}. ${end.reason}`
        : `   - ${answer}: ${say('go_to', { n: goTo })}`,
    )
    return [`${q.number}. ${q.asked}${kinds[q.kind]}`, ...ways].join('\n')
  })
  return [words(`pathways.${steps.id}.name`), `${say('tree_intro')} ${say('tree_unknown')}`, ...questions].join('\n\n')
}
