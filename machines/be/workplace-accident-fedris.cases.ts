/** Worked cases for `be-workplace-accident-fedris`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const hurt = {
  work_countries: ['be'],
  acts_countries: ['be'],
  harm: ['body'],
  accident_severity: ['hospital'],
  posted_worker: 'no',
  orders_given: 'yes',
  paper_self_employed: 'no',
  accident_intent_claimed: 'no',
  clock_stops: ['none'],
  employer_known: 'name_and_address',
  employer_closed: 'no',
  proofs: ['payslips', 'witnesses'],
} satisfies Answers
const fell = { ...hurt, work_harm: 'accident_at_work', accident_date: '2026-09-14' } satisfies Answers
const selfEmployed = { ...fell, paper_self_employed: 'yes' } satisfies Answers
const unhurt = { ...fell, harm: ['none'], accident_severity: ['none'] } satisfies Answers
const longAgo = { ...fell, accident_date: '2023-11-23' } satisfies Answers
const bossUnknown = { ...fell, employer_known: 'no' } satisfies Answers

export const beWorkplaceAccidentFedrisCases: Case[] = [
  ['a roofer who fell in September and has payslips', fell, 'declare_accident'],
  ['he fell from a roof in Breda', { ...fell, work_countries: ['nl'], acts_countries: ['nl'] }, 'no_work_in_country'],
  ['she was not hurt at work', { work_countries: ['be'], acts_countries: ['be'], work_harm: 'none' }, 'no_accident_told'],
  ['she was hit by a car on the way to the greenhouse', { ...fell, work_harm: 'accident_on_way' }, 'declare_accident'],
  ['a welder sent by a Slovak firm', { ...fell, posted_worker: 'yes' }, 'posted_home_insurance'],
  ['a parcel driver on his own account, whom nobody directs', { ...selfEmployed, orders_given: 'no' }, 'real_self_employed'],
  ['nobody gave orders, but no paper calls her self-employed', { ...fell, orders_given: 'no' }, 'declare_accident'],
  [
    'he coughs since the sandblasting',
    { ...hurt, work_harm: 'disease', accident_severity: ['lasting_injury'] },
    'disease_to_be_recognised',
  ],
  ['he fell, and feels nothing yet', unhurt, 'no_injury_told'],
  ['her husband died under a load of steel', { ...unhurt, accident_severity: ['death_of_relative'] }, 'declare_accident'],
  ['a parcel driver on paper self-employed, whom an app directs', selfEmployed, 'false_self_employment'],
  ['the boss says that she did it on purpose', { ...fell, accident_intent_claimed: 'yes' }, 'intent_disputed'],
  ['he does not know what the boss says about it', { ...fell, accident_intent_claimed: 'unknown' }, 'open'],
  ['it was three years and a day ago', longAgo, 'probably_too_late'],
  ['it was three years ago to the day', { ...fell, accident_date: '2023-11-24' }, 'declare_accident'],
  ['tomorrow is the last day of the three years', { ...fell, accident_date: '2023-11-25' }, 'declare_accident'],
  ['it was in 2023, she forgot the day', { ...fell, accident_date: '2023' }, 'open'],
  ['three years and a day ago, after a registered letter', { ...longAgo, clock_stops: ['accident_letter'] }, 'declare_accident'],
  ['nobody knows who the boss was, and nothing shows the job', { ...bossUnknown, proofs: ['photos'] }, 'find_employer_and_prove'],
  ['nobody knows who the boss was, but an inspector saw the work', { ...bossUnknown, proofs: ['inspection_report'] }, 'declare_accident'],
  [
    'she knows the first name of the boss, and has nothing on paper',
    { ...fell, employer_known: 'partly', proofs: ['none'] },
    'prove_work_and_accident',
  ],
  ['the firm is known, and he has nothing on paper', { ...fell, proofs: ['none'] }, 'prove_work_and_accident'],
  ['the firm is known, and he has only photos', { ...fell, proofs: ['photos'] }, 'declare_accident'],
]
