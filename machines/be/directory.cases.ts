/** Worked cases for `be-directory`, as a lawyer would tell them. First contact is for everyone, so nobody ends `open`. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const inTheNetherlands = { work_countries: ['nl'], acts_countries: ['nl'], country_now: 'nl' } satisfies Answers

export const beDirectoryCases: Case[] = [
  ['all of it was in the Netherlands, where she is', inTheNetherlands, 'other_country'],
  ['he has told nothing', {}, 'contacts'],
  ['he worked in Belgium', { ...inTheNetherlands, work_countries: ['be', 'nl'] }, 'contacts'],
  ['she worked in the Netherlands, and was hired in Belgium', { ...inTheNetherlands, acts_countries: ['be', 'nl'] }, 'contacts'],
  ['she worked in the Netherlands, and is in Belgium', { ...inTheNetherlands, country_now: 'be' }, 'contacts'],
  ['he is in the Netherlands, and would rather not say where he worked', { ...inTheNetherlands, work_countries: 'withheld' }, 'contacts'],
  ['she does not know in which country she is', { ...inTheNetherlands, country_now: 'unknown' }, 'contacts'],
]
