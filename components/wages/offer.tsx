/** An offer held against the claim: how much it is, what is missing, what signing can end. Never whether to take it. */
import type { Answers } from '../../content/facts/index.ts'
import { type OfferCheck, offerOf } from '../../machines/wages/offer.ts'
import type { Claim } from '../../machines/wages/types.ts'
import { SourceLine } from '../check/trace.tsx'
import { Text } from './fields.tsx'
import type { Say } from './money.ts'

export interface OfferProps {
  readonly say: Say
  readonly answers: Answers
  readonly claim: Claim
  readonly offer: string
  readonly onOffer: (offer: string) => void
}
export function Offer({ say, answers, claim, offer, onOffer }: OfferProps) {
  const { words } = say
  const check = offerOf(answers, { offer }, claim)
  const problems = check && 'problem' in check ? [{ where: 'offer', id: check.problem }] : []
  return (
    <div className="space-y-4">
      <p>{words('wages.offer.hint')}</p>
      <Text words={words} label={words('wages.offer.amount')} name="offer" value={offer} problems={problems} numeric onText={onOffer} />
      {check && !('problem' in check) ? <Checked say={say} check={check} today={claim.today} /> : null}
    </div>
  )
}

function Checked({ say, check, today }: { readonly say: Say; readonly check: OfferCheck; readonly today: string }) {
  const { words, euro, range } = say
  const { amount, percent, less, lessThanFloor, floor, effects, withdraw } = check
  const part = words(percent.low === percent.high ? 'wages.offer.percent_one' : 'wages.offer.percent', { ...percent })
  return (
    <div className="space-y-3" role="status">
      <p>{words('wages.offer.is', { sum: euro(amount), percent: part })}</p>
      <p>{words('wages.offer.less', { sum: range(less) })}</p>
      <p className={floor === 'reached' ? '' : 'border-can border-s-4 ps-3 text-can'}>
        {words(`wages.offer.${floor}`, { sum: range(lessThanFloor) })}
      </p>
      <h3>{words('wages.offer.signing')}</h3>
      <ul className="space-y-2">
        {effects.map(e => (
          <li key={e.id} className="border-line border-s-4 ps-3">
            <p>{words(`interactions.${e.id}`)}</p>
            <SourceLine words={words} language={say.language} source={e.source} today={today} />
          </li>
        ))}
        {withdraw ? (
          <li className="border-line border-s-4 ps-3">
            <p>{words('wages.offer.withdraw')}</p>
          </li>
        ) : null}
      </ul>
      <p>{words('wages.offer.you_decide')}</p>
    </div>
  )
}
