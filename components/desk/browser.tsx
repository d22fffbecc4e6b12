/** The script of the desk: takes over the page that the server wrote. */
import '../shell/older.ts'
import { hydrate } from 'preact'
import { Desk, type DeskProps } from './desk.tsx'

const root = document.getElementById('app')
if (root) hydrate(<Desk {...(JSON.parse(root.dataset.props as string) as DeskProps)} />, root)
