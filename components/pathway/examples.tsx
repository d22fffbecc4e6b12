/** Named examples for the page /components while developing. */

import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { allSteps } from '../../machines/index.ts'
import { sourcesOf } from '../../machines/sheet/rests-on.ts'
import type { Words } from '../words.ts'
import { BarrierList, DateList, OptionList, SourceList } from './about.tsx'
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
    sources: <SourceList words={words} language="en" sources={sources} />,
  }
}
