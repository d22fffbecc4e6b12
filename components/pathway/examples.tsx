/** Named examples for the page /components while developing. */

import { changesFor } from '../../content/changes.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { allSteps } from '../../machines/index.ts'
import { sourcesOf } from '../../machines/sheet/rests-on.ts'
import type { Words } from '../words.ts'
import { BarrierList, ChangeList, DatedRuleList, DateList, OptionList, SourceList } from './about.tsx'
import { Drawing } from './drawing.tsx'
import { Tree } from './tree.tsx'

export function examples(words: Words) {
  const steps = allSteps.find(p => p.id === 'be-civil-party') as PathwaySteps
  const sources = sourcesOf(steps)
  return {
    'drawn path': <Drawing words={words} language="en" direction="ltr" steps={steps} />,
    'drawn path, right to left': (
      <div dir="rtl">
        <Drawing words={words} language="en" direction="rtl" steps={steps} />
      </div>
    ),
    'path as text': <Tree words={words} steps={steps} sources={sources} />,
    'what can be done inside it': <OptionList words={words} pathway={steps.id} />,
    dates: <DateList words={words} steps={steps} sources={sources} />,
    'what stands in the way': <BarrierList words={words} pathway={steps.id} />,
    'what changed': <ChangeList words={words} language="en" today="2026-11-24" ids={changesFor('nl-safe-reporting')} />,
    'rules that began on a day': <DatedRuleList words={words} language="en" today="2026-11-24" pathway={steps.id} />,
    sources: <SourceList words={words} language="en" today="2026-11-24" sources={sources} />,
    'sources that nobody checked for a year': <SourceList words={words} language="en" today="2027-11-24" sources={sources} />,
  }
}
