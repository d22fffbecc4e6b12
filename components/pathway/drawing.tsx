/**
 * The drawn path of a pathway: questions down a spine, where it ends to the side, each way with its answer. One picture a question, one under
 * the other, so that print breaks between them. Way leads only down; a way to a question that is not the next says its number.
 */
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Status } from '../../machines/pathway.ts'
import type { Words } from '../words.ts'
import { firstSentence, linesOf } from './lines.ts'
import { type Question, questionsOf, type Way } from './questions.ts'

export interface DrawingProps {
  readonly words: Words
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly steps: PathwaySteps
}

/** All in px at a phone 360 px wide, where it is drawn one to one. */
export const width = 328
export const size = 15
export const boldSize = size * 1.16
export const lineHeight = 20
export const spine = 20
export const indent = 44
const radius = 13
export const pad = 11
export const gap = 12
export const badge = 44

const outlines: { readonly [S in Status]: string } = {
  available: 'fill-raised stroke-open stroke-[3]',
  conditional: 'fill-raised stroke-can stroke-2',
  blocked: 'fill-raised stroke-closed stroke-2',
  'not-applicable': 'fill-paper stroke-soft stroke-2',
}
export const inks: { readonly [S in Status]: string } = {
  available: 'fill-open',
  conditional: 'fill-can',
  blocked: 'fill-closed',
  'not-applicable': 'fill-soft',
}

export function Drawing({ words, language, direction, steps }: DrawingProps) {
  return (
    <div role="img" aria-label={titleOf(words, steps)} className="mx-auto max-w-[26rem]">
      {pictures(words, language, steps).map(picture => (
        <svg
          key={picture.question.number}
          viewBox={`0 0 ${width} ${picture.bottom}`}
          className="block w-full break-inside-avoid"
          xmlns="http://www.w3.org/2000/svg"
        >
          <title>{nameOf(picture.question)}</title>
          <Parts words={words} mirrored={direction === 'rtl'} picture={picture} />
        </svg>
      ))}
    </div>
  )
}

