/** All pathways, as XState machines, and the same as plain steps. */
import { stepsOf } from './assessment/steps.ts'
import { beCivilParty } from './be/civil-party.ts'
import { beDeclarationInjuredPerson } from './be/declaration-injured-person.ts'
import { beDirectory } from './be/directory.ts'
import { beIdentification } from './be/identification.ts'
import { beInsolvencyFfe } from './be/insolvency-ffe.ts'
import { beInspectorateComplaint } from './be/inspectorate-complaint.ts'
import { beLabourCourtWages } from './be/labour-court-wages.ts'
import { beNegotiationSectoral } from './be/negotiation-sectoral.ts'
import { beNonTraffickingProtection } from './be/non-trafficking-protection.ts'
import { beReflectionPeriod } from './be/reflection-period.ts'
import { beResidencePermanent } from './be/residence-permanent.ts'
import { beResidenceProcedure } from './be/residence-procedure.ts'
import { beSafeReporting } from './be/safe-reporting.ts'
import { beShelterCare } from './be/shelter-care.ts'
import { beStatusWithdrawn } from './be/status-withdrawn.ts'
import { beViolentCrimeFund } from './be/violent-crime-fund.ts'
import { beWorkplaceAccidentFedris } from './be/workplace-accident-fedris.ts'
import { nlAdvancePayment } from './nl/advance-payment.ts'
import { nlCivilWages } from './nl/civil-wages.ts'
import { nlDirectory } from './nl/directory.ts'
import { nlIdentification } from './nl/identification.ts'
import { nlInjuredParty } from './nl/injured-party.ts'
import { nlInsolvencyUwv } from './nl/insolvency-uwv.ts'
import { nlInspectorateComplaint } from './nl/inspectorate-complaint.ts'
import { nlNegotiationSectoral } from './nl/negotiation-sectoral.ts'
import { nlNonTraffickingProtection } from './nl/non-trafficking-protection.ts'
import { nlReflectionPeriod } from './nl/reflection-period.ts'
import { nlRegelrechter } from './nl/regelrechter.ts'
import { nlResidenceContinued } from './nl/residence-continued.ts'
import { nlResidenceCooperation } from './nl/residence-cooperation.ts'
import { nlSafeReporting } from './nl/safe-reporting.ts'
import { nlShelterCare } from './nl/shelter-care.ts'
import { nlStatusWithdrawn } from './nl/status-withdrawn.ts'
import { nlViolentCrimeFund } from './nl/violent-crime-fund.ts'
import { nlWorkplaceAccident } from './nl/workplace-accident.ts'
import type { Pathway } from './pathway.ts'

export const pathways: readonly Pathway[] = [
  beIdentification,
  beReflectionPeriod,
  beResidenceProcedure,
  beResidencePermanent,
  beStatusWithdrawn,
  beCivilParty,
  beDeclarationInjuredPerson,
  beLabourCourtWages,
  beWorkplaceAccidentFedris,
  beInsolvencyFfe,
  beViolentCrimeFund,
  beInspectorateComplaint,
  beNegotiationSectoral,
  beSafeReporting,
  beShelterCare,
  beNonTraffickingProtection,
  beDirectory,
  nlIdentification,
  nlReflectionPeriod,
  nlResidenceCooperation,
  nlResidenceContinued,
  nlStatusWithdrawn,
  nlInjuredParty,
  nlAdvancePayment,
  nlCivilWages,
  nlRegelrechter,
  nlInsolvencyUwv,
  nlViolentCrimeFund,
  nlWorkplaceAccident,
  nlInspectorateComplaint,
  nlNegotiationSectoral,
  nlSafeReporting,
  nlShelterCare,
  nlNonTraffickingProtection,
  nlDirectory,
]
export const allSteps = pathways.map(stepsOf)
