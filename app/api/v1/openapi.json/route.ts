import { openApi } from '../../../../machines/api.ts'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(openApi())
}
