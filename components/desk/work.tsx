/** An open case: all workers, one of them, or a tool for one of them. */

import { useCallback, useMemo, useState } from 'react'
import type { Answers, FactId } from '../../content/facts/index.ts'
import { languageList, languageOf } from '../../content/languages.ts'
import type { PathwayId } from '../../content/pathways.ts'
import { answersOf, type Case, type Worker } from '../../machines/case/case.ts'
import { changeEntries, changeWorker, entriesOf, fieldIs, ownField, workerOf } from '../../machines/case/edit.ts'
import { newsIn, takeIn } from '../../machines/case/take-in.ts'
import type { Messages } from '../check/messages.ts'
import { useHeadFocus } from '../check/question.tsx'
import type { Rules } from '../check/rules.ts'
import type { Tool } from '../tool/tool.tsx'
import { type ToolId, toolIds } from '../tool/tools.ts'
import { Entering } from '../ui/entering.tsx'
import type { Words } from '../words.ts'
import type { Reading } from './both.tsx'
import type { Open } from './desk.tsx'
import { Group } from './group.tsx'
import { goToQuestion, Intake } from './intake.tsx'
import { loadLetterTexts, loadTools } from './load.ts'
import { Result } from './result.tsx'
import { TakeIn } from './take-in.tsx'
import { WhoseValue } from './whose.tsx'

export type View =
  | { readonly kind: 'group' }
  | { readonly kind: 'worker'; readonly id: string; readonly opened?: PathwayId | undefined; readonly ask?: FactId }
  | { readonly kind: 'tool'; readonly id: string; readonly tool: ToolId }

export interface WorkProps {
  readonly reading: Reading
  readonly rules: Rules
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly open: Open
  readonly onChange: (next: (o: Open) => Open) => void
  readonly onView: (view: View) => void
  readonly onAlong: (language: string) => void
  /** All words of another language. */
  readonly loadLanguage: (language: string) => Promise<Words>
}
type Loaded = { readonly Tool: typeof Tool; readonly letterTexts: { readonly [language: string]: Messages } }

