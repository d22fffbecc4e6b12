/** What changed since a rule was last signed off. */
import type { PathwayId } from '../../content/pathways.ts'
import type { RuleKind, SignOff } from '../../content/sign-offs.ts'

export interface Rule {
  readonly pathway: PathwayId
  readonly kind: RuleKind
  /** Name of the step, or id of the date, option or barrier. */
  readonly rule: string
  readonly fingerprint: string
}
/** `signed`: as it stands; `changed`: somebody signed it off, but it is another rule now. */
export type SignState = 'unsigned' | 'signed' | 'changed'
export interface Signed {
  readonly state: SignState
  /** The latest sign-off, also of the rule as it was before. */
  readonly last?: SignOff
}

/** By which a rule is known, whatever it says: dates and barriers are the same rule on every sheet. */
export const keyOf = ({ kind, rule, pathway }: Pick<Rule, 'kind' | 'rule' | 'pathway'>): string =>
  kind === 'deadline' || kind === 'barrier' ? `${kind} ${rule}` : `${kind} ${rule} ${pathway}`

/** How a rule stands against all sign-offs. A rule that was changed and changed back is signed. */
export function signedOff(rule: Rule, signOffs: readonly SignOff[]): Signed {
  const own = signOffs.filter(s => keyOf(s) === keyOf(rule)).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const same = own.find(s => s.fingerprint === rule.fingerprint)
  if (same) return { state: 'signed', last: same }
  return own[0] ? { state: 'changed', last: own[0] } : { state: 'unsigned' }
}
