/** All pathways, as XState machines, and the same as plain steps. */
import { stepsOf } from './assessment/steps.ts'
import { beCivilParty } from './be/civil-party.ts'
import { beIdentification } from './be/identification.ts'
import { beInsolvencyFfe } from './be/insolvency-ffe.ts'
import { beReflectionPeriod } from './be/reflection-period.ts'
import { beViolentCrimeFund } from './be/violent-crime-fund.ts'
import { beWorkplaceAccidentFedris } from './be/workplace-accident-fedris.ts'
import { nlIdentification } from './nl/identification.ts'
import { nlInjuredParty } from './nl/injured-party.ts'
import { nlInsolvencyUwv } from './nl/insolvency-uwv.ts'
import { nlReflectionPeriod } from './nl/reflection-period.ts'
import { nlViolentCrimeFund } from './nl/violent-crime-fund.ts'
import type { Pathway } from './pathway.ts'

export const pathways: readonly Pathway[] = [
  beIdentification,
  beReflectionPeriod,
  beCivilParty,
  beWorkplaceAccidentFedris,
  beInsolvencyFfe,
  beViolentCrimeFund,
  nlIdentification,
  nlReflectionPeriod,
  nlInjuredParty,
  nlInsolvencyUwv,
  nlViolentCrimeFund,
]
export const allSteps = pathways.map(stepsOf)
