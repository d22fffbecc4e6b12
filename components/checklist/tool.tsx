/** The checklist as a tool: nothing of the answers is in it. */
import { wordsFrom } from '../check/messages.ts'
import type { ToolProps } from '../tool/tools.ts'
import { Checklist } from './checklist.tsx'

export function ChecklistTool({ words, language, letterTexts, today }: ToolProps) {
  return (
    <div className="space-y-6">
      <Checklist words={words} language={language} today={today} textsIn={l => wordsFrom(letterTexts[l] ?? {}, l)} />
      <button type="button" className="button" onClick={() => window.print()}>
        {words('checklist.print')}
      </button>
    </div>
  )
}
