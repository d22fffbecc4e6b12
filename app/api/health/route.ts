import { isDatabaseUp } from '../../_server/database.ts'

export const dynamic = 'force-dynamic'

/** For whoever watches this copy. The pages are served either way, so the status is 200 either way. */
export async function GET(): Promise<Response> {
  return Response.json({ database: (await isDatabaseUp()) ? 'up' : 'down' }, { headers: { 'Cache-Control': 'no-store' } })
}
