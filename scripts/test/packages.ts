import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runQuietly } from '../start/tools.ts'

/** Installs a package of Debian: only as root, and where there is apt-get; says nothing where it cannot. */
export async function installPackage(name: string): Promise<void> {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  console.log(`Installing ${name} from the packages of Debian ...`)
  const unasked = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await runQuietly('apt-get', ['update'], unasked)
  const { ok, output } = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name], unasked)
  if (!ok) console.error(updated.output + output)
}

/** The program `age`, by which the tests open and make sealed files. Without it these tests fail, and say how to mend it. */
export async function installAge(): Promise<void> {
  if (!['/usr/bin/age', '/usr/local/bin/age'].some(existsSync)) await installPackage('age')
}
