/** Worked cases for `nl-workplace-accident`, as a lawyer would tell them. */
import type { Answers } from '../../content/facts/index.ts'
import type { Case } from '../cases.ts'

const fell = {
  work_countries: ['nl'],
  acts_countries: ['nl'],
  country_now: 'nl',
  nationality_group: 'non_eu',
  residence_status: 'none',
  under_18: 'no',
  worked_under_18: 'no',
  work_harm: 'accident_at_work',
  accident_date: '2026-06-02',
  harm_known_date: '2026-06-02',
  harm: ['body'],
  accident_severity: ['hospital'],
  accident_intent_claimed: 'no',
  clock_stops: ['none'],
} satisfies Answers
const longAgo = { ...fell, accident_date: '2021-11-23', harm_known_date: '2021-11-23' } satisfies Answers
const onTheWay = { ...fell, work_harm: 'accident_on_way' } satisfies Answers
const unharmed = { ...fell, harm: ['none'], accident_severity: ['none'] } satisfies Answers

export const nlWorkplaceAccidentCases: Case[] = [
  ['he fell through a roof light, and has no papers', fell, 'claim_damage'],
  [
    'a Pole whose lungs are ill from the dust',
    { ...fell, nationality_group: 'other_eu', work_harm: 'disease', accident_severity: ['none'], harm_known_date: '2026-02-09' },
    'claim_damage',
  ],
  ['he fell on a site in Belgium', { ...fell, work_countries: ['be'], acts_countries: ['be'] }, 'no_work_in_country'],
  ['nothing happened at the work', { ...fell, work_harm: 'none', harm: ['none'] }, 'no_accident_told'],
  ['the ladder slipped, and he was not hurt', unharmed, 'no_injury_told'],
  ['her husband died under the crane; she was not hurt herself', { ...unharmed, accident_severity: ['death_of_relative'] }, 'claim_damage'],
  ['the boss says that he cut himself on purpose', { ...fell, accident_intent_claimed: 'yes' }, 'intent_disputed'],
  ['the five years ended yesterday, and no letter was sent', longAgo, 'probably_too_late'],
  ['the five years ended yesterday, and he only asked for his pay', { ...longAgo, clock_stops: ['formal_notice'] }, 'probably_too_late'],
  ['the five years ended yesterday, but a letter held the boss liable', { ...longAgo, clock_stops: ['accident_letter'] }, 'claim_damage'],
  ['the five years ended yesterday, but the boss is prosecuted', { ...longAgo, clock_stops: ['criminal_case'] }, 'claim_damage'],
  ['the five years end today', { ...longAgo, accident_date: '2021-11-24', harm_known_date: '2021-11-24' }, 'claim_damage'],
  ['the five years end tomorrow', { ...longAgo, accident_date: '2021-11-25', harm_known_date: '2021-11-25' }, 'claim_damage'],
  ['he fell six years ago, and learnt only this year what it did', { ...fell, accident_date: '2020-09-01' }, 'claim_damage'],
  ['the van of the firm crashed on the way to the field', onTheWay, 'way_to_work'],
  [
    'the van crashed long ago, and a letter was sent',
    { ...longAgo, work_harm: 'accident_on_way', clock_stops: ['accident_letter'] },
    'way_to_work',
  ],
  ['she does not know whether the firm says that it was on purpose', { ...fell, accident_intent_claimed: 'unknown' }, 'open'],
  ['he fell in November 2021, and the day is not known', { ...longAgo, accident_date: '2021-11', harm_known_date: '2021-11' }, 'open'],
]
