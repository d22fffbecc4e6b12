/** Routes of the law that are known (facts.md) and not in the guide yet, with who can be asked. One that becomes a pathway drops out by itself. */
import type { ContactId } from './directory.ts'
import { pathwayIds } from './pathways.ts'

const otherRoutes = {
  'be-labour-court-wages': ['be_fairwork', 'be_acv_csc', 'be_abvv_fgtb', 'be_aclvb_cgslb'],
  'be-inspectorate-complaint': ['be_fairwork', 'be_centres'],
  'be-negotiation-sectoral': ['be_fairwork', 'be_acv_csc', 'be_abvv_fgtb', 'be_aclvb_cgslb'],
  'be-shelter-care': ['be_centres', 'be_caw'],
  'be-safe-reporting': ['be_centres'],
  'be-residence-procedure': ['be_centres'],
  'be-residence-permanent': ['be_centres', 'be_legal_aid'],
  'be-status-withdrawn': ['be_legal_aid', 'be_centres'],
  'be-declaration-injured-person': ['be_legal_aid', 'be_centres'],
  'be-non-trafficking-protection': ['be_fairwork', 'be_acv_csc'],
  'nl-civil-wages': ['nl_fairwork', 'nl_fnv', 'nl_legal_desk'],
  'nl-regelrechter': ['nl_legal_desk', 'nl_fairwork'],
  'nl-workplace-accident': ['nl_fnv', 'nl_fairwork', 'nl_legal_desk'],
  'nl-inspectorate-complaint': ['nl_fairwork', 'nl_fnv'],
  'nl-negotiation-sectoral': ['nl_fnv', 'nl_sncu', 'nl_building'],
  'nl-shelter-care': ['nl_comensha', 'nl_doctors'],
  'nl-safe-reporting': ['nl_comensha', 'nl_fairwork'],
  'nl-residence-cooperation': ['nl_comensha', 'nl_legal_desk'],
  'nl-residence-continued': ['nl_legal_desk', 'nl_comensha'],
  'nl-status-withdrawn': ['nl_legal_desk', 'nl_comensha'],
  'nl-advance-payment': ['nl_victim_support', 'nl_cjib'],
  'nl-non-trafficking-protection': ['nl_fairwork', 'nl_fnv'],
} as const satisfies { readonly [route: string]: readonly ContactId[] }

export interface NotCovered {
  readonly route: string
  readonly country: 'be' | 'nl'
  readonly ask: readonly ContactId[]
}
export const notCovered: readonly NotCovered[] = Object.entries(otherRoutes)
  .filter(([route]) => !pathwayIds.some(id => id === route))
  .map(([route, ask]) => ({ route, country: route.startsWith('be-') ? 'be' : 'nl', ask }))
