/** How the pathways touch: every kind held against what the briefs say, and no two that wait for each other. */
import { describe, expect, test } from 'vitest'
import { belgiumFirst, type InteractionId, interactionList, interactions, netherlandsFirst, untouched } from '../content/interactions.ts'
import { type PathwayId, pathwayIds } from '../content/pathways.ts'
import { type Certainty, sourceOf } from '../content/sources/index.ts'
import { personOn } from '../machines/assessment/assess.ts'
import { Chance, knowingLess, seed, someone, tell } from './someone.ts'

/** What the briefs say (section, in short), and what it is here: from, kind, to. For a lawyer to check. */
const said: { readonly [id in InteractionId]: readonly [brief: string, from: PathwayId, kind: string, to: string] } = {
  be_help_first: [
    'be-safe-reporting: "Precedes every section." Call first, do not walk in.',
    'be-safe-reporting',
    'first',
    'be-identification be-reflection-period be-residence-procedure be-residence-permanent be-status-withdrawn be-civil-party be-declaration-injured-person be-labour-court-wages be-insolvency-ffe be-workplace-accident-fedris be-violent-crime-fund be-inspectorate-complaint be-negotiation-sectoral be-shelter-care be-non-trafficking-protection',
  ],
  be_seen_opens_help: [
    'be-identification, what it gives: Centre support (be-shelter-care), reflection period, residence steps.',
    'be-identification',
    'opens',
    'be-reflection-period be-residence-procedure be-shelter-care',
  ],
  be_money_needs_no_status: [
    'be-identification: runs alongside every other section; not a precondition for wages, accident, insolvency or inspectorate remedies.',
    'be-identification',
    'alongside',
    'be-labour-court-wages be-workplace-accident-fedris be-insolvency-ffe be-inspectorate-complaint',
  ],
  be_seen_before_lasting_paper: [
    'be-residence-permanent: must have been in the victim procedure (A, B); table row be_identified_first.',
    'be-identification',
    'first',
    'be-residence-permanent',
  ],
  be_rest_before_statement: [
    'be-residence-procedure, before a statement: the person can still make one, and the 45 days exist for that.',
    'be-reflection-period',
    'first',
    'be-residence-procedure',
  ],
  be_statement_ends_rest: [
    'be-reflection-period: no complaint yet; if a statement is made at once, the orange card is requested directly.',
    'be-residence-procedure',
    'closes',
    'be-reflection-period',
  ],
  be_rest_stops_no_clock: [
    'be-reflection-period: wage, accident and inspectorate steps can start during it; limitation periods keep running.',
    'be-reflection-period',
    'no_stop',
    'be-labour-court-wages be-workplace-accident-fedris',
  ],
  be_rest_and_inspectors: [
    'be-reflection-period: wage, accident and inspectorate steps can start during it.',
    'be-reflection-period',
    'alongside',
    'be-inspectorate-complaint',
  ],
  be_paper_and_money: [
    'be-residence-procedure: compatible with all compensation claims; be-labour-court-wages: parallel with residence and inspectorate.',
    'be-residence-procedure',
    'alongside',
    'be-civil-party be-declaration-injured-person be-labour-court-wages be-workplace-accident-fedris be-insolvency-ffe be-violent-crime-fund be-inspectorate-complaint',
  ],
  be_paper_before_lasting_paper: [
    'be-residence-permanent: must have been in the victim procedure; asked at the end of the case, before the A card ends.',
    'be-residence-procedure',
    'first',
    'be-residence-permanent',
  ],
  be_paper_opens_aid: [
    'be-shelter-care: with an orange card, A card or B card a needy person gets CPAS aid.',
    'be-residence-procedure',
    'opens',
    'be-shelter-care',
  ],
  be_paper_ended: [
    'be-residence-procedure: any of these false = ended, go to be-status-withdrawn.',
    'be-residence-procedure',
    'opens',
    'be-status-withdrawn',
  ],
  be_stay_and_award: [
    'be-residence-permanent: independent of being paid, compensation claims go on.',
    'be-residence-permanent',
    'alongside',
    'be-civil-party be-labour-court-wages',
  ],
  be_stop_route_after_24_months: [
    'be-status-withdrawn: STOP route if 24 months (route B of be-residence-permanent).',
    'be-status-withdrawn',
    'opens',
    'be-residence-permanent',
  ],
  be_dismissal_leaves_money_open: [
    'be-status-withdrawn: wages, accident, closure fund and inspectorate do not depend on status; a dismissal does not bind the labour court.',
    'be-status-withdrawn',
    'alongside',
    'be-labour-court-wages be-workplace-accident-fedris be-insolvency-ffe be-inspectorate-complaint',
  ],
  be_closed_case_reopened: [
    'be-status-withdrawn, dismissed: civil-party complaint before the investigating judge, or direct summons.',
    'be-status-withdrawn',
    'opens',
    'be-civil-party',
  ],
  be_loss_paid_once: ['be-civil-party: one loss is paid once.', 'be-civil-party', 'deducted_from', 'be-labour-court-wages'],
  be_loss_paid_once_in_case: ['be-civil-party: deduct sums from the employer.', 'be-labour-court-wages', 'deducted_from', 'be-civil-party'],
  be_criminal_holds_civil: [
    'be-civil-party: the labour court waits for the criminal judgment on the same facts ("criminal holds civil", art. 4 VTSv).',
    'be-civil-party',
    'pauses',
    'be-labour-court-wages',
  ],
  be_judgment_before_state_aid: [
    "be-civil-party: needed before the Commission's main aid; be-violent-crime-fund: last in line.",
    'be-civil-party',
    'first',
    'be-violent-crime-fund',
  ],
  be_judgment_proves_job: [
    "be-insolvency-ffe: for undeclared work a judgment, inspector's report or social security correction is needed.",
    'be-civil-party',
    'supports',
    'be-insolvency-ffe',
  ],
  be_injured_form_first: [
    'be-civil-party: inquiry, file the injured-person declaration now, join when a judge is seised; be-declaration-injured-person: step towards be-civil-party.',
    'be-declaration-injured-person',
    'first',
    'be-civil-party',
  ],
  be_letter_before_court: [
    'be-labour-court-wages, how to apply: 1) union or FairWork (calculation), 2) registered notice of default, 3) petition.',
    'be-negotiation-sectoral',
    'first',
    'be-labour-court-wages',
  ],
  be_trustee_before_court: [
    'be-labour-court-wages: after bankruptcy lodge a claim instead (be-insolvency-ffe).',
    'be-insolvency-ffe',
    'first',
    'be-labour-court-wages',
  ],
  be_fund_steps_in: [
    "be-insolvency-ffe: the fund steps into the worker's rights; sums are deducted from civil awards.",
    'be-insolvency-ffe',
    'deducted_from',
    'be-labour-court-wages be-civil-party',
  ],
  be_court_proves_job: [
    'be-insolvency-ffe: employment proved by a claim accepted in the bankruptcy or a labour-court judgment.',
    'be-labour-court-wages',
    'supports',
    'be-insolvency-ffe',
  ],
  be_accident_closes_bodily_claim: [
    'be-workplace-accident-fedris: excludes a civil claim against the employer for bodily harm except intent or serious ignored safety breach (art. 46); wages and moral damage stay claimable.',
    'be-workplace-accident-fedris',
    'closes',
    'be-civil-party',
  ],
  be_accident_before_state_aid: [
    'be-violent-crime-fund: subsidiary, insurer and accident cover first.',
    'be-workplace-accident-fedris',
    'first',
    'be-violent-crime-fund',
  ],
  be_accident_pay_deducted: [
    'be-workplace-accident-fedris: the Commission deducts; be-civil-party: deduct sums from the accident insurer.',
    'be-workplace-accident-fedris',
    'deducted_from',
    'be-violent-crime-fund be-civil-party',
  ],
  be_inspectors_prove: [
    'be-inspectorate-complaint: feeds criminal case and labour court; official proof of employment.',
    'be-inspectorate-complaint',
    'supports',
    'be-labour-court-wages be-civil-party be-insolvency-ffe be-workplace-accident-fedris',
  ],
  be_inspectors_and_court: [
    'be-inspectorate-complaint: administrative fine only, the worker must still sue for wages; barrier b_inspector_cannot_force_pay: start the wage claim the same week.',
    'be-inspectorate-complaint',
    'together',
    'be-labour-court-wages',
  ],
  be_report_number_opens_form: [
    'be-inspectorate-complaint: ask for the PV number; file an injured-person declaration.',
    'be-inspectorate-complaint',
    'opens',
    'be-declaration-injured-person',
  ],
  be_aid_and_inspectors: [
    'be-inspectorate-complaint: CPAS recipients may lose aid when undeclared work is found.',
    'be-inspectorate-complaint',
    'closes',
    'be-shelter-care',
  ],
  be_talks_stop_no_clock: [
    'be-negotiation-sectoral: talks do not stop time.',
    'be-negotiation-sectoral',
    'no_stop',
    'be-labour-court-wages',
  ],
  be_complaint_stops_no_clock: [
    'barrier b_clock_runs_while_waiting: talks, tips and rest do not stop time.',
    'be-inspectorate-complaint',
    'no_stop',
    'be-labour-court-wages',
  ],
  be_talks_deducted: [
    'be-negotiation-sectoral: sums received are deducted.',
    'be-negotiation-sectoral',
    'deducted_from',
    'be-labour-court-wages be-civil-party',
  ],
  be_full_receipt_binds: [
    'be-negotiation-sectoral: after the contract ends a settlement can bind; a receipt for full and final settlement should carry a reservation.',
    'be-negotiation-sectoral',
    'closes',
    'be-labour-court-wages',
  ],
  be_centre_before_talks: [
    'be-negotiation-sectoral: in trafficking cases ask the Centre first.',
    'be-identification',
    'first',
    'be-negotiation-sectoral',
  ],
  be_talks_endanger_paper: [
    'be-negotiation-sectoral: direct talks may look like renewed contact with exploiters, only via Centre or lawyer.',
    'be-negotiation-sectoral',
    'closes',
    'be-residence-procedure be-reflection-period',
  ],
  be_pay_and_social_aid: [
    'be-shelter-care: CPAS may claim back if wages are later recovered for the same period.',
    'be-labour-court-wages',
    'deducted_from',
    'be-shelter-care',
  ],
  be_bed_before_leaving: [
    'table be-shelter-care, option plan_before_leaving; casework: stay put until a bed is fixed, then leave.',
    'be-shelter-care',
    'first',
    'be-identification be-reflection-period',
  ],
  be_bed_before_report: [
    'table be-inspectorate-complaint, row not_while_you_live_there: another bed first.',
    'be-shelter-care',
    'first',
    'be-inspectorate-complaint',
  ],
  be_other_protection_leads: [
    'be-non-trafficking-protection, branches: wages -> labour court, inspectorate, civil party; violence -> be-violent-crime-fund.',
    'be-non-trafficking-protection',
    'opens',
    'be-labour-court-wages be-inspectorate-complaint be-civil-party be-violent-crime-fund',
  ],
  be_new_facts_reopen: [
    'be-non-trafficking-protection: keep the trafficking door open, new facts can restart identification.',
    'be-non-trafficking-protection',
    'opens',
    'be-identification',
  ],
  be_review_after_refusal: [
    'table be-identification, refused or withdrawn: new facts or a review by the labour auditor; see be-status-withdrawn.',
    'be-status-withdrawn',
    'opens',
    'be-identification',
  ],
  be_inspectors_refer: [
    'be-inspectorate-complaint: inspectors who see signs must refer to a Centre and inform the magistrate.',
    'be-inspectorate-complaint',
    'opens',
    'be-identification',
  ],
  nl_help_first: [
    'nl-safe-reporting: "Precedes all sections."',
    'nl-safe-reporting',
    'first',
    'nl-identification nl-reflection-period nl-residence-cooperation nl-residence-continued nl-status-withdrawn nl-injured-party nl-advance-payment nl-violent-crime-fund nl-civil-wages nl-regelrechter nl-insolvency-uwv nl-workplace-accident nl-inspectorate-complaint nl-negotiation-sectoral nl-shelter-care nl-non-trafficking-protection',
  ],
  nl_report_number_feeds: [
    'nl-safe-reporting: report number feeds Schadefonds, BP, B8/3.',
    'nl-safe-reporting',
    'supports',
    'nl-violent-crime-fund nl-injured-party nl-residence-cooperation',
  ],
  nl_seen_opens_help: [
    'nl-identification: opens nl-reflection-period, nl-shelter-care.',
    'nl-identification',
    'opens',
    'nl-reflection-period nl-shelter-care',
  ],
  nl_seen_helps_fund: ['nl-identification: helps nl-violent-crime-fund.', 'nl-identification', 'supports', 'nl-violent-crime-fund'],
  nl_pay_needs_no_status: [
    'nl-identification: never needed for wages.',
    'nl-identification',
    'alongside',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_rest_stops_no_clock: [
    'nl-reflection-period: parallel with wage claim and Schadefonds; start claims now, no limitation stops running.',
    'nl-reflection-period',
    'no_stop',
    'nl-civil-wages nl-regelrechter nl-violent-crime-fund',
  ],
  nl_rest_and_inspectors: [
    'nl-reflection-period: parallel with NLA report.',
    'nl-reflection-period',
    'alongside',
    'nl-inspectorate-complaint',
  ],
  nl_rest_before_statement: [
    'scenario 10 of the Dutch brief: use the days of rest before making the statement; nl-reflection-period: a declaration ends it.',
    'nl-reflection-period',
    'first',
    'nl-residence-cooperation',
  ],
  nl_statement_ends_rest: [
    'nl-reflection-period: filing ends the period and turns it into a permit application.',
    'nl-residence-cooperation',
    'closes',
    'nl-reflection-period',
  ],
  nl_permit_and_money: [
    'nl-residence-cooperation: runs with everything.',
    'nl-residence-cooperation',
    'alongside',
    'nl-injured-party nl-civil-wages nl-regelrechter nl-insolvency-uwv nl-violent-crime-fund nl-workplace-accident nl-inspectorate-complaint',
  ],
  nl_permit_before_longer: [
    'nl-residence-cooperation: needed clock for nl-residence-continued (three years).',
    'nl-residence-cooperation',
    'first',
    'nl-residence-continued',
  ],
  nl_permit_ended: [
    'nl-residence-cooperation: ends when the investigation or prosecution ends; nl-status-withdrawn is then about the other doors.',
    'nl-residence-cooperation',
    'opens',
    'nl-status-withdrawn',
  ],
  nl_complaint_gives_no_stay: [
    'nl-residence-continued: an art. 12 complaint can run in parallel but gives no stay.',
    'nl-status-withdrawn',
    'alongside',
    'nl-residence-continued',
  ],
  nl_closed_case_reopened: [
    'tables nl-injured-party (nobody_prosecuted), nl-residence-cooperation (case_over), nl-advance-payment (no_conviction): reopened by an order to prosecute (art. 12).',
    'nl-status-withdrawn',
    'opens',
    'nl-injured-party nl-residence-cooperation nl-advance-payment',
  ],
  nl_dismissal_leaves_money_open: [
    'nl-status-withdrawn: no exhaustion; wages, Schadefonds, UWV can go on.',
    'nl-status-withdrawn',
    'alongside',
    'nl-civil-wages nl-regelrechter nl-violent-crime-fund nl-insolvency-uwv',
  ],
  nl_case_or_civil_court: [
    'nl-injured-party: not together with a civil claim for the same damage.',
    'nl-injured-party',
    'not_both',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_too_complex_goes_on: [
    'nl-civil-wages: a claim in the criminal case declared inadmissible can be brought here.',
    'nl-injured-party',
    'opens',
    'nl-civil-wages',
  ],
  nl_award_deducted: [
    'nl-civil-wages: not twice for the same wages, the award in the criminal case is deducted.',
    'nl-injured-party',
    'deducted_from',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_claim_before_advance: [
    'nl-injured-party, how to apply: ask explicitly for a schadevergoedingsmaatregel; nl-advance-payment rests on that order.',
    'nl-injured-party',
    'first',
    'nl-advance-payment',
  ],
  nl_uwv_deducted: [
    "nl-insolvency-uwv: UWV steps into the worker's claim for what it pays (art. 66); deduct from civil and criminal claims.",
    'nl-insolvency-uwv',
    'deducted_from',
    'nl-injured-party nl-advance-payment nl-civil-wages nl-regelrechter',
  ],
  nl_settlement_deducted: [
    'nl-negotiation-sectoral: sums received are deducted from court, criminal and UWV claims.',
    'nl-negotiation-sectoral',
    'deducted_from',
    'nl-injured-party nl-advance-payment nl-civil-wages nl-regelrechter nl-insolvency-uwv',
  ],
  nl_fund_set_off: [
    'nl-advance-payment: Schadefonds money for the same damage is set off; nl-injured-party: a Schadefonds advance is later set off.',
    'nl-violent-crime-fund',
    'deducted_from',
    'nl-injured-party nl-advance-payment',
  ],
  nl_tell_the_fund: [
    'nl-violent-crime-fund: later compensation for the same damage must be repaid up to the award; tell the Fund about an award.',
    'nl-injured-party',
    'deducted_from',
    'nl-violent-crime-fund',
  ],
  nl_tell_the_fund_of_advance: [
    'nl-violent-crime-fund: tell the Fund about a CJIB advance.',
    'nl-advance-payment',
    'deducted_from',
    'nl-violent-crime-fund',
  ],
  nl_fund_need_not_wait: [
    'nl-violent-crime-fund: no exhaustion of other remedies; do not wait for trial.',
    'nl-violent-crime-fund',
    'alongside',
    'nl-injured-party nl-civil-wages',
  ],
  nl_fund_helps_longer_permit: [
    'nl-violent-crime-fund: an award can support nl-residence-continued.',
    'nl-violent-crime-fund',
    'supports',
    'nl-residence-continued',
  ],
  nl_letter_before_court: [
    'nl-civil-wages, how to apply: 1) table of hours, 2) registered letter, 5) summons; nl-regelrechter: the letter goes first.',
    'nl-negotiation-sectoral',
    'first',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_simple_or_ordinary_court: [
    'nl-regelrechter: not together with another civil case for the same wages.',
    'nl-regelrechter',
    'not_both',
    'nl-civil-wages',
  ],
  nl_not_simple_goes_on: ['nl-regelrechter: what is not suitable goes to nl-civil-wages.', 'nl-regelrechter', 'opens', 'nl-civil-wages'],
  nl_curator_before_court: [
    'tables nl-civil-wages and nl-regelrechter, row through_curator_and_uwv: a claim with the curator and nl-insolvency-uwv.',
    'nl-insolvency-uwv',
    'first',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_sick_pay_deducted: [
    'nl-workplace-accident: a claim in the criminal case is possible if the offence caused the injury; benefits and sick pay are deducted.',
    'nl-workplace-accident',
    'deducted_from',
    'nl-injured-party',
  ],
  nl_accident_and_fund: [
    'nl-workplace-accident: Schadefonds only if violence or trafficking.',
    'nl-workplace-accident',
    'alongside',
    'nl-violent-crime-fund',
  ],
  nl_accident_told_at_once: [
    'nl-workplace-accident: death, permanent injury or hospital admission is reported at once to the inspectorate (Arbowet 9); the worker can report too.',
    'nl-workplace-accident',
    'together',
    'nl-inspectorate-complaint',
  ],
  nl_inspectors_and_court: [
    'nl-inspectorate-complaint: available only as support for who wants money; start the wage claim at the same time.',
    'nl-inspectorate-complaint',
    'together',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_inspectors_prove: [
    'nl-inspectorate-complaint: report or fine is strong evidence in civil and criminal court; nl-residence-continued: an NLA report helps.',
    'nl-inspectorate-complaint',
    'supports',
    'nl-civil-wages nl-regelrechter nl-injured-party nl-violent-crime-fund nl-residence-continued',
  ],
  nl_inspectors_alongside: [
    'nl-inspectorate-complaint: parallel to wage claim, chain liability, UWV, Schadefonds.',
    'nl-inspectorate-complaint',
    'alongside',
    'nl-insolvency-uwv nl-violent-crime-fund',
  ],
  nl_report_stops_no_clock: [
    'nl-inspectorate-complaint: limitation of wages is not stopped by a report: send a letter.',
    'nl-inspectorate-complaint',
    'no_stop',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_talks_stop_no_clock: [
    'nl-negotiation-sectoral: talks do not stop time; a letter that clearly demands payment does.',
    'nl-negotiation-sectoral',
    'no_stop',
    'nl-civil-wages nl-regelrechter',
  ],
  nl_full_discharge_ends: [
    'nl-negotiation-sectoral: full discharge ends the wage claim and can weaken the claim in the criminal case.',
    'nl-negotiation-sectoral',
    'closes',
    'nl-civil-wages nl-regelrechter nl-injured-party',
  ],
  nl_talks_leave_open: [
    'nl-negotiation-sectoral: does not block Schadefonds or NLA report.',
    'nl-negotiation-sectoral',
    'alongside',
    'nl-violent-crime-fund nl-inspectorate-complaint',
  ],
  nl_shelter_file_supports: [
    'nl-shelter-care: shelter file supports Schadefonds, permit (d) and continued stay.',
    'nl-shelter-care',
    'supports',
    'nl-violent-crime-fund nl-residence-cooperation nl-residence-continued',
  ],
  nl_pay_and_allowance: [
    'nl-shelter-care: wage or damages received may end the allowance, not the shelter right.',
    'nl-civil-wages',
    'deducted_from',
    'nl-shelter-care',
  ],
  nl_bed_before_leaving: [
    'table nl-shelter-care, option plan_before_leaving; nl-reflection-period row stay_lapsing_with_job: a bed first.',
    'nl-shelter-care',
    'first',
    'nl-identification nl-reflection-period',
  ],
  nl_bed_before_report: [
    'table nl-inspectorate-complaint, row not_while_you_live_there: another bed first.',
    'nl-shelter-care',
    'first',
    'nl-inspectorate-complaint',
  ],
  nl_other_protection_leads: [
    'nl-non-trafficking-protection: all money sections; Schadefonds needs trafficking or violence plausible.',
    'nl-non-trafficking-protection',
    'opens',
    'nl-civil-wages nl-regelrechter nl-insolvency-uwv nl-inspectorate-complaint nl-negotiation-sectoral nl-violent-crime-fund nl-workplace-accident',
  ],
  nl_other_protection_meanwhile: [
    'nl-identification: nl-non-trafficking-protection is open in parallel.',
    'nl-identification',
    'alongside',
    'nl-non-trafficking-protection',
  ],
  nl_signs_before_inspectors: [
    'nl-inspectorate-complaint, trafficking signs: ask for the criminal branch and read nl-identification first.',
    'nl-identification',
    'first',
    'nl-inspectorate-complaint',
  ],
  nl_hidden_accident_is_a_sign: [
    'nl-workplace-accident: a serious accident concealed by the employer is also an indicator for nl-identification.',
    'nl-workplace-accident',
    'supports',
    'nl-identification',
  ],
  nl_without_advance: [
    'nl-advance-payment: without a conviction use nl-violent-crime-fund, nl-civil-wages.',
    'nl-advance-payment',
    'alongside',
    'nl-civil-wages',
  ],
  nl_permit_of_unlawful_work: [
    'nl-non-trafficking-protection: a person without a permit who cooperates in the case against the employer may get the permit of Vb 3.48(1)(g).',
    'nl-non-trafficking-protection',
    'opens',
    'nl-residence-cooperation',
  ],
  two_call_where_you_are_be: ['facts 1.8.3 (a): danger, where you are.', 'be-safe-reporting', 'first', 'nl-safe-reporting'],
  two_call_where_you_are_nl: ['facts 1.8.3 (a): danger, where you are.', 'nl-safe-reporting', 'first', 'be-safe-reporting'],
  two_one_plan: [
    'facts 1.8.3 (d): after a Centre and CoMensha have spoken; option two_countries_one_plan.',
    'be-identification',
    'together',
    'nl-identification',
  ],
  two_seen_first_be: [
    'facts 1.8.3: victim procedures one at a time: danger, where you are; a case already runs, there; otherwise the country where you are now.',
    'be-identification',
    'first',
    'nl-identification',
  ],
  two_seen_first_nl: [
    'facts 1.8.3: victim procedures one at a time: danger, where you are; a case already runs, there; otherwise the country where you are now.',
    'nl-identification',
    'first',
    'be-identification',
  ],
  two_rest_first_be: [
    'facts 1.8.3: victim procedures one at a time: danger, where you are; a case already runs, there; otherwise the country where you are now.',
    'be-reflection-period',
    'first',
    'nl-reflection-period nl-residence-cooperation',
  ],
  two_rest_first_nl: [
    'facts 1.8.3: victim procedures one at a time: danger, where you are; a case already runs, there; otherwise the country where you are now.',
    'nl-reflection-period',
    'first',
    'be-reflection-period be-residence-procedure',
  ],
  two_paper_first_be: [
    'facts 1.8.3: victim procedures one at a time: danger, where you are; a case already runs, there; otherwise the country where you are now.',
    'be-residence-procedure',
    'first',
    'nl-residence-cooperation nl-reflection-period',
  ],
  two_paper_first_nl: [
    'facts 1.8.3: victim procedures one at a time: danger, where you are; a case already runs, there; otherwise the country where you are now.',
    'nl-residence-cooperation',
    'first',
    'be-residence-procedure be-reflection-period',
  ],
  two_rests: [
    'facts 1.8.3: one at a time; a paper needs presence and no contact with the exploiters, leaving for the other country can end it.',
    'be-reflection-period',
    'not_both',
    'nl-reflection-period nl-residence-cooperation',
  ],
  two_papers: [
    'facts 1.8.3: no second statement without the lawyers of both countries; fingerprints (Dublin) are checked before a move.',
    'be-residence-procedure',
    'not_both',
    'nl-residence-cooperation nl-reflection-period',
  ],
  two_wages_split: [
    'facts 1.8.1: Belgian months by Belgian scale and minimum, Dutch months by the Dutch ones; never claim the same hour twice.',
    'be-labour-court-wages',
    'split',
    'nl-civil-wages nl-regelrechter',
  ],
  two_wages_usual_country: [
    'facts 1.8.1: for a fixed job the law of the usual country of work, and the minimum of the other country for the time worked there (Rome I art. 8; Directive 96/71).',
    'be-labour-court-wages',
    'alongside',
    'nl-civil-wages',
  ],
  two_courts_or_one: [
    'facts 1.8.1: court of the seat, the usual place of work or the last one (Brussels I bis arts 20-21); one court for everything is often possible, two halves also.',
    'be-labour-court-wages',
    'alongside',
    'nl-civil-wages',
  ],
  two_letters: [
    'facts 1.8.2: a letter that stops the Dutch clock does not meet the Belgian form (art. 2244 par. 2): send both.',
    'be-negotiation-sectoral',
    'together',
    'nl-negotiation-sectoral',
  ],
  two_limits_apart: [
    'facts 1.8.2: limits run apart; Belgian contract claim one year after the end of the job, nearly always the first.',
    'nl-negotiation-sectoral',
    'no_stop',
    'be-labour-court-wages',
  ],
  two_cases_split: [
    'facts 1.8.4: claim in each only the loss of that country, and tell each court of the other.',
    'be-civil-party',
    'split',
    'nl-injured-party',
  ],
  two_closure_funds: [
    'facts 1.8.5: insolvency, the fund of the country of usual work.',
    'be-insolvency-ffe',
    'not_both',
    'nl-insolvency-uwv',
  ],
  two_closure_funds_be: [
    'facts 1.8.5: insolvency, the fund of the country of usual work.',
    'be-insolvency-ffe',
    'first',
    'nl-insolvency-uwv',
  ],
  two_closure_funds_nl: [
    'facts 1.8.5: insolvency, the fund of the country of usual work.',
    'nl-insolvency-uwv',
    'first',
    'be-insolvency-ffe',
  ],
  two_violence_funds: [
    'facts 1.8.5: violence, the country where it happened; the fund at home passes the request on.',
    'be-violent-crime-fund',
    'split',
    'nl-violent-crime-fund',
  ],
  two_inspectorates: [
    'facts 1.8.6: inspectorates may be asked in both countries at once; each looks only at work on its own soil.',
    'be-inspectorate-complaint',
    'alongside',
    'nl-inspectorate-complaint',
  ],
}

describe('every interaction is what the brief says', () => {
  test.each(interactionList)('%s', (id, { from, kind, to }) => {
    const [brief, ...wanted] = said[id]
    expect([from, kind, to.join(' ')], brief).toEqual(wanted)
  })
  test('and the table names no other', () => expect(Object.keys(said).sort()).toEqual(Object.keys(interactions).sort()))
})

const pairs = interactionList.flatMap(([id, i]) => i.to.map(to => ({ id, ...i, to })))

test('every pathway touches another, but for those that are listed as touching none', () => {
  const touched = new Set(pairs.flatMap(p => [p.from, p.to]))
  expect(pathwayIds.filter(p => !touched.has(p))).toEqual(untouched)
})

test('no pathway touches itself, and no pair has one kind twice but for its own conditions', () => {
  expect(pairs.filter(p => p.from === p.to)).toEqual([])
  const names = pairs.filter(p => p.when === undefined).map(p => `${p.from} ${p.kind} ${p.to}`)
  expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([])
})

test('no interaction is surer than its source', () => {
  const surest: readonly Certainty[] = ['seen', 'ILO', 'own knowledge', 'doubtful']
  const rank = (c: Certainty) => (c === 'ILO' ? 0 : surest.indexOf(c))
  expect(interactionList.filter(([, i]) => rank(i.certainty) < rank(sourceOf(i.source).certainty)).map(([id]) => id)).toEqual([])
})

const orders = (kind: string) => kind === 'first' || kind === 'pauses'
/** Pathways that wait for each other. */
function waiting(edges: readonly { from: PathwayId; to: PathwayId }[]): PathwayId[] {
  let left = [...new Set(edges.flatMap(e => [e.from, e.to]))]
  for (let before = Infinity; left.length < before; ) {
    before = left.length
    left = left.filter(p => edges.some(e => e.to === p && left.includes(e.from)))
  }
  return left
}

describe('no two wait for each other', () => {
  const ordering = pairs.filter(p => orders(p.kind))
  /** Orders between the countries come in two directions, of which only one can hold: for the call, the closure funds, and the victim procedures. */
  const topic = ({ from }: { from: PathwayId }) => (/safe-reporting|insolvency/.exec(from)?.[0] ?? 'procedure') as string
  const across = (p: (typeof pairs)[number]) => p.from.slice(0, 2) !== p.to.slice(0, 2)
  const directions = ['be', 'nl'].flatMap(call =>
    ['be', 'nl'].flatMap(fund => ['be', 'nl'].map(procedure => [call, fund, procedure] as const)),
  )
  test.each(directions)('whatever else holds: first the call in %s, the fund of %s, the procedure in %s', (call, fund, procedure) => {
    const goesFirst: { [topic: string]: string } = { 'safe-reporting': call, insolvency: fund, procedure }
    expect(waiting(ordering.filter(p => !across(p) || p.from.startsWith(goesFirst[topic(p)] as string)))).toEqual([])
  })
  test('and for random people never both orders at once', () => {
    const chance = new Chance('interactions')
    for (let n = 0; n < 600; n++) {
      const full = someone(chance)
      for (const p of [full, knowingLess(full, chance)]) {
        const known = personOn(p.answers, p.today)
        const hold = ordering.filter(e => e.when === undefined || known.truth(e.when) === true)
        expect(waiting(hold), `seed ${seed}: ${tell(p)}`).toEqual([])
        expect(known.truth(belgiumFirst) === true && known.truth(netherlandsFirst) === true).toBe(false)
      }
    }
  })
})
