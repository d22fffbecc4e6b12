/** What a labour inspector's report should hold: the points that decide cases. Words in letter-texts.json, which travels in all languages. */
import type { PathwayId } from './pathways.ts'
import type { SourceId } from './sources/index.ts'

export interface CheckPoint {
  /** What the reason rests on. */
  readonly sources: readonly SourceId[]
  /** The ways that it serves. */
  readonly pathways: readonly PathwayId[]
}

const inspection = ['be-inspectorate-complaint', 'nl-inspectorate-complaint'] as const
const wages = ['be-labour-court-wages', 'nl-civil-wages'] as const
const inCourt = ['be-civil-party', 'nl-injured-party'] as const
const seenAsVictim = ['be-identification', 'nl-identification'] as const

/** In the order in which an interview goes. */
export const checklist = {
  contact: {
    sources: ['ilo-2021'],
    pathways: [...inspection, ...inCourt, 'be-declaration-injured-person', 'be-residence-permanent', 'nl-advance-payment'],
  },
  employer: {
    sources: ['be-labour-court', 'nl-wml-18'],
    pathways: [...inspection, ...wages, 'be-negotiation-sectoral', 'nl-negotiation-sectoral', 'be-insolvency-ffe', 'nl-insolvency-uwv'],
  },
  client: { sources: ['be-chain-liability', 'nl-bw-7-616'], pathways: [...inspection, ...wages] },
  workplace: { sources: ['be-fairwork-cases'], pathways: [...inspection, ...wages, 'be-workplace-accident-fedris'] },
  tasks: { sources: ['be-fairwork-cases'], pathways: [...inspection, ...wages] },
  orders: { sources: ['be-authority', 'nl-bw-7-610'], pathways: [...inspection, ...wages, ...seenAsVictim] },
  since: { sources: ['be-irregular-work-2013', 'nl-wav-23'], pathways: [...inspection, ...wages, 'be-insolvency-ffe'] },
  hours: { sources: ['nl-no-records', 'be-fairwork-cases'], pathways: [...inspection, ...wages, ...inCourt] },
  pay: { sources: ['be-labour-court', 'nl-wml-18'], pathways: [...inspection, ...wages, ...inCourt, ...seenAsVictim] },
  conditions: { sources: ['be-penal-433', 'nl-list-of-signs'], pathways: [...inspection, ...seenAsVictim, ...inCourt] },
  housing: {
    sources: ['be-penal-433', 'nl-hr-2019-383'],
    pathways: [...inspection, ...seenAsVictim, 'be-non-trafficking-protection', 'nl-non-trafficking-protection'],
  },
  accident: {
    sources: ['be-accidents-1971', 'nl-bw-7-658'],
    pathways: [...inspection, 'be-workplace-accident-fedris', 'nl-workplace-accident'],
  },
  others: { sources: ['ilo-2021', 'be-fairwork-cases'], pathways: [...inspection, ...wages, ...inCourt] },
  proof: { sources: ['be-fairwork'], pathways: [...inspection, ...wages] },
  signs: { sources: ['be-nrm-inspectors', 'nl-registration'], pathways: [...inspection, ...seenAsVictim] },
  first: { sources: ['be-fairwork'], pathways: ['be-inspectorate-complaint'] },
  number: {
    sources: ['be-injured-form-needed', 'ilo-2021'],
    pathways: [...inspection, 'be-declaration-injured-person', ...inCourt, 'nl-violent-crime-fund'],
  },
} as const satisfies { readonly [id: string]: CheckPoint }

export const checkPointIds = Object.keys(checklist) as (keyof typeof checklist)[]

/** What to know before giving these details; in words `checklist.before_{id}`. How safe it is with one's papers the two ways themselves say. */
export const beforeGiving = {
  watched: ['tilia-bed-first'],
  found_be: ['be-fairwork'],
  other_name: ['be-safe-reporting-2024', 'nl-free-in-free-out-limits'],
  name_be: ['be-fairwork'],
  name_nl: ['nl-anonymous-report'],
  clock: ['be-civil-code-2244', 'nl-bw-3-317'],
  social_aid: ['be-fairwork'],
} as const satisfies { readonly [id: string]: readonly SourceId[] }

/** The ways whose words on safety belong here. */
export const reportingWays = inspection
/** What inspectors and courts of the two countries read. */
export const officialLanguages = ['nl', 'fr'] as const
