import { allSteps } from '../../../../machines/index.ts'
import { pathwayList } from '../../../../machines/sheet/rules.ts'
import { wordsOf } from '../../../_server/words.ts'
import { answerIn, readHeaders } from '../answer-in.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  return answerIn(request, language =>
    Response.json(pathwayList(allSteps, wordsOf(language)), { headers: { ...readHeaders, 'Content-Language': language } }),
  )
}
