/** The one script of the self-screening: takes over the page that the server wrote. */
import '../shell/older.ts'
import { hydrateRoot } from 'react-dom/client'
import { Check, type CheckProps } from './check.tsx'

const root = document.getElementById('app')
if (root) hydrateRoot(root, <Check {...(JSON.parse(root.dataset['props'] as string) as CheckProps)} />)
