/** Money from the fund for victims of violent crime, Schadefonds Geweldsmisdrijven (Netherlands). */
import { asks, type DeadlinesOf, outcome, pathway } from '../pathway.ts'

const terms: DeadlinesOf = ['dl_nl_schadefonds', 'dl_nl_objection_6w']

export const nlViolentCrimeFund = pathway('nl-violent-crime-fund', {
  source: 'nl-wsg',
  starts: 'is there a link with the Netherlands',

  steps: {
    'is there a link with the Netherlands': asks('nl_link', { yes: 'is all harm paid already', no: 'was it elsewhere in the EU' }),
    'was it elsewhere in the EU': asks(
      'acts_countries',
      { other_eu: 'in the Netherlands now', otherwise: 'no_facts_in_country' },
      'nl-wsg-18a',
    ),
    'in the Netherlands now': asks('country_now', { nl: 'other_eu_scheme', otherwise: 'no_facts_in_country' }, 'nl-wsg-18a'),
    'is all harm paid already': asks('compensation_received', { full: 'already_paid', otherwise: 'is there any sign' }, 'nl-wsg-6'),
    'is there any sign': asks('signs', { yes: 'was the person an adult at work', no: 'was there violence' }, 'nl-fund-trafficking'),
    'was there violence': asks('violence_any', { yes: 'are the ten years over', no: 'is there a weak sign' }),
    'is there a weak sign': asks('weak_signs', { yes: 'weak_signs_alone', no: 'wages_only' }, 'nl-list-of-signs'),
    'was the person an adult at work': asks('adult_at_work', { yes: 'is bad pay the only sign', no: 'are the ten years over' }),
    'is bad pay the only sign': asks('only_low_pay', { yes: 'low_pay_alone', no: 'are the ten years over' }, 'nl-fund-trafficking'),
    'are the ten years over': asks('dl_nl_schadefonds', { over: 'probably_too_late', running: 'is there an outside source' }),
    'is there an outside source': asks('fund_source', { yes: 'how far is the Dutch case', no: 'needs_objective_source' }, 'nl-fund-proof'),
    'how far is the Dutch case': asks('nl_stage', {
      dismissed: 'plausibility_harder',
      'trial_first | appeal | final': 'what did the court decide',
      otherwise: 'was a means used',
    }),
    'what did the court decide': asks('court_outcome', { acquittal: 'plausibility_harder', otherwise: 'was a means used' }),
    'was a means used': asks('means_used', { yes: 'is an own share claimed', no: 'does the law ask for a means' }, 'nl-fund-trafficking'),
    'does the law ask for a means': asks('adult_at_work', { yes: 'is there harm from the crime', no: 'is an own share claimed' }),
    'is there harm from the crime': asks('harm_from_crime', { yes: 'is an own share claimed', no: 'medical_proof' }),
    'is an own share claimed': asks('own_share_claimed', { yes: 'own_share_disputed', no: 'apply_fund' }, 'nl-wsg-5'),

    other_eu_scheme: outcome('conditional', { dates: terms, source: 'nl-wsg-18a' }),
    no_facts_in_country: outcome('not-applicable'),
    already_paid: outcome('blocked', { source: 'nl-wsg-6' }),
    wages_only: outcome('blocked'),
    low_pay_alone: outcome('conditional', { dates: terms, source: 'nl-fund-trafficking' }),
    weak_signs_alone: outcome('conditional', { dates: terms, source: 'nl-list-of-signs' }),
    probably_too_late: outcome('conditional', { dates: terms, source: 'nl-wsg-7' }),
    needs_objective_source: outcome('conditional', { dates: terms, source: 'nl-fund-proof' }),
    plausibility_harder: outcome('conditional', { dates: terms, source: 'nl-fund-own-judgment' }),
    medical_proof: outcome('conditional', { dates: terms, source: 'nl-fund-trafficking' }),
    own_share_disputed: outcome('conditional', { dates: terms, source: 'nl-wsg-5' }),
    apply_fund: outcome('available', { dates: terms, source: 'nl-fund-trafficking' }),
  },
})