export function Work(props: WorkProps) {
  const { reading, rules, today, open, onChange, onView, onAlong } = props
  const [tools, setTools] = useState<Loaded | 'failed'>()
  const { words, along } = reading
  const { view } = open
  const say = (id: string, values?: { [name: string]: string }) => words(`desk.${id}`, values)
  const edit = useCallback((next: (c: Case) => Case) => onChange(o => ({ ...o, case: next(o.case) })), [onChange])
  const showTool = (id: string, tool: ToolId) => {
    onView({ kind: 'tool', id, tool })
    if (tools && tools !== 'failed') return
    Promise.all([loadTools(), loadLetterTexts()]).then(
      ([loaded, letterTexts]) => setTools({ Tool: loaded.Tool, letterTexts }),
      () => setTools('failed'),
    )
  }
  const worker = view.kind === 'group' ? undefined : workerOf(open.case, view.id)
  return (
    <>
      <Entering className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        <button
          type="button"
          className="button"
          aria-current={view.kind === 'group' ? 'page' : undefined}
          onClick={() => onView({ kind: 'group' })}
        >
          {say('group.all')}
        </button>
        {open.case.workers.length > 0 ? (
          <label className="block">
            <span className="mb-1 block text-base">{say('group.choose')}</span>
            <select
              className="input max-w-xs"
              autoComplete="off"
              value={worker?.id ?? ''}
              onChange={e => {
                const id = e.currentTarget.value
                onView(id ? { kind: 'worker', id } : { kind: 'group' })
              }}
            >
              <option value="">{say('group.nobody')}</option>
              {open.case.workers.map(w => (
                <option key={w.id} value={w.id}>
                  {w.label}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label className="block">
          <span className="mb-1 block text-base">{say('along')}</span>
          <select
            className="input max-w-xs"
            autoComplete="off"
            value={along?.language ?? ''}
            onChange={e => onAlong(e.currentTarget.value)}
          >
            <option value="">{say('along_none')}</option>
            {Object.entries(languageList)
              .filter(([id]) => id !== reading.language)
              .map(([id, { name }]) => (
                <option key={id} value={id} lang={id} dir={languageOf(id).direction}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </Entering>
      {view.kind === 'group' || !worker ? (
        <Group key="group" {...props} onEdit={edit} />
      ) : view.kind === 'worker' ? (
        <OneWorker key={worker.id} {...props} view={view} worker={worker} onEdit={edit} onTool={tool => showTool(worker.id, tool)} />
      ) : tools && tools !== 'failed' ? (
        <>
          <p className="font-semibold">{worker.label}</p>
          <tools.Tool
            key={view.tool}
            tool={view.tool}
            words={words}
            language={reading.language}
            loadLanguage={props.loadLanguage}
            letterTexts={tools.letterTexts}
            rules={rules}
            assessment={rules.assess(answersOf(open.case, worker), today)}
            answers={answersOf(open.case, worker)}
            today={today}
            entries={entriesOf(open.case, worker)}
            onEntries={change => edit(c => changeEntries(c, worker.id, change))}
            underField={field => {
              const is = fieldIs(worker, field)
              return is ? (
                <WhoseValue
                  words={words}
                  is={is}
                  of={words(`letters.field.${field}`)}
                  asks={(worker.entries.letters?.fields[field] ?? '') !== (open.case.employer.fields?.[field] ?? '')}
                  onOwn={own => edit(c => ownField(c, worker.id, field, own))}
                />
              ) : null
            }}
            onTool={tool => showTool(worker.id, tool)}
            onOpen={opened => onView({ kind: 'worker', id: worker.id, opened })}
            onChange={ask => {
              onView({ kind: 'worker', id: worker.id, ask })
              requestAnimationFrame(() => goToQuestion(ask))
            }}
            onBack={() => onView({ kind: 'worker', id: worker.id })}
          />
        </>
      ) : (
        <p role="status">{words(`interface.result.${tools === 'failed' ? 'more_failed' : 'more_loading'}`)}</p>
      )}
    </>
  )
}

interface OneWorkerProps extends WorkProps {
  readonly view: Extract<View, { kind: 'worker' }>
  readonly worker: Worker
  readonly onEdit: (next: (c: Case) => Case) => void
  readonly onTool: (tool: ToolId) => void
}
/** Questions on one side, what they come to on the other. */
function OneWorker({ reading, rules, today, open, view, worker, onEdit, onView, onTool }: OneWorkerProps) {
  const head = useHeadFocus()
  const answers: Answers = useMemo(() => answersOf(open.case, worker), [open.case, worker])
  const { words } = reading
  return (
    <div className="space-y-4">
      <h1 ref={head} tabIndex={-1}>
        {worker.label}
      </h1>
      <nav aria-label={words('desk.tools')} className="flex flex-wrap gap-3 print:hidden">
        {toolIds.map(tool => (
          <button key={tool} type="button" className="button" onClick={() => onTool(tool)}>
            {words(`interface.result.tool_${tool}`)}
          </button>
        ))}
      </nav>
      <TakeIn
        words={words}
        language={reading.language}
        onTake={({ facts, salt }) => {
          onEdit(c => changeWorker(c, worker.id, w => takeIn(c, w, facts, salt, today)))
          return newsIn(open.case, worker, facts)
        }}
      />
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Intake reading={reading} today={today} case={open.case} worker={worker} answers={answers} rules={rules} onEdit={onEdit} />
        <Result
          reading={reading}
          rules={rules}
          today={today}
          worker={worker}
          answers={answers}
          looked={open.looked}
          opened={view.opened}
          onOpen={opened => onView({ ...view, opened })}
        />
      </div>
    </div>
  )
}
