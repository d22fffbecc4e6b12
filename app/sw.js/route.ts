import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workerHeaders } from '../_server/public-headers.ts'

export const dynamic = 'force-dynamic'

/** The service worker that scripts/lighten.ts wrote beside the build; without it there is none. */
export async function GET(): Promise<Response> {
  const file = join(process.cwd(), process.env.TILIA_BUILD ?? '.next', 'tilia', 'sw.js')
  try {
    return new Response(await readFile(file), { headers: { ...workerHeaders, 'Content-Type': 'text/javascript; charset=utf-8' } })
  } catch {
    return new Response(null, { status: 404 })
  }
}
