/**
 * One person's way, drawn: their own steps down a thick line, a mark where it stops, and what is still ahead down a broken line.
 * One picture a step, one under the other, so that print breaks between them. Not by colour alone, and mirrored from right to left.
 */
import type { ReactNode } from 'react'
import type { Words } from '../words.ts'
import { linesOf } from './lines.ts'
import { Arrow, Badge, badge, boldSize, End, gap, indent, inks, Lines, lineHeight, pad, radius, size, spine, width } from './shapes.tsx'
import type { PersonsWay, WayEnd, WayStep } from './way.ts'

export interface WayDrawingProps {
  readonly words: Words
  readonly direction: 'ltr' | 'rtl'
  /** What the picture shows, in a sentence. */
  readonly title: string
  readonly way: PersonsWay
}
type Along = 'own' | 'ahead'
const lines: { readonly [A in Along]: { className: string; 'stroke-dasharray'?: string } } = {
  own: { className: 'fill-none stroke-[5] stroke-accent' },
  ahead: { className: 'fill-none stroke-2 stroke-soft', 'stroke-dasharray': '5 5' },
}
const small = 14
const arrowRoom = 18
/** What is ahead is folded where it is more than this. */
const mostAhead = 4

export function WayDrawing({ words, direction, title, way }: WayDrawingProps) {
  const mirrored = direction === 'rtl'
  const x = (at: number) => (mirrored ? width - at : at)
  const say = (id: string) => words(`interface.result.trace_${id}`)
  const ended = way.rests === null
  const ahead = [
    ...(way.ahead.length > 0 ? [<Heading key="ahead" text={say('ahead')} x={x} />] : []),
    ...way.ahead.map((step, i) => (
      <StepPicture key={step.step} step={step} number={way.walked.length + 2 + i} first={false} above="ahead" below="ahead" x={x} />
    )),
    <Heading key="ends" text={ended ? way.stop : say('ends')} stop={ended} x={x} />,
    ...way.ends.map((end, i) => (
      <EndPicture key={end.step} end={end} along={ended ? 'own' : 'ahead'} goesOn={i < way.ends.length - 1} mirrored={mirrored} x={x} />
    )),
  ]
  const long = way.ahead.length + way.ends.length > mostAhead
  return (
    <div data-way="" className="mx-auto max-w-[26rem]">
      <div role="img" aria-label={title}>
        {way.walked.map((step, i) => (
          <StepPicture key={step.step} step={step} number={i + 1} first={i === 0} above="own" below="own" x={x} />
        ))}
        {way.rests ? (
          <StepPicture
            step={way.rests}
            number={way.walked.length + 1}
            first={way.walked.length === 0}
            above="own"
            below="ahead"
            stop={way.stop}
            x={x}
          />
        ) : null}
        {long ? null : ahead}
      </div>
      {long ? (
        <details>
          <summary className="tap text-accent underline">
            {words('interface.result.trace_ahead_fold', { questions: way.ahead.length, ends: way.ends.length })}
          </summary>
          <div role="img" aria-label={title}>
            {ahead}
          </div>
        </details>
      ) : null}
    </div>
  )
}

interface Placed {
  readonly x: (at: number) => number
}
function Svg({ name, height, step, children }: { name: string; height: number; step?: string; children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="block w-full break-inside-avoid"
      xmlns="http://www.w3.org/2000/svg"
      {...(step !== undefined && { 'data-step': step })}
    >
      <title>{name}</title>
      {children}
    </svg>
  )
}

