import { nearestTo } from '../../../../machines/answer.ts'
import { answersWith, notAllowed } from '../post.ts'

export const POST = answersWith(nearestTo)
export { notAllowed as DELETE, notAllowed as GET, notAllowed as HEAD, notAllowed as OPTIONS, notAllowed as PATCH, notAllowed as PUT }
