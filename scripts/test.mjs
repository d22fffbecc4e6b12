// `npm test`: install, then every check, each with its own time. The work is in test/.
import { install } from './install.mjs'

// Beside the build that a running copy serves, and with the language that is made for the tests.
Object.assign(process.env, { TILIA_BUILD: '.next-test', TILIA_PSEUDO: '1' })
if (await install(import.meta.filename)) await (await import('./test/test.ts')).test()