interface StepPictureProps extends Placed {
  readonly step: WayStep
  readonly number: number
  readonly first: boolean
  readonly above: Along
  readonly below: Along
  /** It stops here: the sentence that says so. */
  readonly stop?: string
}
function StepPicture({ step, number, first, above, below, stop, x }: StepPictureProps) {
  const asked = linesOf(step.asked, width - badge - pad, boldSize)
  const top = first ? 3 : arrowRoom
  const box = Math.max(asked.length * lineHeight, radius * 2) + pad * 2
  const answer = step.answer ? linesOf(step.answer, width - indent - 8, boldSize) : []
  const others = step.others ? linesOf(step.others, width - indent - 24, small) : []
  const stops = stop ? linesOf(stop, width - indent - 8, boldSize) : []
  const answerTop = top + box + gap / 2
  const othersTop = answerTop + answer.length * lineHeight
  const stopTop = othersTop + others.length * lineHeight
  const bottom = stopTop + stops.length * lineHeight + gap / 2
  const markAt = top + box + 8
  return (
    <Svg name={`${number}. ${step.asked}`} height={bottom} step={step.step}>
      {first ? null : (
        <>
          <path d={`M${x(spine)} 0V${top - 4}`} {...lines[above]} />
          <Arrow x={x(spine)} y={top} towards="down" />
        </>
      )}
      <rect
        x="2"
        y={top}
        width={width - 4}
        height={box}
        rx="12"
        className={above === 'own' ? 'fill-raised stroke-[3] stroke-accent' : 'fill-raised stroke-2 stroke-soft'}
        {...(above === 'ahead' && { 'stroke-dasharray': '6 4' })}
      />
      <path d={`M${x(spine)} ${stop ? markAt + 10 : top + box}V${bottom}`} {...lines[below]} />
      {stop ? (
        <>
          <path d={`M${x(spine)} ${top + box}V${markAt}`} {...lines.own} />
          <path
            d={`M${x(spine - 12)} ${markAt}H${x(spine + 12)}M${x(spine - 12)} ${markAt + 7}H${x(spine + 12)}`}
            className="fill-none stroke-[3] stroke-ink"
          />
        </>
      ) : null}
      <Badge number={number} x={x(spine + 4)} y={top + box / 2} />
      <Lines lines={asked} x={x(badge)} y={top + (box - asked.length * lineHeight) / 2} size={size} className="fill-ink font-semibold" />
      <Lines lines={answer} x={x(indent)} y={answerTop} size={size} className={above === 'own' ? 'fill-ink font-semibold' : 'fill-ink'} />
      {others.length > 0 ? <path d={`M${x(spine)} ${othersTop + lineHeight / 2}H${x(indent + 8)}`} {...lines.ahead} /> : null}
      <Lines lines={others} x={x(indent + 14)} y={othersTop} size={small} className="fill-soft" />
      <Lines lines={stops} x={x(indent)} y={stopTop} size={size} className="fill-ink font-bold" />
    </Svg>
  )
}

/** A line of words between the steps; `stop`: the way ends here. */
function Heading({ text, stop = false, x }: Placed & { readonly text: string; readonly stop?: boolean }) {
  const said = linesOf(text, width - indent - 8, boldSize)
  const height = said.length * lineHeight + 14
  return (
    <Svg name={text} height={height}>
      <path d={`M${x(spine)} 0V${height}`} {...lines[stop ? 'own' : 'ahead']} />
      <Lines lines={said} x={x(indent)} y={7} size={size} className="fill-ink font-bold" />
    </Svg>
  )
}

function EndPicture({ end, along, goesOn, mirrored, x }: Placed & { end: WayEnd; along: Along; goesOn: boolean; mirrored: boolean }) {
  const reason = linesOf(end.reason, width - indent - 36, size)
  const top = 4
  const height = (reason.length + 1) * lineHeight + 16
  const middle = top + height / 2
  const bottom = top + height + 8
  return (
    <Svg name={`${end.says}. ${end.reason}`} height={bottom} step={end.step}>
      <path d={`M${x(spine)} 0V${goesOn ? bottom : middle}`} {...lines[along]} />
      <path d={`M${x(spine)} ${middle}H${x(indent - 4)}`} {...lines[along]} />
      <Arrow x={x(indent)} y={middle} towards={mirrored ? 'left' : 'right'} />
      <End status={end.status} x={x} y={top} height={height} />
      <Lines lines={[end.says]} x={x(indent + 18)} y={top + 8} size={size} className={`font-bold ${inks[end.status]}`} />
      <Lines lines={reason} x={x(indent + 18)} y={top + 8 + lineHeight} size={size} className="fill-ink" />
    </Svg>
  )
}
