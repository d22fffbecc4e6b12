/** The script of the page that checks files: takes over the page that the server wrote. */
import '../shell/older.ts'
import { hydrate } from 'preact'
import { Verify, type VerifyProps } from './verify.tsx'

const root = document.getElementById('app')
if (root) hydrate(<Verify {...(JSON.parse(root.dataset.props as string) as VerifyProps)} />, root)
