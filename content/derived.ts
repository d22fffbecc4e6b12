/** Facts computed from others by a condition; those that need dates or sums are in computed.ts. Three-valued: yes, no, or not known. */
import { be_stage, below_minimum, nl_stage } from './computed.ts'
import { all, any, before, derived, given, has, is, not, yes } from './conditions.ts'
import { ruleDays } from './law.ts'

/** Worked in Belgium. */
export const be_work = derived(has('work_countries', 'be'))

/** Worked in the Netherlands. */
export const nl_work = derived(has('work_countries', 'nl'))

/** Some of the facts happened in Belgium. */
export const be_link = derived(any(has('work_countries', 'be'), has('acts_countries', 'be')))

/** Some of the facts happened in the Netherlands. */
export const nl_link = derived(any(has('work_countries', 'nl'), has('acts_countries', 'nl')))

/** Belgian help applies. */
export const be_here = derived(any(be_link, is('country_now', 'be')))

/** Dutch help applies. */
export const nl_here = derived(any(nl_link, is('country_now', 'nl')))

/** Needs a paper to stay. */
export const non_eu = derived(is('nationality_group', 'non_eu'))

/** No residence paper now, in Belgium or the Netherlands. */
export const irregular = derived(all(non_eu, is('residence_status', 'none'), is('country_now', 'be', 'nl')))

/** A right to stay that does not depend on the victim rules. */
export const own_stay = derived(
  is(
    'residence_status',
    'long_term',
    'humanitarian_permit',
    'work_permit',
    'seasonal_permit',
    'student_family_other',
    'temporary_protection',
    'protocol_card',
  ),
)

/** A right to stay that lapses with the job (or the mission). */
export const stay_tied_to_job = derived(is('residence_status', 'work_permit', 'seasonal_permit', 'protocol_card'))

/** Immunity from court or from enforcement is possible. */
export const immune_employer = derived(is('employer_kind', 'diplomat_household', 'embassy_or_international'))

/** A paper from the victim rules. */
export const victim_paper = derived(is('residence_status', 'reflection_paper', 'be_orange_card', 'victim_permit'))

/** Prudent reading of Vw art. 8; asylum seekers to be checked. */
export const lawful_stay_nl = derived(
  any(
    is('nationality_group', 'belgian', 'dutch', 'other_eu'),
    own_stay,
    is('residence_status', 'asylum_pending', 'reflection_paper', 'victim_permit'),
  ),
)

/** Unaccompanied minor. */
export const minor_alone = derived(all(yes('under_18'), yes('unaccompanied')))

/** Some means of control. */
export const control_any = derived(
  has(
    'control_means',
    'violence',
    'threats',
    'tricked',
    'debt',
    'papers_taken',
    'false_papers_used',
    'weak_position_used',
    'authority_used',
    'locked_in',
  ),
)

/** Indicators other than pay. */
export const hard_conditions = derived(
  has(
    'work_conditions',
    'extreme_hours',
    'no_rest',
    'no_social_security',
    'unsafe_work',
    'bad_housing',
    'papers_kept',
    'bank_card_kept',
    'debt',
    'high_deductions',
    'isolated',
    'watched_or_locked',
    'insults',
    'no_medical_care',
    'food_dependence',
    'address_unknown',
    'false_promises',
    'forced_when_sick',
  ),
)

/** Indicators about pay. */
export const low_pay = derived(has('work_conditions', 'tiny_pay', 'no_pay', 'late_pay'))

/** Trafficking is charged. */
export const charge_trafficking = derived(has('charges', 'trafficking'))

/** An official finding: some authority has treated it as possible trafficking (recognised, registered, time to rest granted, victim paper now or before, case about trafficking, conviction for it). */
export const trafficking_recorded = derived(
  any(
    is('be_magistrate_status', 'provisional', 'confirmed'),
    yes('registered_possible_victim'),
    is('reflection_state', 'running', 'ended'),
    is('residence_status', 'reflection_paper', 'be_orange_card', 'victim_permit'),
    yes('nl_b83_had'),
    charge_trafficking,
    is('court_outcome', 'conviction_trafficking'),
  ),
)

/** Slightest indication of trafficking: told by the person, or found by an authority (a recognised or registered victim need not tell it again); `recruited`, `transported` and `housed` alone are no sign (every worker is recruited). */
export const signs = derived(
  any(
    control_any,
    hard_conditions,
    low_pay,
    has('trafficking_acts', 'handed_over', 'controlled', 'made_to_offer_work'),
    trafficking_recorded,
  ),
)

