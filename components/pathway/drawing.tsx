/**
 * The drawn path of a pathway: questions down a spine, where it ends to the side, each way with its answer. One picture a question, one under
 * the other, so that print breaks between them. Way leads only down; a way to a question that is not the next says its number.
 */
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import type { Words } from '../words.ts'
import { firstSentence, linesOf } from './lines.ts'
import { type Question, questionsOf, type Way } from './questions.ts'
import { Arrow, Badge, badge, boldSize, End, gap, indent, inks, Lines, lineHeight, pad, radius, size, spine, width } from './shapes.tsx'

export interface DrawingProps {
  readonly words: Words
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly steps: PathwaySteps
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
