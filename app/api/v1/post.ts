import { type Answering, fromText } from '../../../machines/answer.ts'
import { refusal } from './answer-in.ts'

const mostBytes = 256 * 1024
const headers = { 'Cache-Control': 'no-store' }

/** A handler: one person as a JSON object (200 or 400) or several in an array (200, errors in place). Logs nothing of it. */
export const answersWith =
  <A extends object>(answer: Answering<A>) =>
  async (request: Request): Promise<Response> => {
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
      return refusal(415, 'not_json', 'Send JSON: Content-Type: application/json.')
    const text = await textOf(request)
    if (text === undefined) return refusal(413, 'too_large', 'Send at most 256 KiB at once.')
    let input: unknown
    try {
      input = JSON.parse(text)
    } catch {
      return Response.json(fromText(answer)(text, 1), { status: 400, headers })
    }
    if (Array.isArray(input))
      return Response.json(
        input.map((person, i) => answer(person, i + 1)),
        { headers },
      )
    const answered = answer(input, 1)
    return Response.json(answered, { status: 'error' in answered ? 400 : 200, headers })
  }

/** The body, read no further than the limit; undefined: it is larger. */
async function textOf(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** For every method but POST. */
export const notAllowed = () => new Response(null, { status: 405, headers: { ...headers, Allow: 'POST' } })
