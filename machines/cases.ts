/** Worked cases: who, what is known, and how the pathway ends: a reason, or `open`. Assessed on `casesToday`, or on the day that a case names. */
import type { Answers } from '../content/facts/index.ts'
import type { PathwayId } from '../content/pathways.ts'
import { beCivilPartyCases } from './be/civil-party.cases.ts'
import { beDeclarationInjuredPersonCases } from './be/declaration-injured-person.cases.ts'
import { beDirectoryCases } from './be/directory.cases.ts'
import { beIdentificationCases } from './be/identification.cases.ts'
import { beInsolvencyFfeCases } from './be/insolvency-ffe.cases.ts'
import { beInspectorateComplaintCases } from './be/inspectorate-complaint.cases.ts'
import { beLabourCourtWagesCases } from './be/labour-court-wages.cases.ts'
import { beNegotiationSectoralCases } from './be/negotiation-sectoral.cases.ts'
import { beNonTraffickingProtectionCases } from './be/non-trafficking-protection.cases.ts'
import { beReflectionPeriodCases } from './be/reflection-period.cases.ts'
import { beResidencePermanentCases } from './be/residence-permanent.cases.ts'
import { beResidenceProcedureCases } from './be/residence-procedure.cases.ts'
import { beSafeReportingCases } from './be/safe-reporting.cases.ts'
import { beShelterCareCases } from './be/shelter-care.cases.ts'
import { beStatusWithdrawnCases } from './be/status-withdrawn.cases.ts'
import { beViolentCrimeFundCases } from './be/violent-crime-fund.cases.ts'
import { beWorkplaceAccidentFedrisCases } from './be/workplace-accident-fedris.cases.ts'
import { nlAdvancePaymentCases } from './nl/advance-payment.cases.ts'
import { nlCivilWagesCases } from './nl/civil-wages.cases.ts'
import { nlDirectoryCases } from './nl/directory.cases.ts'
import { nlIdentificationCases } from './nl/identification.cases.ts'
import { nlInjuredPartyCases } from './nl/injured-party.cases.ts'
import { nlInsolvencyUwvCases } from './nl/insolvency-uwv.cases.ts'
import { nlInspectorateComplaintCases } from './nl/inspectorate-complaint.cases.ts'
import { nlNegotiationSectoralCases } from './nl/negotiation-sectoral.cases.ts'
import { nlNonTraffickingProtectionCases } from './nl/non-trafficking-protection.cases.ts'
import { nlReflectionPeriodCases } from './nl/reflection-period.cases.ts'
import { nlRegelrechterCases } from './nl/regelrechter.cases.ts'
import { nlResidenceContinuedCases } from './nl/residence-continued.cases.ts'
import { nlResidenceCooperationCases } from './nl/residence-cooperation.cases.ts'
import { nlSafeReportingCases } from './nl/safe-reporting.cases.ts'
import { nlShelterCareCases } from './nl/shelter-care.cases.ts'
import { nlStatusWithdrawnCases } from './nl/status-withdrawn.cases.ts'
import { nlViolentCrimeFundCases } from './nl/violent-crime-fund.cases.ts'
import { nlWorkplaceAccidentCases } from './nl/workplace-accident.cases.ts'

export type Case = readonly [who: string, answers: Answers, ends: string, on?: string]
export const casesToday = '2026-11-24'

export const cases: { readonly [P in PathwayId]?: readonly Case[] } = {
  'be-identification': beIdentificationCases,
  'be-reflection-period': beReflectionPeriodCases,
  'be-residence-procedure': beResidenceProcedureCases,
  'be-residence-permanent': beResidencePermanentCases,
  'be-status-withdrawn': beStatusWithdrawnCases,
  'be-civil-party': beCivilPartyCases,
  'be-declaration-injured-person': beDeclarationInjuredPersonCases,
  'be-labour-court-wages': beLabourCourtWagesCases,
  'be-workplace-accident-fedris': beWorkplaceAccidentFedrisCases,
  'be-insolvency-ffe': beInsolvencyFfeCases,
  'be-violent-crime-fund': beViolentCrimeFundCases,
  'be-inspectorate-complaint': beInspectorateComplaintCases,
  'be-negotiation-sectoral': beNegotiationSectoralCases,
  'be-safe-reporting': beSafeReportingCases,
  'be-shelter-care': beShelterCareCases,
  'be-non-trafficking-protection': beNonTraffickingProtectionCases,
  'be-directory': beDirectoryCases,
  'nl-identification': nlIdentificationCases,
  'nl-reflection-period': nlReflectionPeriodCases,
  'nl-residence-cooperation': nlResidenceCooperationCases,
  'nl-residence-continued': nlResidenceContinuedCases,
  'nl-status-withdrawn': nlStatusWithdrawnCases,
  'nl-injured-party': nlInjuredPartyCases,
  'nl-advance-payment': nlAdvancePaymentCases,
  'nl-civil-wages': nlCivilWagesCases,
  'nl-regelrechter': nlRegelrechterCases,
  'nl-insolvency-uwv': nlInsolvencyUwvCases,
  'nl-violent-crime-fund': nlViolentCrimeFundCases,
  'nl-workplace-accident': nlWorkplaceAccidentCases,
  'nl-inspectorate-complaint': nlInspectorateComplaintCases,
  'nl-negotiation-sectoral': nlNegotiationSectoralCases,
  'nl-safe-reporting': nlSafeReportingCases,
  'nl-shelter-care': nlShelterCareCases,
  'nl-non-trafficking-protection': nlNonTraffickingProtectionCases,
  'nl-directory': nlDirectoryCases,
}
