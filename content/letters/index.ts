/** All letters by id. */

import { belgianLetters } from './be.ts'
import type { Letter } from './letter.ts'
import { dutchLetters } from './nl.ts'

export const letters = { ...belgianLetters, ...dutchLetters } as const satisfies { readonly [id: string]: Letter }
export type LetterId = keyof typeof letters
export const letterIds = Object.keys(letters) as LetterId[]
export const letterOf = (id: LetterId): Letter => letters[id]
