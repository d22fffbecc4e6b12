/** Where it happened */
import { manyOf, oneOf } from './kinds.ts'

export const where = {
  work_countries: manyOf(5, 'be', 'nl', 'other'),
  acts_countries: manyOf('core', 'be', 'nl', 'other_eu', 'outside_eu'),
  country_now: oneOf(4, 'be', 'nl', 'other_eu', 'outside_eu'),
  nl_city: oneOf('card', 'amsterdam', 'utrecht', 'eindhoven', 'groningen', 'rotterdam', 'other'),
} as const
