/** Worked cases for `be-violent-crime-fund`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const told = {
  work_countries: ['be'],
  acts_countries: ['be'],
  nationality_group: 'other_eu',
  under_18: 'no',
  worked_under_18: 'no',
  work_harm: 'none',
  harm: ['body', 'mind'],
  needs: ['none'],
} satisfies Answers
const hurt = { ...told, violence: ['hit'], be_damage_over_500: 'yes', compensation_received: 'none' } satisfies Answers
const beaten = { ...hurt, statement_made: 'yes', suspect_known: 'yes', be_civil_judgment_final: 'no' } satisfies Answers
const noCase = { ...beaten, case_stage: 'none' } satisfies Answers
const civilJudgment = { ...noCase, be_civil_judgment_final: 'yes' } satisfies Answers
const trial = { ...beaten, case_stage: 'final', court_outcome: 'conviction_violent', perpetrator_can_pay: 'no' } satisfies Answers
const joined = { civil_party_joined: 'yes', civil_party_date: '2020-03-02' } satisfies Answers
const judged = { ...trial, ...joined } satisfies Answers
const convicted = { ...judged, final_decision_date: '2026-03-02' } satisfies Answers
const acquitted = {
  ...beaten,
  ...joined,
  case_stage: 'final',
  court_outcome: 'acquittal',
  final_decision_date: '2026-03-02',
} satisfies Answers
const otherCrime = { ...convicted, court_outcome: 'conviction_other', perpetrator_can_pay: 'yes' } satisfies Answers
const otherCrimeCivil = { ...otherCrime, be_civil_judgment_final: 'yes' } satisfies Answers
const fell = { ...convicted, work_harm: 'accident_at_work' } satisfies Answers
const dismissed = { ...beaten, case_stage: 'dismissed', dismissal_date: '2026-05-04', civil_party_joined: 'no' } satisfies Answers
const hunted = { ...beaten, suspect_known: 'no', case_stage: 'judicial_investigation', civil_party_joined: 'yes' } satisfies Answers
const noViolence = { ...told, violence: ['none'], already_started: 'no' } satisfies Answers
const unhurt = { ...noViolence, violence: ['threatened'], harm: ['none'] } satisfies Answers
const registered = { already_started: 'yes', objective_sources: ['victim_registration'] } satisfies Answers

export const beViolentCrimeFundCases: Case[] = [
  ['she had joined, the man is convicted for good and has nothing', convicted, 'main_aid'],
  ['he was beaten in the Netherlands', { ...beaten, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_facts_in_country'],
  ['nobody hit or threatened her', noViolence, 'no_violence_told'],
  ['nobody hit her, but the police registered her as a victim of trafficking', { ...noViolence, ...registered }, 'open_reading_needed'],
  ['he was threatened, and is not hurt', unhurt, 'no_harm_told'],
  ['he was threatened, is not hurt, and is registered as a victim', { ...unhurt, ...registered }, 'harm_to_be_shown'],
  ['his harm comes only from a fall at work', { ...fell, harm_from_treatment: 'no' }, 'harm_not_from_violence'],
  ['she fell at work, and cannot sleep because of the threats', { ...fell, harm_from_treatment: 'yes' }, 'main_aid'],
  ['the bills are below 500 euro', { ...convicted, be_damage_over_500: 'no' }, 'harm_too_small'],
  ['an insurer paid everything', { ...convicted, compensation_received: 'full' }, 'already_paid'],
  ['an insurer paid a part', { ...convicted, compensation_received: 'part' }, 'main_aid'],
  ['the judgment is five years and a day old', { ...judged, final_decision_date: '2021-11-23' }, 'probably_too_late'],
  ['the judgment is five years old, and three years held until 2024', { ...judged, final_decision_date: '2021-11-24' }, 'open'],
  ['the judgment is three years and a day old', { ...judged, final_decision_date: '2023-11-23' }, 'open'],
  ['the judgment is three years old', { ...judged, final_decision_date: '2023-11-24' }, 'main_aid'],
  [
    'a boy of seventeen whose judgment is five years and a day old',
    { ...judged, under_18: 'yes', worked_under_18: 'yes', birth_date: '2009-06-01', final_decision_date: '2021-11-23' },
    'main_aid',
  ],
  ['convicted, and the man appeals', { ...judged, case_stage: 'appeal', judgment_final: 'no' }, 'final_decision_first'],
  [
    'convicted, but she claimed nothing there',
    { ...trial, civil_party_joined: 'no', final_decision_date: '2026-03-02' },
    'final_decision_first',
  ],
  ['convicted, and the man can pay', { ...convicted, perpetrator_can_pay: 'yes' }, 'final_decision_first'],
  ['a civil judgment, and no criminal case', civilJudgment, 'main_aid_civil'],
  ['closed because nobody knows who did it', { ...dismissed, dismissal_reason: 'unknown_author' }, 'author_unknown'],
  [
    'closed for lack of proof, and she needs a doctor',
    { ...dismissed, dismissal_reason: 'insufficient_proof', needs: ['doctor'] },
    'urgent_aid',
  ],
  ['who did it is unknown, a year and a day after he joined', { ...hunted, civil_party_date: '2025-11-23' }, 'author_unknown_one_year'],
  ['who did it is unknown, a year after he joined to the day', { ...hunted, civil_party_date: '2025-11-24' }, 'final_decision_first'],
  [
    'who did it is known, long after he joined',
    { ...hunted, civil_party_date: '2025-11-23', suspect_known: 'yes' },
    'final_decision_first',
  ],
  ['the man is acquitted for good', acquitted, 'violence_not_held_proved'],
  ['convicted for unpaid wages, not for the blows', otherCrime, 'violence_not_held_proved'],
  ['convicted for unpaid wages, a civil judge held the blows proved, the man can pay', otherCrimeCivil, 'final_decision_first'],
  ['the same, and she needs a psychologist', { ...otherCrimeCivil, needs: ['mind_help'] }, 'urgent_aid'],
  ['she told the police, and cannot pay the doctor', { ...noCase, needs: ['doctor'] }, 'urgent_aid'],
  ['she told the police, and needs only a lawyer', { ...noCase, needs: ['lawyer'] }, 'final_decision_first'],
  [
    'she joined without a statement, and has no food',
    { ...hunted, civil_party_date: '2026-06-01', statement_made: 'no', needs: ['food_money'] },
    'urgent_aid',
  ],
  ['he has told nobody, and has no food', { ...noCase, statement_made: 'no', needs: ['food_money'] }, 'final_decision_first'],
  ['he would rather not say whether he is hurt', { ...unhurt, harm: 'withheld' }, 'open'],
]
