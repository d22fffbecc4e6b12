/** Worked cases for `be-residence-permanent`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const recognised = {
  work_countries: ['be'],
  acts_countries: ['be'],
  country_now: 'be',
  nationality_group: 'non_eu',
  residence_status: 'victim_permit',
  be_magistrate_status: 'confirmed',
  statement_made: 'yes',
  statement_date: '2025-05-12',
} satisfies Answers
const atCourt = {
  ...recognised,
  case_stage: 'trial_first',
  court_outcome: 'pending',
  be_trafficking_in_requisitions: 'no',
} satisfies Answers
const acquitted = { ...atCourt, case_stage: 'final', court_outcome: 'acquittal' } satisfies Answers
const convicted = { ...acquitted, court_outcome: 'conviction_trafficking' } satisfies Answers
const inquiry = { ...recognised, case_stage: 'inquiry' } satisfies Answers
const dismissed = { ...recognised, case_stage: 'dismissed' } satisfies Answers
const longAgo = { statement_date: '2024-03-04' } satisfies Answers
const withdrawn = { ...acquitted, be_magistrate_status: 'withdrawn', residence_status: 'none' } satisfies Answers
const never = { ...recognised, be_magistrate_status: 'none', residence_status: 'none' } satisfies Answers

export const beResidencePermanentCases: Case[] = [
  ['her boss was convicted of trafficking', convicted, 'route_a'],
  ['he was acquitted, but the auditor had asked for trafficking', { ...acquitted, be_trafficking_in_requisitions: 'yes' }, 'route_a'],
  ['the trial goes on, and the auditor asks for trafficking', { ...atCourt, be_trafficking_in_requisitions: 'yes' }, 'route_a'],
  ['convicted of trafficking, and her status is still provisional', { ...convicted, be_magistrate_status: 'provisional' }, 'route_a'],
  ['he is acquitted, and trafficking was not asked', acquitted, 'routes_a_b_closed'],
  ['convicted for the wages only', { ...acquitted, court_outcome: 'conviction_other' }, 'routes_a_b_closed'],
  [
    'she lost her status before the conviction for trafficking',
    { ...withdrawn, court_outcome: 'conviction_trafficking' },
    'route_a_after_withdrawal',
  ],
  ['he lost his status, and the case ended in an acquittal', withdrawn, 'routes_a_b_closed'],
  ['he lost his status, the statement is of March 2024, the case is over', { ...withdrawn, ...longAgo }, 'stop_route_discretionary'],
  [
    'he lost his status, the statement is of March 2024, the trial goes on',
    { ...atCourt, ...longAgo, be_magistrate_status: 'withdrawn', residence_status: 'none' },
    'routes_a_b_closed',
  ],
  [
    'she lost her status, her statement is a day less than 24 months old',
    { ...withdrawn, statement_date: '2024-11-25' },
    'routes_a_b_closed',
  ],
  ['she lost her status, her statement is 24 months old today', { ...withdrawn, statement_date: '2024-11-24' }, 'stop_route_discretionary'],
  ['the case was closed after 24 months to the day', { ...dismissed, statement_date: '2024-11-24' }, 'stop_route_discretionary'],
  [
    'the case was closed, her statement is 24 months and a day old',
    { ...dismissed, statement_date: '2024-11-23' },
    'stop_route_discretionary',
  ],
  [
    'the case was closed, her statement is a day less than 24 months old',
    { ...dismissed, statement_date: '2024-11-25' },
    'routes_a_b_closed',
  ],
  ['judges closed the case last spring, after a year', { ...recognised, case_stage: 'non_lieu' }, 'routes_a_b_closed'],
  ['the inquiry goes on, the statement is of March 2024', { ...inquiry, ...longAgo }, 'stop_route_ask_centre'],
  ['the inquiry goes on, the statement is of last year', inquiry, 'wait_for_demand_or_24_months'],
  ['on appeal, and the auditor asks for the wages only', { ...atCourt, case_stage: 'appeal' }, 'wait_for_demand_or_24_months'],
  ['inspectors look into it, and no magistrate has looked at her', { ...never, case_stage: 'inquiry' }, 'be_identified_first'],
  ['there is no case at all', { ...never, case_stage: 'none' }, 'be_identified_first'],
  ['the case is over, and he was never recognised', { ...never, case_stage: 'dismissed' }, 'routes_a_b_closed'],
  ['the auditor refused', { ...never, be_magistrate_status: 'refused', case_stage: 'inquiry' }, 'routes_a_b_closed'],
  ['it all happened in the Netherlands', { ...never, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  ['a Pole', { ...never, nationality_group: 'other_eu' }, 'eu_citizen_own_route'],
  ['she already has a card for good', { ...never, residence_status: 'long_term' }, 'better_paper_already'],
  ['acquitted, and nobody has read the closing demand to him', { ...acquitted, be_trafficking_in_requisitions: 'unknown' }, 'open'],
  ['the case was closed, her statement is of November 2024', { ...dismissed, statement_date: '2024-11' }, 'open'],
]
