// `npm start`: install, build, start the database, bring it up to date, serve. The work is in start/.
import { install } from './install.mjs'

if (await install(import.meta.filename)) await (await import('./start/start.ts')).start()
