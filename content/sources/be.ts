/** Belgian sources. */
import type { Source } from './index.ts'

export const belgium = {
  'be-aliens-act-39-57': {
    title: 'Aliens Act of 15 December 1980 (time to appeal)',
    article: 'art. 39/57',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-nrm-2016': {
    title: 'Circular of 23 December 2016 on the cooperation for victims of trafficking (Belgian Official Gazette, 10 March 2017)',
    link: 'https://www.etaamb.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-penal-433': {
    title: 'Criminal Code (trafficking; number from before the new code), as Belgian courts read it',
    article: 'old art. 433quinquies, par. 1, 3°',
    link: 'https://www.myria.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-guardianship-2002': {
    title: 'Programme Act of 24 December 2002 (guardian for minors without parents)',
    article: 'Title XIII, chapter 6',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-aliens-act-61-2': {
    title: 'Aliens Act of 15 December 1980; Royal Decree of 8 October 1981, annex 15',
    article: 'art. 61/2',
    link: 'https://www.agii.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-aliens-act-40': {
    title: 'Aliens Act of 15 December 1980 (stay of citizens of the EU)',
    article: 'arts 40-41',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-own-stay': {
    title: 'Aliens Act of 15 December 1980 (no time to rest is needed where a person has a better stay)',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-reflection-once': { title: 'Time to rest: only once for the same facts', certainty: 'doubtful', checked: '2026-11-24' },
  'be-civil-action': {
    title: 'Code of Criminal Procedure, Preliminary Title (the civil action)',
    article: 'arts 3, 4, 26',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-criminal-procedure-63': {
    title: 'Code of Criminal Procedure (civil party before the investigating judge)',
    article: 'arts 63-67',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-criminal-procedure-135': {
    title: 'Code of Criminal Procedure (appeal against an order of no grounds)',
    article: 'art. 135',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-criminal-procedure-28decies': {
    title: 'Code of Criminal Procedure (petition when an inquiry lasts over a year)',
    article: 'art. 28decies',
    link: 'https://www.refli.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-social-criminal-162': {
    title: 'Social Criminal Code (wages not paid)',
    article: 'art. 162',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-limitation-2024': {
    title: 'Limitation of prosecution: ten years for ordinary offences since 28 April 2024',
    link: 'https://www.le-tribunal.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-contracts-15': {
    title: 'Employment Contracts Act of 3 July 1978 (limitation)',
    article: 'art. 15',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-insolvency-xx': {
    title: 'Code of Economic Law, book XX (insolvency: claims with the trustee)',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-foreign-firm': {
    title: 'Directive 2008/94/EC (employer from another member state: which fund pays)',
    article: 'art. 9',
    link: 'https://eur-lex.europa.eu/eli/dir/2008/94/oj',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-closures-2002': {
    title: 'Act of 26 June 2002 on the closure of undertakings (closure fund)',
    link: 'https://www.onem.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-closure-window': {
    title: 'Act of 26 June 2002 (job ended from 13 months before the closure to 12 months after it, or a court case before it)',
    link: 'https://www.cgslb.be',
    certainty: 'doubtful',
    checked: '2026-11-24',
  },
  'be-accidents-1971': {
    title: 'Act of 10 April 1971 on accidents at work',
    link: 'https://www.fedris.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-diseases-1970': {
    title: 'Coordinated laws of 3 June 1970 on occupational diseases',
    link: 'https://www.fedris.be',
    certainty: 'own knowledge',
    checked: '2026-11-24',
  },
  'be-authority': {
    title:
      'Employment Contracts Act of 3 July 1978 (work under authority, by any proof: Brussels labour court of appeal, 12 November 2015)',
    link: 'https://www.terralaboris.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-commission-1985': {
    title: 'Act of 1 August 1985 (Commission for financial aid to victims of intentional acts of violence)',
    link: 'https://justice.belgium.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
  'be-myria-2019-19': {
    title: 'Myria, recommendation 2019/19 (a broad reading of "act of violence")',
    link: 'https://www.myria.be',
    certainty: 'seen',
    checked: '2026-11-24',
  },
} as const satisfies { readonly [id: string]: Source }
