/**
 * What proof counts on each pathway, as the briefs name it (their "Documents and evidence"): how strong, who holds it, and which answer says
 * that the person has it. How to get it safely stands in the words. Proof never decides an outcome.
 */
import type { Country } from './calendar/holidays.ts'
import type { Answers } from './facts/index.ts'
import type { PathwayId } from './pathways.ts'
import type { SourceId } from './sources/index.ts'

/** Who holds a piece of proof. */
export type Holder =
  | 'you'
  | 'witness'
  | 'bank'
  | 'doctor'
  | 'psychologist'
  | 'police'
  | 'inspectorate'
  | 'centre'
  | 'immigration'
  | 'court'
  | 'lawyer'
  | 'union'
  | 'employer'
  | 'trustee'

/** An answer that holds one of these says that the person has it. */
type Has = { readonly [F in keyof Answers]?: readonly string[] }

interface Proof {
  readonly holders: readonly Holder[]
  readonly has?: Has
}

export const proofs = {
  hours_list: { holders: ['you'], has: { proofs: ['hours_list'] } },
  photos: { holders: ['you'], has: { proofs: ['photos'] } },
  messages: { holders: ['you'], has: { proofs: ['messages'] } },
  location_history: { holders: ['you'], has: { proofs: ['location_history'] } },
  witnesses: { holders: ['witness'], has: { proofs: ['witnesses'] } },
  site_knowledge: { holders: ['you'] },
  employer_traces: { holders: ['you', 'union'], has: { employer_known: ['name_and_address', 'partly'] } },
  housing: { holders: ['you'] },
  badge_or_clothes: { holders: ['you'], has: { proofs: ['badge_or_clothes'] } },
  bank_transfers: { holders: ['bank'], has: { proofs: ['bank_transfers'] } },
  payslips: { holders: ['employer', 'union'], has: { proofs: ['payslips'] } },
  contract: { holders: ['employer'], has: { proofs: ['contract'] } },
  calculation: { holders: ['union', 'lawyer'] },
  demand_letter: { holders: ['union', 'lawyer'], has: { clock_stops: ['formal_notice'] } },
  dismissal_letter: { holders: ['employer', 'trustee'] },
  inspection_report: {
    holders: ['inspectorate', 'lawyer'],
    has: { proofs: ['inspection_report'], objective_sources: ['inspectorate_file'] },
  },
  police_report: { holders: ['police', 'lawyer'], has: { objective_sources: ['police_report'] } },
  early_statements: { holders: ['police', 'lawyer'], has: { objective_sources: ['early_witness_statements'] } },
  centre_report: { holders: ['centre'], has: { objective_sources: ['shelter_file'] } },
  registration: { holders: ['centre'], has: { objective_sources: ['victim_registration'], registered_possible_victim: ['yes'] } },
  immigration_file: { holders: ['immigration', 'lawyer'], has: { objective_sources: ['migration_file'] } },
  medical: { holders: ['doctor'], has: { proofs: ['medical_papers'], objective_sources: ['doctor_file'] } },
  psychologist: { holders: ['psychologist'], has: { objective_sources: ['psychologist_file'] } },
  bills: { holders: ['you', 'doctor'] },
  judgment: { holders: ['court', 'lawyer'], has: { proofs: ['wage_judgment'], objective_sources: ['court_decision'] } },
  case_number: { holders: ['lawyer', 'court'] },
  decision_letter: { holders: ['immigration', 'court', 'lawyer'] },
  claim_accepted: { holders: ['trustee', 'court'] },
  not_paid: { holders: ['lawyer'] },
  identity: { holders: ['you', 'lawyer'], has: { identity_document: ['passport', 'national_id'] } },
  permit_paper: { holders: ['you', 'immigration'] },
  ties: { holders: ['you', 'centre'] },
  danger: { holders: ['police', 'lawyer', 'psychologist'] },
} as const satisfies { readonly [id: string]: Proof }
export type ProofId = keyof typeof proofs
export const proofIds = Object.keys(proofs) as ProofId[]
export const proofOf = (id: ProofId): Proof => proofs[id]

/** `decides` often decides how it ends; `asked` the authority asks for it; `helps` counts with the rest; `not_alone` counts, never alone. */
export type Strength = 'decides' | 'asked' | 'helps' | 'not_alone'
export interface Evidence {
  /** Where the list stands on; the brief of the pathway itself where no more is said. */
  readonly source: SourceId
  /** Words say more: `evidence.notes` with the id of the pathway. */
  readonly note?: true
  /** In which country the law presumes months of work here, for some people: `evidence.presumed`. */
  readonly presumed?: Country
  /** Empty: nothing is asked at the start. */
  readonly counts: { readonly [P in ProofId]?: Strength }
}

