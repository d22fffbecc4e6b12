import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runQuietly } from '../start/tools.ts'
import { Trouble } from '../start/trouble.ts'

/** The Chromium that the browser tests use; as root, Debian's is installed where there is none. */
export async function findBrowser(): Promise<string> {
  const there = find() ?? (await installed())
  if (there) return there
  throw new Trouble('No Chromium was found: install it (on Debian: apt-get install chromium), or say where it is with CHROMIUM.')
}

function find() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
  return [process.env.CHROMIUM, ...places, chromium.executablePath()].find(path => path && existsSync(path))
}

async function installed() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.log('Installing Chromium from the packages of Debian ...')
  const unasked = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await runQuietly('apt-get', ['update'], unasked)
  const { ok, output } = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], unasked)
  if (!ok) console.error(updated.output + output)
  return find()
}
