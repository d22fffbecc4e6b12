import { caseJsonSchema } from '../../../../../machines/case/case.ts'
import { readHeaders } from '../../answer-in.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(caseJsonSchema(), { headers: readHeaders })
}
