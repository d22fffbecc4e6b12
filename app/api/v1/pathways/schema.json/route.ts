import { rulesJsonSchema } from '../../../../../machines/sheet/shapes.ts'
import { readHeaders } from '../../answer-in.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(rulesJsonSchema(), { headers: readHeaders })
}
