import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { Trouble } from '../start/trouble.ts'
import { installPackage } from './packages.ts'

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
  await installPackage('chromium')
  return find()
}
