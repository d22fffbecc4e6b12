import { textTree } from '../../../../../components/pathway/text-tree.ts'
import type { PathwaySteps } from '../../../../../machines/assessment/steps.ts'
import { allSteps } from '../../../../../machines/index.ts'
import { rulesOf } from '../../../../../machines/sheet/rules.ts'
import { pictureOf } from '../../../../_server/picture.tsx'
import { wordsOf } from '../../../../_server/words.ts'
import { answerIn, readHeaders, refusal } from '../../answer-in.ts'

export const dynamic = 'force-dynamic'

/** What stands at an address, by how it ends. */
const forms: { readonly [ending: string]: { readonly type: string; readonly write: (pathway: PathwaySteps, language: string) => string } } =
  {
    '': { type: 'application/json', write: (p, language) => JSON.stringify(rulesOf(p, wordsOf(language), language)) },
    '.svg': { type: 'image/svg+xml', write: pictureOf },
    '.txt': { type: 'text/plain; charset=utf-8', write: (p, language) => `${textTree(wordsOf(language), p)}\n` },
  }
const made = new Map<string, string>()

/** The rules of a pathway as JSON; with `.svg` their picture, with `.txt` the same as plain text. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const [, id, ending = ''] = /^(.+?)(\.\w+)?$/.exec((await params).id) ?? []
  const pathway = allSteps.find(p => p.id === id)
  const form = forms[ending]
  if (!pathway || !form) return refusal(404, 'unknown_pathway', 'There is no such pathway here. /api/v1/pathways lists all of them.')
  return answerIn(request, language => {
    const key = `${id}${ending} ${language}`
    const text = made.get(key) ?? form.write(pathway, language)
    made.set(key, text)
    return new Response(text, { headers: { ...readHeaders, 'Content-Type': form.type, 'Content-Language': language } })
  })
}
