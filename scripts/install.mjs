// The first step of both commands. Built-ins only and plain JavaScript: it runs before anything is installed, on any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const projectNode = join(root, 'node_modules', 'node', 'bin', 'node')
const neededMegabytes = 1500

/**
 * Installs what package-lock.json asks for and node_modules lacks.
 * True: this process may go on. False: the script was run anew under the project's own Node, and has ended.
 */
export async function install(script) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  if (!isInstalled(lock) && !reinstall()) process.exit(1)
  if (process.version === `v${lock.packages['node_modules/node'].version}`) return true
  process.exitCode = await runAgain(script)
  return false
}

/** Holds what npm wrote down of its last install against the lock file; only packages for other systems may be absent. */
function isInstalled(lock) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record) || !existsSync(projectNode)) return false
  const there = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '')
  return (
    Object.keys(there).every(path => path in lock.packages) &&
    wanted.every(([path, { version, integrity, optional }]) =>
      path in there ? there[path].version === version && there[path].integrity === integrity : optional,
    )
  )
}

function reinstall() {
  const { bavail, bsize } = statfsSync(root)
  const freeMegabytes = Math.floor((bavail * bsize) / 1e6)
  if (freeMegabytes < neededMegabytes) {
    console.error(`The disk is full: installing needs ${neededMegabytes} MB and ${freeMegabytes} MB are free; make room and start again.`)
    return false
  }
  console.log('Installing packages (about half a minute) ...')
  // npm must not run on the Node it is about to replace, so the project's own programs leave the path.
  const path = process.env.PATH.split(delimiter).filter(folder => !folder.endsWith(join('node_modules', '.bin')))
  const quiet = { npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' }
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...quiet, PATH: path.join(delimiter) },
  })
  if (status === 0) return true
  console.error('The packages could not be installed (the lines above say why); check the network and the disk, then start again.')
  return false
}

/** Hands the terminal and every signal on to the same script under the project's Node, which also sees by the channel when this one dies. */
function runAgain(script) {
  const child = spawn(projectNode, [script, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise(resolve => child.on('exit', code => resolve(code ?? 1)))
}
