/** Sources that stand above both countries, and our own. */
import type { Source } from './index.ts'

export const europe = {
  'ilo-2021': {
    title: 'ILO, Access to remedy for victims of trafficking for labour exploitation in Belgium and the Netherlands (executive summary)',
    certainty: 'ILO',
    checked: '2026-11-24',
  },
  'eu-2004-81': {
    title: 'Directive 2004/81/EC (residence permit for victims who cooperate)',
    article: 'art. 6',
    link: 'https://eur-lex.europa.eu/eli/dir/2004/81/oj',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'eu-883-2004': {
    title: 'Regulation (EC) 883/2004 (coordination of social security)',
    article: 'arts 12, 36',
    link: 'https://eur-lex.europa.eu/eli/reg/2004/883/oj',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'eu-tumer': { title: 'Court of Justice of the EU, 5 November 2014, C-311/13 (Tümer)', certainty: 'seen', checked: '2026-11-24' },
  'minimum-wages': { title: 'Minimum wage amounts of both countries, by date (content/values)', certainty: 'seen', checked: '2026-11-24' },
  'tilia-target': { title: 'Our own careful date, not a legal limit', certainty: 'own knowledge', checked: '2026-11-24' },
  'eu-rome-1': {
    title: 'Regulation (EC) 593/2008 (Rome I: which law governs a job)',
    article: 'art. 8',
    link: 'https://eur-lex.europa.eu/eli/reg/2008/593/oj',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'eu-brussels-1bis': {
    title: 'Regulation (EU) 1215/2012 (Brussels I bis: which court decides about a job)',
    article: 'arts 20-21',
    link: 'https://eur-lex.europa.eu/eli/reg/2012/1215/oj',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'eu-posting-96-71': {
    title: 'Directive 96/71/EC (posted workers: the minimum of the country of work)',
    link: 'https://eur-lex.europa.eu/eli/dir/1996/71/oj',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'tilia-two-countries': {
    title: 'Our own careful order for a person with work or facts in both countries, not a rule of law',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'tilia-bed-first': {
    title: 'Our own careful order, not a rule of law: another bed before leaving or reporting',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'eu-2024-1712': {
    title: 'Directive (EU) 2024/1712 (trafficking; knowing use of services of a victim), due on 15 July 2026',
    link: 'https://eur-lex.europa.eu/eli/dir/2024/1712/oj',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'eu-ote': {
    title: 'Court of Justice of the EU, 20 October 2022, C-66/21 (O.T.E.): no transfer during the time to rest',
    certainty: 'seen',
    checked: '2026-11-24',
  },
} as const satisfies { readonly [id: string]: Source }