const labour = { hours_list: 'helps', photos: 'helps', messages: 'helps' } as const
const wages = {
  inspection_report: 'decides',
  hours_list: 'asked',
  witnesses: 'helps',
  photos: 'helps',
  messages: 'helps',
  location_history: 'helps',
  bank_transfers: 'helps',
  payslips: 'helps',
  contract: 'helps',
  badge_or_clothes: 'helps',
} as const
const talks = { calculation: 'asked', hours_list: 'helps', payslips: 'helps', messages: 'helps' } as const
const nothing = (source: SourceId): Evidence => ({ source, note: true, counts: {} })

/** The lists of helpers ask for no proof, and are not here. */
export const evidence: { readonly [P in PathwayId]?: Evidence } = {
  'be-identification': {
    source: 'ilo-2021',
    counts: {
      inspection_report: 'decides',
      ...labour,
      employer_traces: 'helps',
      witnesses: 'helps',
      housing: 'helps',
      payslips: 'helps',
      bank_transfers: 'helps',
      medical: 'helps',
    },
  },
  'be-reflection-period': { source: 'be-aliens-act-61-2', note: true, counts: { identity: 'helps' } },
  'be-residence-procedure': { source: 'be-identity-effort', counts: { identity: 'asked', case_number: 'asked', centre_report: 'asked' } },
  'be-residence-permanent': {
    source: 'be-aliens-act-61-5',
    counts: { judgment: 'decides', case_number: 'helps', identity: 'asked', ties: 'helps', centre_report: 'helps' },
  },
  'be-status-withdrawn': {
    source: 'be-status-end',
    counts: { decision_letter: 'decides', case_number: 'helps', centre_report: 'helps' },
  },
  'be-civil-party': {
    source: 'be-civil-action',
    counts: {
      inspection_report: 'decides',
      hours_list: 'asked',
      calculation: 'asked',
      bank_transfers: 'helps',
      payslips: 'helps',
      medical: 'helps',
      centre_report: 'helps',
      case_number: 'asked',
    },
  },
  'be-declaration-injured-person': { source: 'be-injured-person', note: true, counts: { case_number: 'helps', identity: 'helps' } },
  'be-labour-court-wages': { source: 'be-fairwork', presumed: 'be', counts: { site_knowledge: 'decides', ...wages, calculation: 'asked' } },
  'be-insolvency-ffe': {
    source: 'be-closures-2002',
    note: true,
    counts: {
      claim_accepted: 'decides',
      judgment: 'decides',
      inspection_report: 'helps',
      dismissal_letter: 'asked',
      identity: 'asked',
      calculation: 'asked',
      hours_list: 'helps',
      payslips: 'helps',
      contract: 'helps',
    },
  },
  'be-workplace-accident-fedris': {
    source: 'be-accidents-1971',
    note: true,
    counts: {
      medical: 'decides',
      witnesses: 'decides',
      inspection_report: 'helps',
      photos: 'helps',
      messages: 'helps',
      hours_list: 'helps',
      contract: 'helps',
      payslips: 'helps',
    },
  },
  'be-violent-crime-fund': {
    source: 'be-commission-1985',
    note: true,
    counts: { judgment: 'asked', not_paid: 'asked', medical: 'asked', psychologist: 'helps', bills: 'helps' },
  },
  'be-inspectorate-complaint': {
    source: 'be-fairwork',
    note: true,
    counts: { ...labour, employer_traces: 'helps', witnesses: 'helps', payslips: 'helps' },
  },
  'be-negotiation-sectoral': { source: 'be-fairwork', counts: talks },
  'be-safe-reporting': nothing('be-contact-point'),
  'be-shelter-care': { source: 'be-urgent-medical-aid', note: true, counts: { medical: 'helps' } },
  'be-non-trafficking-protection': {
    source: 'be-fairwork',
    counts: {
      permit_paper: 'helps',
      contract: 'helps',
      dismissal_letter: 'helps',
      case_number: 'helps',
      hours_list: 'helps',
      messages: 'helps',
    },
  },
  'nl-identification': {
    source: 'nl-list-of-signs',
    counts: {
      inspection_report: 'decides',
      ...labour,
      location_history: 'helps',
      employer_traces: 'helps',
      payslips: 'helps',
      bank_transfers: 'helps',
      housing: 'helps',
    },
  },
  'nl-reflection-period': { source: 'nl-b8-3', note: true, counts: { identity: 'helps' } },
  'nl-residence-cooperation': {
    source: 'nl-hardship-proof',
    counts: { police_report: 'asked', identity: 'helps', medical: 'helps', danger: 'helps' },
  },
  'nl-residence-continued': {
    source: 'nl-vb-3-51',
    counts: {
      judgment: 'decides',
      decision_letter: 'asked',
      danger: 'decides',
      inspection_report: 'helps',
      centre_report: 'helps',
      psychologist: 'helps',
    },
  },
  'nl-status-withdrawn': {
    source: 'nl-art12-notice',
    counts: { decision_letter: 'asked', case_number: 'asked', hours_list: 'helps', messages: 'helps' },
  },
  'nl-injured-party': {
    source: 'nl-sv-51f',
    note: true,
    counts: {
      calculation: 'decides',
      hours_list: 'asked',
      bank_transfers: 'helps',
      inspection_report: 'helps',
      medical: 'helps',
      bills: 'helps',
    },
  },
  'nl-advance-payment': { source: 'nl-cjib', counts: { judgment: 'asked', case_number: 'asked', identity: 'asked' } },
  'nl-violent-crime-fund': {
    source: 'nl-fund-proof',
    note: true,
    counts: {
      police_report: 'decides',
      inspection_report: 'decides',
      registration: 'decides',
      centre_report: 'decides',
      immigration_file: 'decides',
      psychologist: 'decides',
      judgment: 'decides',
      early_statements: 'decides',
      medical: 'not_alone',
      witnesses: 'not_alone',
      identity: 'asked',
    },
  },
  'nl-civil-wages': {
    source: 'nl-bw-7-610',
    note: true,
    presumed: 'nl',
    counts: { ...wages, calculation: 'asked', demand_letter: 'helps' },
  },
  'nl-regelrechter': { source: 'nl-regelrechter', note: true, counts: { ...wages, calculation: 'decides', demand_letter: 'asked' } },
  'nl-insolvency-uwv': {
    source: 'nl-ww-61-68',
    counts: {
      identity: 'asked',
      contract: 'helps',
      payslips: 'helps',
      hours_list: 'helps',
      bank_transfers: 'helps',
      demand_letter: 'helps',
      dismissal_letter: 'asked',
      inspection_report: 'helps',
    },
  },
  'nl-workplace-accident': {
    source: 'nl-bw-7-658',
    note: true,
    counts: {
      medical: 'decides',
      inspection_report: 'decides',
      messages: 'helps',
      witnesses: 'helps',
      photos: 'helps',
      bank_transfers: 'helps',
      bills: 'helps',
    },
  },
  'nl-inspectorate-complaint': {
    source: 'nl-wml-18',
    note: true,
    counts: { ...labour, payslips: 'helps', bank_transfers: 'helps', contract: 'helps', employer_traces: 'helps', housing: 'helps' },
  },
  'nl-negotiation-sectoral': { source: 'nl-bw-3-317', counts: { ...talks, demand_letter: 'asked' } },
  'nl-safe-reporting': nothing('nl-first-contact'),
  'nl-shelter-care': {
    source: 'nl-shelter-doors',
    note: true,
    counts: { permit_paper: 'helps', police_report: 'helps', medical: 'helps' },
  },
  'nl-non-trafficking-protection': {
    source: 'nl-other-offences',
    counts: { permit_paper: 'helps', contract: 'helps', dismissal_letter: 'helps', payslips: 'helps', hours_list: 'helps' },
  },
}

/** Whether an answer says that the person has it; `undefined`: nothing was said of it. */
export function told(id: ProofId, answers: Answers): boolean | undefined {
  const has = Object.entries(proofOf(id).has ?? {}) as [keyof Answers, readonly string[]][]
  const given = has.map(([fact, wanted]) => {
    const answer = answers[fact]
    if (answer === undefined || answer === 'unknown' || answer === 'withheld') return undefined
    return [answer].flat().some(a => wanted.includes(String(a)))
  })
  return given.includes(true) ? true : given.includes(false) ? false : undefined
}
/** `have`, `can` be got, `cannot` be got: as the person says. */
export type ProofState = 'have' | 'can' | 'cannot'

/** Barriers that are about proof. */
export const proofBarriers: readonly string[] = [
  'b_weak_proof',
  'b_accident_proof_be',
  'b_no_objective_source_nl',
  'b_violence_proof_be',
  'b_claim_too_complex_nl',
  'b_inspector_report_thin',
]
