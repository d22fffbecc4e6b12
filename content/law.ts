/** The day on which the rules, values and sources were last brought up to date as a whole. */
export const lawDate = '2026-11-24'
/** Before this day some rules are those of today, because the rule of that time was not checked (facts.md 1.7). */
export const earliestCheckedDay = '2024-04-28'

/** Bills and announced changes: the state of the law, not facts about a person (facts.md 1.6). `null`: not known. @public */
export const switches = {
  illegal_stay_criminal: false,
  nl_bill_36547_in_force: false,
  nl_uncapped_advance_extended: false,
  be_new_criminal_code: null,
  be_permit_180_days: false,
  nl_regelrechter_goes_on: null,
} as const satisfies { readonly [id: string]: boolean | null }