/** On the list of the Dutch inspectorate, but common in ordinary jobs: in the Dutch tables they lead, alone, at most to conditional ("an intake can find it"); Belgian tables do not use them. */
export const weak_signs = derived(any(yes('housing_from_employer'), is('work_declared', 'no')))

/** Intentional violence or threat. */
export const violence_any = derived(has('violence', 'hit', 'threatened', 'locked_up', 'sexual', 'psychological', 'other'))

/** Nothing but bad pay, and no authority has seen more. */
export const only_low_pay = derived(all(low_pay, not(control_any), not(hard_conditions), not(violence_any), not(trafficking_recorded)))

/** Dutch law: a means, for adults; a Dutch conviction for trafficking has found one. */
export const means_used = derived(
  any(
    control_any,
    violence_any,
    has(
      'work_conditions',
      'papers_kept',
      'bank_card_kept',
      'debt',
      'isolated',
      'watched_or_locked',
      'food_dependence',
      'false_promises',
      'forced_when_sick',
    ),
    all(is(nl_stage, 'trial_first', 'appeal', 'final'), is('court_outcome', 'conviction_trafficking')),
  ),
)

/** Harm to body or mind. */
export const harm_any = derived(has('harm', 'body', 'mind'))

/** Harm that can come from the crime: after a work accident or disease only if the person links it to the treatment. */
export const harm_from_crime = derived(
  all(harm_any, any(not(is('work_harm', 'accident_at_work', 'accident_on_way', 'disease')), yes('harm_from_treatment'))),
)

/** Something is still owed. */
export const wages_due = derived(
  any(
    has(
      'unpaid_items',
      'wages_all',
      'wages_part',
      'overtime',
      'holiday_pay',
      'year_end_bonus',
      'leave_days',
      'notice_pay',
      'deductions',
      'late_pay',
    ),
    below_minimum,
    yes('below_sector_scale'),
    yes('no_work_offered'),
  ),
)

/** Personal loss. */
export const damage = derived(any(wages_due, harm_any, violence_any, is('work_harm', 'accident_at_work', 'accident_on_way', 'disease')))

/** Dutch inspectorate: minimum wage rules. */
export const minimum_breach = derived(
  any(
    below_minimum,
    has('unpaid_items', 'wages_all', 'wages_part', 'overtime', 'holiday_pay', 'deductions', 'late_pay'),
    yes('paid_in_cash'),
  ),
)

/** Any breach an inspector may look at. */
export const breach = derived(
  any(
    minimum_breach,
    wages_due,
    hard_conditions,
    low_pay,
    is('work_declared', 'no'),
    is('papers_during_work', 'without_work_right', 'none'),
    is('work_harm', 'accident_at_work', 'disease'),
  ),
)

/** Strong proof of the job. */
export const work_proved = derived(
  any(yes('be_claim_admitted'), has('proofs', 'payslips', 'contract', 'inspection_report', 'wage_judgment', 'bank_transfers')),
)

/** At least something. */
export const some_proof = derived(
  has(
    'proofs',
    'photos',
    'messages',
    'witnesses',
    'bank_transfers',
    'payslips',
    'contract',
    'badge_or_clothes',
    'location_history',
    'hours_list',
    'inspection_report',
    'medical_papers',
    'wage_judgment',
  ),
)

/** Objective source besides the person; a doctor's file alone is usually not enough for adults; a court decision counts only if it is not an acquittal. */
export const strong_source = derived(
  any(
    has(
      'objective_sources',
      'police_report',
      'inspectorate_file',
      'shelter_file',
      'migration_file',
      'psychologist_file',
      'victim_registration',
      'early_witness_statements',
    ),
    all(has('objective_sources', 'court_decision'), not(is('court_outcome', 'acquittal'))),
  ),
)

/** Source for the Dutch fund: an official finding is one too (not for the longer permit, where the IND weighs the account again). */
export const fund_source = derived(
  any(
    strong_source,
    yes('registered_possible_victim'),
    is('reflection_state', 'running', 'ended'),
    is('residence_status', 'reflection_paper', 'victim_permit'),
    yes('nl_b83_had'),
    is('court_outcome', 'conviction_trafficking', 'conviction_violent'),
  ),
)

