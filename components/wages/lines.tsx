/** Month by month: each sum opens to its lines, how each rate comes about, its source and how sure it is. */
import type { SourceId } from '../../content/sources/index.ts'
import { sumOf } from '../../machines/wages/money.ts'
import type { Addition, Claim, Item, Line, Rate, Taken } from '../../machines/wages/types.ts'
import { SourceLine } from '../check/trace.tsx'
import type { Say } from './money.ts'
import { PaperTable } from './table.tsx'

export function Lines({ say, claim }: { readonly say: Say; readonly claim: Claim }) {
  const { words } = say
  return (
    <section className="space-y-3" id="wages-lines">
      <h3>{words('wages.lines.title')}</h3>
      <p className="text-base text-soft print:hidden">
        {words('wages.lines.hint')} {words('wages.lines.rounding')}
      </p>
      <PaperTable say={say} claim={claim} />
      <ul className="space-y-2 print:hidden">
        {claim.items.map(item => (
          <li key={item.id}>
            <OneItem say={say} item={item} additions={claim.additions.filter(a => a.item === item.id)} today={claim.today} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ItemProps {
  readonly say: Say
  readonly item: Item
  readonly additions: readonly Addition[]
  readonly today: string
}
function OneItem({ say, item, additions, today }: ItemProps) {
  const { words, range, day } = say
  const name = [item.month ? day(item.month) : words(`wages.kinds.${item.kind}`), words(`wages.${item.country}`)].join(' · ')
  const late = additions.filter(a => a.paid)
  const sources = [
    ...new Set([...item.lines.map(l => l.source), ...item.taken.map(t => t.source), ...additions.map(a => a.source)]),
  ].filter((s): s is SourceId => s !== undefined && s !== 'entered')
  return (
    <details className="card px-3">
      <summary className="min-h-12 py-2.5">
        {name}: <strong>{range(item.open)}</strong>
        {late.length > 0 ? ` + ${range(sumOf(late.map(a => a.amount)))} (${words('wages.lines.paid_late')})` : ''}
      </summary>
      <div className="space-y-3 pb-3 text-base">
        <h4 className="font-semibold">
          {words('wages.lines.due')}: {range(item.due)}
        </h4>
        <ul className="space-y-2">
          {item.lines.map(l => (
            <li key={`${l.from} ${l.to} ${l.rate?.hour} ${l.client} ${l.amount.high}`} className="border-line border-s-4 ps-3">
              <DueLine say={say} line={l} />
            </li>
          ))}
        </ul>
        {item.taken.length > 0 ? (
          <>
            <h4 className="font-semibold">
              {words('wages.lines.off')}: {range(item.off)}
            </h4>
            <ul className="space-y-1">
              {item.taken.map((t, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two payments can be alike
                <li key={i}>
                  <TakenLine say={say} taken={t} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {item.surplus.high > 0 ? <p>{words('wages.lines.surplus', { sum: range(item.surplus) })}</p> : null}
        <p>
          <strong>
            {words('wages.open')}: {range(item.open)}
          </strong>
          {item.payBy ? ` ${words('wages.lines.pay_by', { date: day(item.payBy) })}` : ''}
          {item.notYet ? ` ${words('wages.totals.not_yet')}.` : ''}
        </p>
        {additions.map(a => (
          <AdditionLine key={`${a.kind} ${a.paid} ${a.of.high} ${a.amount.high}`} say={say} addition={a} />
        ))}
        <ul className="text-soft">
          {sources.map(source => (
            <li key={source}>
              <SourceLine words={words} language={say.language} source={source} today={today} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function DueLine({ say, line }: { readonly say: Say; readonly line: Line }) {
  const { words, range, hours, decimal, day } = say
  const { minutes, rate, share, amount } = line
  return (
    <>
      {line.from ? (
        <p>
          {line.from === line.to ? day(line.from) : words('wages.range', { low: day(line.from), high: day(line.to) })}
          {line.client ? ` · ${line.client}` : ''}
        </p>
      ) : null}
      {minutes && rate ? (
        <p>{words('wages.lines.hours', { hours: hours(minutes), rate: `€ ${decimal(rate.hour)}`, sum: range(amount) })}</p>
      ) : share ? (
        <p>
          {words('wages.lines.share', { share: `${decimal(String(Number(share.part) * 100))} %`, of: range(share.of), sum: range(amount) })}
        </p>
      ) : (
        <p>{range(amount)}</p>
      )}
      {rate ? <RateLine say={say} rate={rate} /> : null}
    </>
  )
}

/** How the rate for an hour comes about, since when it counts, where it was seen. */
function RateLine({ say, rate }: { readonly say: Say; readonly rate: Rate }) {
  const { words, decimal, day } = say
  const sum = `€ ${decimal(rate.sum)}`
  return (
    <p className="text-soft">
      {rate.per === 'month'
        ? words('wages.lines.month_rate', {
            sum: rate.share ? `${sum} ${words('wages.lines.young', { share: decimal(rate.share) })}` : sum,
            week: rate.week ?? '',
            hour: `€ ${decimal(rate.hour)}`,
          })
        : `${words('wages.lines.hour_rate', { sum })}${rate.share ? ` ${words('wages.lines.young', { share: decimal(rate.share) })}` : ''}`}
      {rate.from ? `, ${words('wages.lines.since', { date: day(rate.from) })}. ` : '. '}
      {rate.scale ? (
        words('wages.lines.scale', { source: rate.scale })
      ) : (
        <>
          {rate.seen ? `${words('wages.lines.seen', { source: rate.seen })}. ` : ''}
          {words(rate.certainty === 'S' ? 'wages.lines.sure' : 'wages.lines.unsure')}
        </>
      )}
      {rate.stale ? <strong className="text-can"> {words(`wages.lines.${rate.stale}`)}</strong> : null}
    </p>
  )
}

function TakenLine({ say, taken }: { readonly say: Say; readonly taken: Taken }) {
  const { words, range, euro, day } = say
  const { kind, date, of, amount, rule } = taken
  const whole = amount.low === of && amount.high === of
  return (
    <>
      {[date ? day(date) : '', words(`wages.taken.${kind}`)].filter(x => x).join(' · ')}: {range(amount)}
      {whole || !rule ? '' : ` (${words('wages.lines.of', { sum: euro(of) })})`}
      {rule ? `: ${words(`wages.rules.${rule}`)}` : ''}
    </>
  )
}

function AdditionLine({ say, addition }: { readonly say: Say; readonly addition: Addition }) {
  const { words, range, decimal, day } = say
  const { kind, of, paid, percent, rates, amount } = addition
  const how = percent
    ? words('wages.lines.increase', {
        percent: percent.low === percent.high ? percent.low : words('wages.range', { low: percent.low, high: percent.high }),
        of: range(of),
        sum: range(amount),
      })
    : words('wages.lines.interest', {
        rates: (rates ?? [])
          .map((r, i, all) => {
            const rate = words('wages.lines.rate', { percent: decimal(r.percent), days: r.days })
            const begins = r.year !== undefined && r.year > 1 && all[i - 1]?.year !== r.year
            return begins ? words('wages.lines.grown', { rate }) : rate
          })
          .join('; '),
        of: range(of),
        sum: range(amount),
      })
  return (
    <p>
      {words(`wages.kinds.${kind}`)}
      {paid ? `, ${words('wages.lines.paid_on', { date: day(paid) })}` : ''}: {how}
      {rates?.some(r => r.certainty !== 'S') ? ` ${words('wages.lines.unsure')}` : ''}
    </p>
  )
}
