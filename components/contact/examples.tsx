/** Named examples for the page /components while developing. */
import type { Words } from '../words.ts'
import { ContactView } from './contact.tsx'

export const examples = (words: Words) => {
  const shown = { words, language: 'en', today: '2026-11-24' }
  return {
    'with a verified number': <ContactView {...shown} contact="be_centres" />,
    'without a number': <ContactView {...shown} contact="nl_fairwork" />,
    'without number and site': <ContactView {...shown} contact="be_fair_competition" />,
    'with a number that nobody checked for a year': <ContactView {...shown} contact="be_centres" today="2027-11-24" />,
  }
}
