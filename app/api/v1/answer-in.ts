/** How /api/v1 refuses, and how what is only read there answers: in the language that `?lang=` names, English without it. */
import { languages } from '../../../content/languages.ts'
import type { NotAnswered } from '../../../machines/answer.ts'

/** The same for everyone until the next build. */
export const readHeaders = {
  'Cache-Control': 'public, max-age=3600',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
}

export function refusal(status: number, code: string, message: string): Response {
  const body: NotAnswered = { id: null, error: { code, message, path: '' } }
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** Gives the language to `answer`, or says kindly that there is no such language. */
export function answerIn(request: Request, answer: (language: string) => Response): Response {
  const language = new URL(request.url).searchParams.get('lang') ?? 'en'
  return (languages as readonly string[]).includes(language)
    ? answer(language)
    : refusal(400, 'unknown_language', `Not in this language. There are: ${languages.join(', ')}.`)
}
