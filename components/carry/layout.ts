/** Where everything stands on a sheet: one page of paper, whatever is on it. Pure; what a text measures is asked from outside. Lengths are tenths of a millimetre. */

/** A piece of text; several make a paragraph. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
}
export type Paragraph = readonly Run[]
/** The width of a text at a size. */
export type Measure = (text: string, size: number, bold: boolean) => number

export type SectionId = 'first' | 'dates' | 'situation' | 'ways' | 'unanswered'

/** A line in each language of the sheet. */
export interface SheetLine {
  readonly text: readonly Paragraph[]
  /** What it tells of, as a reader is told what was left out. */
  readonly kind: string
  /** The higher, the sooner it is left out; in a section it never falls. */
  readonly rank: number
}

/** Every text in each language of the sheet: one, or the person's and the helper's side by side. */
export interface SheetText {
  readonly languages: readonly { readonly rtl: boolean }[]
  /** In small letters above everything else. */
  readonly top: readonly string[]
  /** In the order in which they stand. */
  readonly sections: readonly {
    readonly id: SectionId
    readonly head: readonly string[]
    readonly lines: readonly SheetLine[]
  }[]
  /** Said below where lines were left out: how many of each kind. */
  readonly more: (left: ReadonlyMap<string, number>) => readonly string[]
  readonly contacts: {
    readonly head: readonly string[]
    /** The number, where there is one, stands large. Details in the language of the person. */
    readonly each: readonly { readonly name: string; readonly phone: string | undefined; readonly details: readonly string[] }[]
  }
  readonly code: { readonly modules: readonly (readonly boolean[])[]; readonly notes: readonly string[] } | null
}

export interface Line {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly rtl: boolean
  readonly runs: Paragraph
}
export interface Layout {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly code: {
    readonly x: number
    readonly y: number
    readonly module: number
    readonly modules: readonly (readonly boolean[])[]
  } | null
  /** How many lines of each section stand on the sheet. */
  readonly shown: { readonly [S in SectionId]?: number }
  /** How many lines of each kind do not. */
  readonly left: ReadonlyMap<string, number>
  /** How many contacts do. */
  readonly contacts: number
}

export const pageWidth = 2100
export const pageHeight = 2970
const margin = 110
const gap = 60
const inner = pageWidth - 2 * margin
const size = { top: 27, head: 38, note: 29, phone: 46 }
/** Letters of 9 points, and of 8 before anything is left out. */
const bodySizes = [33, 29] as const
const leading = 1.32
/** A code is at most so wide, its white border of four modules included. */
const codeWidth = 840
/** So high the contacts may be. */
const mostContacts = 900
const border = 4

interface Column {
  readonly x: number
  readonly width: number
  readonly rtl: boolean
}
/** Lines of one height step, all columns together. */
interface Placed {
  readonly height: number
  readonly lines: readonly Line[]
}
const nothing: Placed = { height: 0, lines: [] }

export function layout(text: SheetText, measure: Measure): Layout {
  const [large, small] = bodySizes
  const found = laidOut(text, measure, large)
  return found.left.size > 0 ? laidOut(text, measure, small) : found
}

function laidOut(text: SheetText, measure: Measure, body: number): Layout {
  const columns = columnsOf(text.languages)
  const paragraph = (p: Paragraph, c: Column, s: number): Placed => {
    const lines = wrapped(p, s, c.width, measure)
    return {
      height: lines.length * s * leading,
      lines: lines.map((runs, i) => ({ x: c.rtl ? c.x + c.width : c.x, y: s * (1 + leading * i), size: s, rtl: c.rtl, runs })),
    }
  }
  const beside = (each: readonly Paragraph[], s: number): Placed => {
    const placed = columns.map((c, i) => paragraph(each[i] ?? [], c, s))
    return { height: Math.max(...placed.map(p => p.height)), lines: placed.flatMap(p => p.lines) }
  }
  const plain = (each: readonly string[], s: number, bold = false) =>
    beside(
      each.map(t => [{ text: t, bold }]),
      s,
    )

  const top = below(plain(text.top, size.top), 14)
  const foot = footOf(text, columns, paragraph, above(plain(text.code?.notes ?? [], size.note), 10))
  const room = pageHeight - 2 * margin - top.height - foot.placed.height

  const parts = text.sections
    .filter(s => s.lines.length > 0)
    .map(s => ({
      ...s,
      head: above(below(plain(s.head, size.head, true), 4), 18),
      placed: s.lines.map(l => below(beside(l.text, body), 5)),
    }))
  const lines = parts.flatMap(p => p.lines.map((line, i) => ({ ...line, part: p, i }))).sort((a, b) => a.rank - b.rank)
  const note = (left: ReadonlyMap<string, number>) => above(plain(text.more(left), size.note), 10)
  const whole = lines.reduce((sum, { part, i }) => sum + heightOf(part, i), 0)
  // where not everything fits, room is kept for the words that say so
  const free = whole <= room ? room : room - note(counted(lines)).height
  const shown: { [S in SectionId]?: number } = {}
  let used = 0
  for (const { part, i } of lines) {
    const height = heightOf(part, i)
    if ((shown[part.id] ?? 0) < i || used + height > free) continue
    used += height
    shown[part.id] = i + 1
  }
  const left = counted(lines.filter(({ part, i }) => i >= (shown[part.id] ?? 0)))

  const sections = parts.flatMap(p => (shown[p.id] ? [p.head, ...p.placed.slice(0, shown[p.id])] : []))
  const all = stacked([top, ...sections, ...(left.size > 0 ? [note(left)] : [])])
  const end = all.height + foot.placed.height
  // a sheet with sections fills the page, its foot at the bottom; a bare one is as high as what is on it
  const down = margin + (parts.length > 0 ? pageHeight - 2 * margin - foot.placed.height : all.height)
  return {
    width: pageWidth,
    height: parts.length > 0 ? pageHeight : end + 2 * margin,
    lines: [...moved(all, margin).lines, ...moved(foot.placed, down).lines],
    code: foot.code && { ...foot.code, y: foot.code.y + down },
    shown,
    left,
    contacts: foot.contacts,
  }
}

