/**
 * What drawn paths are made of: measures, lines of text, numbers, arrows, and a shape for each outcome.
 * Attributes are written as SVG has them, with hyphens: Preact alone does not turn capitals into them.
 */
import type { Status } from '../../machines/pathway.ts'

/** All in px at a phone 360 px wide, where it is drawn one to one. */
export const width = 328
export const size = 15
export const boldSize = size * 1.16
export const lineHeight = 20
export const spine = 20
export const indent = 44
export const radius = 13
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
  return <rect x={left} y={y} width={right - left} height={height} className={className} stroke-dasharray="6 4" />
}

export function Badge({ number, x, y }: { number: number; x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={radius} className="fill-accent" />
      <text x={x} y={y + 5} font-size={size} text-anchor="middle" className="fill-on-accent font-bold">
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
      <text key={base} x={x} y={base} font-size={fontSize} className={className}>
        {text}
      </text>
    ))
}
