/** Who runs this copy, from the environment of the build; null where nobody has said so. */
import type { Operator } from '../../components/shell/shell.tsx'

export function operator(environment: NodeJS.ProcessEnv = process.env): Operator | null {
  const name = environment.OPERATOR_NAME?.trim() ?? ''
  return name
    ? { name, contact: environment.OPERATOR_CONTACT?.trim() ?? '', privacyUrl: environment.OPERATOR_PRIVACY_URL?.trim() ?? '' }
    : null
}
