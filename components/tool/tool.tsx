/** The screen of one tool, under its name. */
import type { ReactNode } from 'react'
import { Carry } from '../carry/carry.tsx'
import { useHeadFocus } from '../check/question.tsx'
import { ChecklistTool } from '../checklist/tool.tsx'
import { DatesTool } from '../dates/dates.tsx'
import { EvidenceTool } from '../evidence/evidence.tsx'
import { Letters } from '../letters/letters.tsx'
import { Wages } from '../wages/wages.tsx'
import type { ToolId, ToolProps } from './tools.ts'

const screens: { readonly [T in ToolId]: (props: ToolProps) => ReactNode } = {
  wages: Wages,
  dates: DatesTool,
  letters: Letters,
  evidence: EvidenceTool,
  carry: Carry,
  checklist: ChecklistTool,
}

export function Tool({ tool, onBack, ...props }: ToolProps & { readonly tool: ToolId; readonly onBack: () => void }) {
  const head = useHeadFocus()
  const { words } = props
  const Screen = screens[tool]
  return (
    <div className="space-y-6">
      <button type="button" className="button button-quiet print:hidden" onClick={onBack}>
        {words('tools.back')}
      </button>
      <h1 ref={head} tabIndex={-1} className={tool === 'letters' ? 'print:hidden' : undefined}>
        {words(`tools.${tool}.name`)}
      </h1>
      <Screen {...props} />
    </div>
  )
}
