/** The program `age`, as somebody uses it who has nothing of ours: it asks its passphrase on a terminal, which `script` gives it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @throws with how to mend it where there is no `age` */
export function needAge(): void {
  if (spawnSync('age', ['--version']).status !== 0)
    throw new Error('The program age is not installed: these tests open sealed files with it. On Debian: apt-get install age')
}

/** Opens a file that is sealed with a passphrase. */
export function ageOpen(file: string, to: string, passphrase: string): Buffer {
  inTerminal(`age -d -o ${to} ${file}`, [passphrase])
  return readFileSync(to)
}
/** Seals a file with a passphrase. */
export function ageSeal(file: string, to: string, passphrase: string): Buffer {
  inTerminal(`age -p -o ${to} ${file}`, [passphrase, passphrase])
  return readFileSync(to)
}
const inTerminal = (command: string, lines: readonly string[]) =>
  execFileSync('script', ['-qec', command, '/dev/null'], { input: lines.map(l => `${l}\n`).join(''), timeout: 30_000 })

/** The files in a tar archive, as the program `tar` takes them out. */
export const tarOpen = (archive: string, folder: string): string =>
  execFileSync('tar', ['-xvf', archive, '-C', folder], { encoding: 'utf8' })
/** An archive of all that is in a folder, by the program `tar`. */
export const tarMake = (folder: string, archive: string): void => void execFileSync('tar', ['-cf', archive, '-C', folder, '.'])
