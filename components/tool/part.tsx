/** The place of the tools on the list: a button each. */
import type { Words } from '../words.ts'
import { type ToolId, toolIds } from './tools.ts'

export function ToolPart({ words, onTool }: { readonly words: Words; readonly onTool: (tool: ToolId) => void }) {
  return (
    <section className="space-y-3 print:hidden">
      <h2>{words('interface.result.tools')}</h2>
      <ul className="flex flex-wrap gap-3">
        {toolIds.map(tool => (
          <li key={tool}>
            <button type="button" className="button" onClick={() => onTool(tool)}>
              {words(`interface.result.tool_${tool}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
