/** The screen of one tool, under its name. */
import type { ReactNode } from 'react'
import { Carry } from '../carry/carry.tsx'
import { useHeadFocus } from '../check/question.tsx'
import type { ToolId, ToolProps } from './tools.ts'

const screens: { readonly [T in ToolId]?: (props: ToolProps) => ReactNode } = { carry: Carry }

export function Tool({ tool, onBack, ...props }: ToolProps & { readonly tool: ToolId; readonly onBack: () => void }) {
  const head = useHeadFocus()
  const { words } = props
  const Screen = screens[tool]
  return (
    <div className="space-y-6">
      <button type="button" className="button button-quiet print:hidden" onClick={onBack}>
        {words('tools.back')}
      </button>
      <h1 ref={head} tabIndex={-1}>
        {words(`tools.${tool}.name`)}
      </h1>
      {Screen ? <Screen {...props} /> : null}
    </div>
  )
}
