/** The screen of one tool, under its name. */
import { type ReactNode, useMemo } from 'react'
import { claimOf } from '../../machines/wages/claim.ts'
import { withUnpaid } from '../../machines/wages/since.ts'
import { Carry } from '../carry/carry.tsx'
import { useHeadFocus } from '../check/question.tsx'
import { ChecklistTool } from '../checklist/tool.tsx'
import { DatesTool } from '../dates/dates.tsx'
import { EvidenceTool } from '../evidence/evidence.tsx'
import { Letters } from '../letters/letters.tsx'
import { Wages } from '../wages/wages.tsx'
import type { ScreenProps, ToolId, ToolProps } from './tools.ts'

const screens: { readonly [T in ToolId]: (props: ScreenProps) => ReactNode } = {
  wages: Wages,
  dates: DatesTool,
  letters: Letters,
  evidence: EvidenceTool,
  carry: Carry,
  checklist: ChecklistTool,
}

export function Tool({ tool, onBack, ...props }: ToolProps & { readonly tool: ToolId; readonly onBack: () => void }) {
  const head = useHeadFocus()
  const { words, rules, answers, assessment, today } = props
  const { wages } = props.entries
  const claim = useMemo(() => wages && claimOf(answers, wages, today), [answers, wages, today])
  const dated = useMemo(() => {
    const told = withUnpaid(answers, claim)
    return { answers: told, assessment: told === answers ? assessment : rules.assess(told, today) }
  }, [rules, answers, assessment, claim, today])
  const Screen = screens[tool]
  return (
    <div className="space-y-6">
      <button type="button" className="button button-quiet print:hidden" onClick={onBack}>
        {words('tools.back')}
      </button>
      <h1 ref={head} tabIndex={-1} className={tool === 'letters' ? 'print:hidden' : undefined}>
        {words(`tools.${tool}.name`)}
      </h1>
      <Screen {...props} claim={claim} dated={dated} />
    </div>
  )
}