/** A line of a section, the first with its heading. */
const heightOf = (part: { readonly head: Placed; readonly placed: readonly Placed[] }, i: number) =>
  (part.placed[i] as Placed).height + (i === 0 ? part.head.height : 0)
function counted(lines: readonly SheetLine[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { kind } of lines) found.set(kind, (found.get(kind) ?? 0) + 1)
  return found
}

/** The person's own language stands where reading begins. */
function columnsOf(languages: SheetText['languages']): readonly Column[] {
  const width = languages.length === 1 ? inner : (inner - gap) / 2
  const places = languages.map((_, i) => margin + i * (width + gap))
  const order = languages[0]?.rtl ? places.toReversed() : places
  return languages.map(({ rtl }, i) => ({ x: order[i] as number, width, rtl }))
}

/** Who to call beside the code; under the code what it is. */
function footOf(text: SheetText, columns: readonly Column[], paragraph: (p: Paragraph, c: Column, s: number) => Placed, notes: Placed) {
  const rtl = columns[0]?.rtl ?? false
  const modules = text.code?.modules ?? []
  const module = modules.length > 0 ? Math.floor(codeWidth / (modules.length + 2 * border)) : 0
  const side = text.code ? codeWidth : 0
  const width = inner - (side > 0 ? side + gap : 0)
  const calls: Column = { x: margin + (rtl || side === 0 ? 0 : side + gap), width, rtl }
  const left = rtl ? margin + inner - side : margin
  const say = (t: string, c: Column, s: number, bold = false) => paragraph([{ text: t, bold }], c, s)

  const head = text.contacts.each.length > 0 ? below(say(text.contacts.head.join(' · '), calls, size.head, true), 8) : nothing
  const entries = text.contacts.each.map(({ name, phone, details }) =>
    below(
      stacked([
        say(name, calls, bodySizes[0], true),
        // a number is read from the left in every language; without letters it stays in one piece
        ...(phone ? [say(`\u2066${phone.replaceAll(' ', '\u00a0')}\u2069`, calls, size.phone, true)] : []),
        ...details.map(d => say(d, calls, size.note)),
      ]),
      16,
    ),
  )
  const room = mostContacts - head.height
  let contacts = 0
  for (let used = 0; contacts < entries.length; contacts++) {
    used += (entries[contacts] as Placed).height
    if (used > room && contacts > 0) break
  }
  const who = stacked([head, ...entries.slice(0, contacts)])
  const white = side - module * (modules.length + 2 * border)
  const height = Math.max(side, who.height)
  return {
    contacts,
    placed: { height: height + notes.height, lines: [...who.lines, ...moved(notes, height).lines] },
    code: text.code && { x: left + Math.floor(white / 2) + border * module, y: Math.floor(white / 2) + border * module, module, modules },
  }
}

const moved = (p: Placed, by: number): Placed => ({ height: p.height, lines: p.lines.map(l => ({ ...l, y: l.y + by })) })
const below = (p: Placed, free: number): Placed => ({ ...p, height: p.height + free })
const above = (p: Placed, free: number): Placed => ({ ...moved(p, free), height: p.height + free })
function stacked(all: readonly Placed[]): Placed {
  let height = 0
  const lines = all.flatMap(p => {
    const at = moved(p, height)
    height += p.height
    return at.lines
  })
  return { height, lines }
}

/** A paragraph as lines that are no wider than this; a word that is too long is cut. */
export function wrapped(paragraph: Paragraph, s: number, width: number, measure: Measure): readonly Paragraph[] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  const take = (text: string, bold: boolean) => {
    const before = line.at(-1)
    if (before && (before.bold ?? false) === bold) line[line.length - 1] = { text: before.text + text, bold }
    else line.push({ text, bold })
  }
  const end = () => {
    if (line.length > 0) lines.push(line)
    line = []
    used = 0
  }
  for (const { text, bold = false } of paragraph)
    for (const word of text
      .split(/ +/)
      .filter(Boolean)
      .flatMap(w => pieces(w, s, width, bold, measure))) {
      const space = measure(' ', s, bold)
      const own = measure(word, s, bold)
      if (line.length > 0 && used + space + own > width) end()
      used += (line.length > 0 ? space : 0) + own
      take(line.length > 0 ? ` ${word}` : word, bold)
    }
  end()
  return lines
}
function pieces(word: string, s: number, width: number, bold: boolean, measure: Measure): readonly string[] {
  if (measure(word, s, bold) <= width) return [word]
  const found: string[] = ['']
  for (const letter of word) {
    const last = found.at(-1) as string
    if (last && measure(last + letter, s, bold) > width) found.push(letter)
    else found[found.length - 1] = last + letter
  }
  return found
}
