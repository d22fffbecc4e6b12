import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder for a throw-away database; others may pass it, as the database's user must. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tilia-'))
  chmodSync(folder, 0o755)
  return folder
}
