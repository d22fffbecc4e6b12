/** Named examples for the page /components while developing. */
import type { SignOff } from '../../content/sign-offs.ts'
import type { Rule } from '../../machines/sheet/changed.ts'
import type { Words } from '../words.ts'
import { SignOffView } from './sign-off.tsx'

const rule: Rule = { pathway: 'be-civil-party', kind: 'step', rule: 'join_now', fingerprint: '0123456789abcd' }
const last: SignOff = { ...rule, name: 'Example', date: '2026-11-24' }

export const examples = (words: Words) => ({
  'not signed off': <SignOffView words={words} language="en" rule={{ ...rule, state: 'unsigned' }} />,
  'signed off': <SignOffView words={words} language="en" rule={{ ...rule, state: 'signed', last }} />,
  'changed since': <SignOffView words={words} language="en" rule={{ ...rule, state: 'changed', last }} />,
})