const margin = 16
/** All of it in one image of its own, 360 px wide; `style` colours it, `text` is its text twin. Each node names its step. */
export function WholeDrawing({ words, language, direction, steps, style, text }: DrawingProps & { style: string; text: string }) {
  const all = pictures(words, language, steps)
  const tops = all.map((_, i) => all.slice(0, i).reduce((sum, p) => sum + p.bottom, margin))
  const height = all.reduce((sum, p) => sum + p.bottom, 2 * margin)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${-margin} 0 ${width + 2 * margin} ${height}`}
      width={width + 2 * margin}
      height={height}
      role="img"
      aria-labelledby="title"
      aria-describedby="desc"
      lang={language}
      direction={direction}
    >
      <title id="title">{words('pages.pathway.drawing_title', { name: words(`pathways.${steps.id}.name`) })}</title>
      <desc id="desc">{text}</desc>
      <style>{style}</style>
      <rect x={-margin} width={width + 2 * margin} height={height} className="fill-paper" />
      {all.map((picture, i) => (
        <svg key={picture.question.number} y={tops[i]} width={width} height={picture.bottom} data-step={picture.question.step}>
          <title>{nameOf(picture.question)}</title>
          <Parts words={words} mirrored={direction === 'rtl'} picture={picture} />
        </svg>
      ))}
    </svg>
  )
}

const nameOf = ({ number, asked }: Question) => `${number}. ${asked}`
const titleOf = (words: Words, { id }: PathwaySteps) =>
  `${words('pages.pathway.drawing_title', { name: words(`pathways.${id}.name`) })}. ${words('pages.pathway.drawing_text')}`

/** One question with its ways, measured: heights in px from the top of its picture. */
interface Picture {
  readonly question: Question
  /** Whether the spine comes down from the question before. */
  readonly goesOn: boolean
  /** From which other questions one comes here. */
  readonly fromText: readonly string[]
  readonly asked: readonly string[]
  readonly top: number
  readonly boxHeight: number
  readonly rows: readonly Row[]
  readonly spineEnd: number
  readonly bottom: number
}

const pictures = (words: Words, language: string, steps: PathwaySteps): readonly Picture[] =>
  questionsOf(words, steps).map((question, i, all) => {
    const goesOn = all[i - 1]?.ways.some(w => w.goTo === question.number) ?? false
    const others = question.from.filter(n => !goesOn || n !== question.number - 1)
    const fromText = others.length
      ? linesOf(words(`pages.pathway.${goesOn ? 'also_from' : 'from'}`, { numbers: others.join(', ') }), width - indent, 14)
      : []
    const asked = linesOf(question.asked, width - badge - pad, boldSize)
    const top = (goesOn || fromText.length ? 16 : 2) + fromText.length * lineHeight
    const boxHeight = Math.max(asked.length * lineHeight, radius * 2) + pad * 2
    const next = question.ways.find(w => w.goTo === question.number + 1)
    // the way to the next question comes last, so that the spine runs on into it
    const ways = [...question.ways.filter(w => w !== next), ...(next ? [next] : [])]
    let y = top + boxHeight
    const rows = ways.map(way => {
      const row = rowOf(words, language, way, way === next, y)
      y = row.bottom
      return row
    })
    const bottom = i === all.length - 1 ? y + 2 : y
    const spineEnd = next ? bottom : (rows.at(-1)?.middle ?? y)
    return { question, goesOn, fromText, asked, top, boxHeight, rows, spineEnd, bottom }
  })

function Parts({ words, mirrored, picture }: { words: Words; mirrored: boolean; picture: Picture }) {
  const { question, goesOn, fromText, asked, top, boxHeight, rows, spineEnd } = picture
  const x = (at: number) => (mirrored ? width - at : at)
  return (
    <>
      {goesOn ? <path d={`M${x(spine)} 0V${top}`} className="fill-none stroke-2 stroke-soft" /> : null}
      {goesOn ? <Arrow x={x(spine)} y={top} towards="down" /> : null}
      <Lines lines={fromText} x={x(indent)} y={top - fromText.length * lineHeight - 8} size={14} className="fill-soft" />
      <rect x="1" y={top} width={width - 2} height={boxHeight} rx="12" className="fill-raised stroke-2 stroke-soft" />
      <path d={`M${x(spine)} ${top + boxHeight}V${spineEnd}`} className="fill-none stroke-2 stroke-soft" />
      <Badge number={question.number} x={x(spine + 4)} y={top + boxHeight / 2} />
      <Lines
        lines={asked}
        x={x(badge)}
        y={top + (boxHeight - asked.length * lineHeight) / 2}
        size={size}
        className="fill-ink font-semibold"
      />
      {rows.map(row => (
        <RowView key={row.way.answer} row={row} x={x} mirrored={mirrored} words={words} />
      ))}
    </>
  )
}

interface Row {
  readonly way: Way
  readonly answer: readonly string[]
  readonly top: number
  /** The box at the end of the way: where it starts, how high it is, and its text. */
  readonly box: number
  readonly height: number
  readonly text: readonly string[]
  readonly middle: number
  readonly bottom: number
  readonly toNext: boolean
}

function rowOf(words: Words, language: string, way: Way, toNext: boolean, start: number): Row {
  const answer = linesOf(way.answer, width - indent - 8, size)
  const top = start + gap
  const box = top + answer.length * lineHeight + 4
  if (toNext) return { way, answer, top, box, height: 0, text: [], middle: box, bottom: box + 4, toNext }
  const text = way.end
    ? linesOf(firstSentence(way.end.reason, language), width - indent - 36, size)
    : linesOf(words('pages.pathway.go_to', { n: way.goTo ?? 0 }), width - indent - 24, boldSize)
  const height = (text.length + (way.end ? 1 : 0)) * lineHeight + 16
  return { way, answer, top, box, height, text, middle: box + height / 2, bottom: box + height + 4, toNext }
}

function RowView({ row, x, mirrored, words }: { row: Row; x: (at: number) => number; mirrored: boolean; words: Words }) {
  const { way, answer, top, box, height, text, middle } = row
  return (
    <>
      <Lines lines={answer} x={x(indent)} y={top} size={size} className="fill-ink" />
      {row.toNext ? null : (
        <>
          <path d={`M${x(spine)} ${middle}H${x(indent)}`} className="fill-none stroke-2 stroke-soft" />
          <Arrow x={x(indent)} y={middle} towards={mirrored ? 'left' : 'right'} />
        </>
      )}
      {way.end ? (
        <g data-step={way.end.step}>
          <End status={way.end.status} x={x} y={box} height={height} />
          <Lines
            lines={[words(`interface.result.status_${way.end.status}`)]}
            x={x(indent + 18)}
            y={box + 8}
            size={size}
            className={`font-bold ${inks[way.end.status]}`}
          />
          <Lines lines={text} x={x(indent + 18)} y={box + 8 + lineHeight} size={size} className="fill-ink" />
        </g>
      ) : row.toNext ? null : (
        <Lines lines={text} x={x(indent + 8)} y={box + 8} size={size} className="fill-accent font-semibold" />
      )}
    </>
  )
}

/** Each outcome has a shape of its own, besides its word and colour. */
export function End({ status, x, y, height }: { status: Status; x: (at: number) => number; y: number; height: number }) {
  const left = Math.min(x(indent), x(width - 2))
  const right = Math.max(x(indent), x(width - 2))
  const points = (...at: readonly (readonly [number, number])[]) => at.map(([px, py]) => `${px},${py}`).join(' ')
  const low = y + height
  const className = outlines[status]
  if (status === 'available') return <rect x={left} y={y} width={right - left} height={height} rx="18" className={className} />
  if (status === 'conditional')
    return (
      <polygon
        points={points(
          [left + 10, y],
          [right - 10, y],
          [right, y + height / 2],
          [right - 10, low],
          [left + 10, low],
          [left, y + height / 2],
        )}
        className={className}
      />
    )
  if (status === 'blocked')
    return (
      <polygon
        points={points(
          [left + 12, y],
          [right - 12, y],
          [right, y + 12],
          [right, low - 12],
          [right - 12, low],
          [left + 12, low],
          [left, low - 12],
          [left, y + 12],
        )}
        className={className}
      />
    )
  return <rect x={left} y={y} width={right - left} height={height} className={className} strokeDasharray="6 4" />
}

export function Badge({ number, x, y }: { number: number; x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={radius} className="fill-accent" />
      <text x={x} y={y + 5} fontSize={size} textAnchor="middle" className="fill-on-accent font-bold">
        {number}
      </text>
    </>
  )
}

/** The head of an arrow, with its point there. */
export function Arrow({ x, y, towards }: { x: number; y: number; towards: 'down' | 'left' | 'right' }) {
  const back = towards === 'left' ? 8 : -8
  return (
    <polygon
      points={towards === 'down' ? `${x},${y} ${x - 5},${y - 8} ${x + 5},${y - 8}` : `${x},${y} ${x + back},${y - 5} ${x + back},${y + 5}`}
      className="fill-soft"
    />
  )
}

/** Lines of text from there down. Text starts at the side where the language starts. */
export function Lines({
  lines,
  x,
  y,
  size: fontSize,
  className,
}: {
  lines: readonly string[]
  x: number
  y: number
  size: number
  className: string
}) {
  return lines
    .map((text, i) => ({ text, base: y + (i + 0.75) * lineHeight }))
    .map(({ text, base }) => (
      <text key={base} x={x} y={base} fontSize={fontSize} className={className}>
        {text}
      </text>
    ))
}
