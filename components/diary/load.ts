/** How `next dev` gets the words of the diary in another language; the built page gets them as module files (load.browser.ts). */
import type { Messages } from '../check/messages.ts'
import { filesIn } from '../desk/load.ts'

export const loadWords = (language: string): Promise<Messages> => filesIn(language, ['interface', 'pages', 'diary'])
