import { test } from 'vitest'
import { type Answers } from '../content/facts/index.ts'
import { nextQuestion, cardFacts } from '../machines/assessment/next.ts'
import { assess, personOn } from '../machines/assessment/assess.ts'
import { foldOf } from '../machines/assessment/fold.ts'
import { evaluate } from '../machines/assessment/evaluate.ts'
import { allSteps } from '../machines/index.ts'
import { Chance, knowingLess, someone, tell, onlyWhatWasAsked } from './someone.ts'
test('x', () => {
  const chance = new Chance('tmp7')
  let max = 0, total = 0, n = 0
  const t = performance.now()
  const kinds = new Map<string, number>()
  for (let i = 0; i < 150; i++) {
    const full = someone(chance)
    const truth = personOn(full.answers, full.today)
    let answers: Answers = {}
    let screens = 0
    const log: string[] = []
    for (;;) {
      const q = nextQuestion(allSteps, answers, full.today)
      if (!q) break
      screens++
      for (const f of q.facts) { const v = truth.value(f); answers = { ...answers, [f]: v === undefined || v === 'set aside' ? 'unknown' : v } as Answers; log.push(q.layer + ' ' + f) }
      if (screens > 200) throw new Error('endless')
    }
    max = Math.max(max, screens); total += screens; n++
    // early stop?
    const known = personOn(answers, full.today)
    for (const p of allSteps) {
      const r = evaluate(p, known)
      if (r.outcome !== 'open' || foldOf(p.id, r, known)) continue
      const core = r.missing
      const f = evaluate(p, truth)
      const k = `${p.id}: ${r.possible.join()} missing ${core.join()} full ${f.outcome}`
      kinds.set(k, (kinds.get(k) ?? 0) + 1)
    }
  }
  console.log(n, 'max', max, 'mean', total / n, 'ms per screen', (performance.now() - t) / total)
  console.log([...kinds].sort((a, b) => b[1] - a[1]).map(x => x[1] + ' ' + x[0]).join('\n'))
}, 600000)
