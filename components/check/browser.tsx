/** The one script of the self-screening: takes over the page that the server wrote. */
import '../shell/older.ts'
import { hydrate } from 'preact'
import { Check, type CheckProps } from './check.tsx'

const root = document.getElementById('app')
if (root) hydrate(<Check {...(JSON.parse(root.dataset.props as string) as CheckProps)} />, root)
