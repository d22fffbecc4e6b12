/** Worked cases for `nl-directory`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const inBelgium = { work_countries: ['be'], acts_countries: ['be'], country_now: 'be' } satisfies Answers

export const nlDirectoryCases: Case[] = [
  ['nothing is told yet', {}, 'contacts'],
  ['he worked in Belgium, and is there', inBelgium, 'other_country'],
  ['he worked in Belgium, and is in the Netherlands now', { ...inBelgium, country_now: 'nl' }, 'contacts'],
  ['he worked in both countries', { ...inBelgium, work_countries: ['be', 'nl'] }, 'contacts'],
  ['she was locked up in the Netherlands', { ...inBelgium, acts_countries: ['be', 'nl'] }, 'contacts'],
  ['she would rather not say where she is', { ...inBelgium, country_now: 'withheld' }, 'contacts'],
]
