/** The words of the desk: one file a language, the same for everyone, all ids as they are written. */
import { phoneFiles, toolFiles } from '../check/phone-words.ts'

export const deskFiles: readonly string[] = [...phoneFiles, ...toolFiles, 'desk', 'changes']
