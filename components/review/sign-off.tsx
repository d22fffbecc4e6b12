/** Where a rule is signed off: who did and when, or the lines to do it on paper. Nothing is sent from here. */
import type { Rule, Signed } from '../../machines/sheet/changed.ts'
import { dayInWords, type Words } from '../words.ts'

export function SignOffView({ words, language, rule }: { words: Words; language: string; rule: Rule & Signed }) {
  const say = (id: string, values?: Parameters<Words>[1]) => words(`review.sign.${id}`, values)
  const { state, last, fingerprint } = rule
  const who = last ? { name: last.name, date: dayInWords(last.date, language) } : undefined
  return (
    <div className="text-base text-soft">
      <p>
        {say(state, who)} <bdi>{say('fingerprint', { fingerprint })}</bdi>
      </p>
      {state === 'signed' ? null : (
        <p className="sign-line">
          {['name', 'date', 'signature'].map(field => (
            <span key={field}>{say(field)}</span>
          ))}
        </p>
      )}
    </div>
  )
}
