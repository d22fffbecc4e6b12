/** The kinds of facts, and when each is asked: an opening screen (its number), the gate, the core, or only for an opened card. */
export type Layer = number | 'gate' | 'core' | 'card'

export const yesNo = <const L extends Layer>(layer: L) => ({ kind: 'yes-no', layer, answers: ['yes', 'no'] }) as const
export const oneOf = <const L extends Layer, const A extends readonly string[]>(layer: L, ...answers: A) =>
  ({ kind: 'one', layer, answers }) as const
/** Several may be chosen; `none`, where it is listed, stands alone. */
export const manyOf = <const L extends Layer, const A extends readonly string[]>(layer: L, ...answers: A) =>
  ({ kind: 'many', layer, answers }) as const
/** A day, a month or a year. */
export const date = <const L extends Layer>(layer: L) => ({ kind: 'date', layer }) as const
/** A date, or `never`: it did not happen. */
export const dateOrNever = <const L extends Layer>(layer: L) => ({ kind: 'date', layer, never: true }) as const
/** A number; outside `range` it is asked again, kindly. */
export const number = <const L extends Layer, const U extends string>(layer: L, unit: U, range: readonly [number, number]) =>
  ({ kind: 'number', layer, unit, range }) as const
/** An amount in euro. */
export const money = <const L extends Layer>(layer: L, range: readonly [number, number]) =>
  ({ kind: 'number', layer, unit: 'euro', range }) as const
