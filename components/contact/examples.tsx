/** Named examples for the page /components while developing. */
import type { Words } from '../words.ts'
import { ContactView } from './contact.tsx'

export const examples = (words: Words) => ({
  'with a verified number': <ContactView words={words} contact="be_centres" />,
  'without a number': <ContactView words={words} contact="nl_fairwork" />,
  'without number and site': <ContactView words={words} contact="be_fair_competition" />,
})