/** Limitation may have been stopped: a lawyer checks. */
export const clock_stopped = derived(has('clock_stops', 'formal_notice', 'court_claim', 'acknowledgement', 'criminal_case'))

/** Another firm may be liable. */
export const chain_any = derived(has('work_chain', 'direct_client', 'main_contractor', 'several_layers', 'agency_user'))

/** Belgian case runs. */
export const be_case_open = derived(is(be_stage, 'inquiry', 'judicial_investigation', 'trial_first', 'appeal'))

/** The Belgian case is over for good, with an acquittal or with a conviction for something other than violence or trafficking. */
export const be_ended_without_violence = derived(
  all(is(be_stage, 'final'), yes('judgment_final'), is('court_outcome', 'acquittal', 'conviction_other')),
)

/** Dutch case runs. */
export const nl_case_open = derived(is(nl_stage, 'inquiry', 'judicial_investigation', 'trial_first', 'appeal'))

/** A conviction (final or not). */
export const convicted = derived(is('court_outcome', 'conviction_trafficking', 'conviction_violent', 'conviction_other'))

/** A charge from which wages flow. */
export const charge_carries_wages = derived(has('charges', 'trafficking', 'wages_offence'))

/** A trafficking file is alive (also an inquiry into it): contact with the employer only through helpers. */
export const trafficking_context = derived(
  all(
    not(is('case_stage', 'final')),
    any(
      is('be_magistrate_status', 'provisional', 'confirmed'),
      is('reflection_state', 'running'),
      is('residence_status', 'reflection_paper', 'be_orange_card', 'victim_permit'),
      yes('registered_possible_victim'),
      all(charge_trafficking, is('case_stage', 'inquiry', 'judicial_investigation', 'trial_first', 'appeal')),
    ),
  ),
)

/** Reasons for which protection ends against the person's wish. */
const status_lost = is(
  'status_end_reason',
  'no_cooperation',
  'contact_resumed',
  'public_order',
  'abusive_statement',
  'dismissed',
  'other_charges',
  'not_listed',
  'acquitted',
  'proceedings_ended',
)

/** Belgian victim status refused, ended or at risk. */
export const be_trouble = derived(
  any(
    is('be_magistrate_status', 'refused', 'withdrawn'),
    is(be_stage, 'dismissed', 'non_lieu'),
    status_lost,
    all(is(be_stage, 'trial_first', 'appeal'), not(yes('listed_as_victim')), not(is('be_magistrate_status', 'provisional', 'confirmed'))),
    all(is(be_stage, 'trial_first', 'appeal', 'final'), not(charge_trafficking)),
    all(is(be_stage, 'appeal', 'final'), is('court_outcome', 'acquittal', 'conviction_other')),
  ),
)

/** Dutch protection ended or at risk. */
export const nl_trouble = derived(
  any(
    is(nl_stage, 'dismissed'),
    status_lost,
    all(
      is(nl_stage, 'trial_first', 'appeal'),
      not(yes('listed_as_victim')),
      not(is('residence_status', 'reflection_paper', 'victim_permit')),
    ),
    all(is(nl_stage, 'trial_first', 'appeal', 'final'), not(charge_trafficking)),
    all(is(nl_stage, 'trial_first', 'appeal', 'final'), is('court_outcome', 'acquittal')),
  ),
)

/** Danger on return. */
export const real_fear = derived(has('return_fear', 'reprisals', 'prosecution_home', 'no_life_there', 'war_or_danger'))

/** Dutch law asks for a means only for adults. */
export const adult_at_work = derived(all(not(yes('worked_under_18')), not(yes('under_18'))))

/** Firm or usual work in the area of one of the four courts. */
export const nl_regelrechter_area = derived(is('nl_court_area', 'the_hague_area', 'rotterdam_area', 'overijssel', 'zeeland_west_brabant'))

/** Wages were claimed in writing. */
export const wages_demanded = derived(given('demand_letter_date'))

/** The old Dutch scheme of advances: the judgment became final before 2011. */
export const nl_final_before_2011 = derived(before('final_decision_date', ruleDays.nl_advance), 'nl-advance-decree-2010')

/** Trafficking is in a conviction, or was kept in the closing demand of the Belgian prosecutor: an acquittal alone does not undo it. */
export const be_trafficking_upheld = derived(any(is('court_outcome', 'conviction_trafficking'), yes('be_trafficking_in_requisitions')))
