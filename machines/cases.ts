/** Worked cases: who, what is known, and how the pathway ends: a reason, or `open`. All are assessed on one day. */
import type { Answers } from '../content/facts/index.ts'
import type { PathwayId } from '../content/pathways.ts'
import { beCivilPartyCases } from './be/civil-party.cases.ts'
import { beIdentificationCases } from './be/identification.cases.ts'
import { beInsolvencyFfeCases } from './be/insolvency-ffe.cases.ts'
import { beReflectionPeriodCases } from './be/reflection-period.cases.ts'
import { beViolentCrimeFundCases } from './be/violent-crime-fund.cases.ts'
import { beWorkplaceAccidentFedrisCases } from './be/workplace-accident-fedris.cases.ts'
import { nlIdentificationCases } from './nl/identification.cases.ts'
import { nlInjuredPartyCases } from './nl/injured-party.cases.ts'
import { nlInsolvencyUwvCases } from './nl/insolvency-uwv.cases.ts'
import { nlReflectionPeriodCases } from './nl/reflection-period.cases.ts'
import { nlViolentCrimeFundCases } from './nl/violent-crime-fund.cases.ts'

export type Case = readonly [who: string, answers: Answers, ends: string]
export const casesToday = '2026-11-24'

export const cases: { readonly [P in PathwayId]?: readonly Case[] } = {
  'be-identification': beIdentificationCases,
  'be-reflection-period': beReflectionPeriodCases,
  'be-civil-party': beCivilPartyCases,
  'be-workplace-accident-fedris': beWorkplaceAccidentFedrisCases,
  'be-insolvency-ffe': beInsolvencyFfeCases,
  'be-violent-crime-fund': beViolentCrimeFundCases,
  'nl-identification': nlIdentificationCases,
  'nl-reflection-period': nlReflectionPeriodCases,
  'nl-injured-party': nlInjuredPartyCases,
  'nl-insolvency-uwv': nlInsolvencyUwvCases,
  'nl-violent-crime-fund': nlViolentCrimeFundCases,
}
