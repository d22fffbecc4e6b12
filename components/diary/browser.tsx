/** The script of the diary: takes over the page that the server wrote. */
import '../shell/older.ts'
import { hydrate } from 'preact'
import { Diary, type DiaryProps } from './diary.tsx'

const root = document.getElementById('app')
if (root) hydrate(<Diary {...(JSON.parse(root.dataset.props as string) as DiaryProps)} />, root)
