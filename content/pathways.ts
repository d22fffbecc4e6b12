/** The ids of all pathways, in the order in which a person should see them where nothing else decides. */
export const pathwayIds = [
  'be-identification',
  'be-reflection-period',
  'be-civil-party',
  'be-workplace-accident-fedris',
  'be-insolvency-ffe',
  'be-violent-crime-fund',
  'nl-identification',
  'nl-reflection-period',
  'nl-injured-party',
  'nl-insolvency-uwv',
  'nl-violent-crime-fund',
] as const

export type PathwayId = (typeof pathwayIds)[number]
