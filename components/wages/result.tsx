/** The result under the fields: the sum first, then its lines, what falls away when, who owes it, what a fund would pay. */
import type { PathwayId } from '../../content/pathways.ts'
import type { Assessment } from '../../machines/assessment/assess.ts'
import type { Claim, Debtor, Fall, Fund } from '../../machines/wages/types.ts'
import { Lines } from './lines.tsx'
import type { Say } from './money.ts'

export interface ResultProps {
  readonly say: Say
  readonly claim: Claim
  readonly assessment: Assessment
  readonly onOpen: (pathway: PathwayId) => void
}

export function Result({ say, claim, assessment, onOpen }: ResultProps) {
  const { words, range } = say
  const notes = claim.notes.filter(n => n !== 'no_periods')
  if (claim.items.length === 0) return <p>{words('wages.no_sum')}</p>
  return (
    <div className="space-y-6">
      <Sum say={say} claim={claim} />
      {notes.length > 0 ? (
        <ul className="list-disc space-y-2 ps-6 text-base">
          {notes.map(n => (
            <li key={n}>{words(`wages.notes.${n}`)}</li>
          ))}
        </ul>
      ) : null}
      <Lines say={say} claim={claim} />
      {claim.withoutCash ? (
        <section className="space-y-2">
          <h3>{words('wages.cash.title')}</h3>
          <p>{words('wages.cash.text', { sum: range(claim.withoutCash.principal) })}</p>
          {claim.withoutCash.options.map(o => (
            <p key={o} className="text-base text-soft">
              {words(`options.${o}`)}
            </p>
          ))}
        </section>
      ) : null}
      <Falls say={say} falls={claim.falls} />
      <Debtors say={say} debtors={claim.debtors} />
      {claim.funds.length > 0 ? (
        <section className="space-y-3">
          <h3>{words('wages.funds.title')}</h3>
          <p>{words('wages.funds.hint')}</p>
          {claim.funds.map(f => (
            <OneFund key={f.id} say={say} fund={f} isOpen={assessment[f.id]?.outcome === 'available'} onOpen={onOpen} />
          ))}
        </section>
      ) : null}
    </div>
  )
}

/** The sum, and what it is made of; never alone: the lines stand under it. */
function Sum({ say, claim }: { readonly say: Say; readonly claim: Claim }) {
  const { words, range } = say
  const isRange = claim.principal.low !== claim.principal.high
  return (
    <div className="card space-y-3 p-4">
      <p>{words('wages.sum_lead')}</p>
      <p className="font-serif text-2xl" data-sum="principal" aria-live="polite">
        {range(claim.principal)}
      </p>
      {isRange ? <p className="text-base text-soft">{words('wages.range_why')}</p> : null}
      <dl className="space-y-1">
        {(['increase', 'interest', 'total'] as const).map(kind => (
          <div
            key={kind}
            className={`flex flex-wrap justify-between gap-x-4 ${kind === 'total' ? 'border-line border-t pt-1 font-semibold' : ''}`}
          >
            <dt>{words(`wages.totals.${kind}`)}</dt>
            <dd data-sum={kind}>{range(claim[kind])}</dd>
          </div>
        ))}
      </dl>
      {claim.increase.high > 0 ? <p className="text-base text-soft">{words('wages.increase_note')}</p> : null}
      {claim.notYet.high > 0 ? (
        <p className="text-base text-soft" data-sum="not-yet">
          {words('wages.totals.not_yet')}: {range(claim.notYet)}
        </p>
      ) : null}
      {claim.late.high > 0 ? (
        <p className="border-can border-s-4 ps-3 text-can">{words('wages.late', { sum: range(claim.late) })}</p>
      ) : null}
    </div>
  )
}

const firstFalls = 3
function Falls({ say, falls }: { readonly say: Say; readonly falls: readonly Fall[] }) {
  const { words } = say
  if (falls.length === 0) return null
  // Of what is over only the last way that another is left beside; then what comes next.
  const over = falls.filter(f => f.state === 'passed' && f.other).slice(-1)
  const first = [...over, ...falls.filter(f => f.state !== 'passed').slice(0, firstFalls)]
  return (
    <section className="space-y-3">
      <h3>{words('wages.falls.title')}</h3>
      <p>{words('wages.falls.hint')}</p>
      <FallTable say={say} falls={first} />
      {first.length < falls.length ? (
        <details>
          <summary className="tap text-accent underline">{words('wages.falls.all')}</summary>
          <FallTable say={say} falls={falls} />
        </details>
      ) : null}
    </section>
  )
}
function FallTable({ say, falls }: { readonly say: Say; readonly falls: readonly Fall[] }) {
  const { words, range, day } = say
  if (falls.length === 0) return null
  return (
    <ul className="space-y-2">
      {falls.map(f => (
        <li key={`${f.id} ${f.shown} ${f.latest}`} className="border-line border-s-4 ps-3">
          <p>
            {words('wages.falls.by')} <strong>{day(f.shown)}</strong>: {range(f.amount)}
            {f.state === 'running' ? '' : ` (${words(`wages.falls.${f.state}`)})`}
          </p>
          <p className="text-base text-soft">
            {words(`deadlines.${f.id}.why`)} {f.other ? words('wages.falls.other') : ''}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Debtors({ say, debtors }: { readonly say: Say; readonly debtors: readonly Debtor[] }) {
  const { words, range } = say
  if (debtors.length === 0) return null
  return (
    <section className="space-y-3">
      <h3>{words('wages.debtors.title')}</h3>
      <p>{words('wages.debtors.hint')}</p>
      <ul className="space-y-3">
        {debtors.map(d => (
          <li key={`${d.country} ${d.who} ${d.name}`} className="border-line border-s-4 ps-3">
            <p>
              {words(`wages.debtors.${d.who}`)}
              {d.name ? ` ${d.name}` : ''} · {words(`wages.${d.country}`)}: <strong>{range(d.amount)}</strong>
            </p>
            {d.options.map(o => (
              <p key={o.id} className="text-base text-soft">
                {o.state === 'available' ? '' : `${words('wages.debtors.perhaps')} `}
                {words(`options.${o.id}`)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FundProps extends Pick<ResultProps, 'say' | 'onOpen'> {
  readonly fund: Fund
  readonly isOpen: boolean
}
function OneFund({ say, fund, isOpen, onOpen }: FundProps) {
  const { words, range, euro, day } = say
  return (
    <div className="card space-y-2 p-4">
      <h4 className="font-semibold">{words(`pathways.${fund.id}.name`)}</h4>
      <p>
        {words('wages.funds.inside')}: <strong>{range(fund.inside)}</strong>. {words('wages.funds.outside')}: {range(fund.outside)}.
      </p>
      <p className="text-base text-soft">
        {fund.from && fund.to ? `${words('wages.funds.window', { from: day(fund.from), to: day(fund.to) })} ` : ''}
        {words('wages.funds.cap', { sum: euro(fund.cap), date: day(fund.capFrom) })} {fund.capCertain ? '' : words('wages.funds.cap_today')}
      </p>
      <p>{words(isOpen ? 'wages.funds.status_available' : 'wages.funds.status_other')}</p>
      <button type="button" className="button button-quiet print:hidden" onClick={() => onOpen(fund.id)}>
        {words('wages.funds.card')}
      </button>
    </div>
  )
}
