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
} as const satisfies { readonly [id: string]: Source }
