import { proofs } from '../../../../machines/sheet/prove.ts'
import { readHeaders } from '../answer-in.ts'

export const dynamic = 'force-static'

/** Made by the build, from the machines. */
export function GET(): Response {
  return Response.json(proofs(), { headers: readHeaders })
}
