/** What is loaded when a card or the plan is opened, or when somebody asks what would change: one file, the same for everyone. */
export { Inside } from './inside.tsx'
export { Plan } from './plan.tsx'
export { WhatIf } from './what-if.tsx'
