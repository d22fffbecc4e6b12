/** A letter as a Word file: real paragraphs, headings and tables, each in its language. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Filled, Grid, Run } from '../../machines/letters/fill.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface WordOptions {
  /** The translation as a second part: who reads it, in which direction, and the words that say it is not to be sent. */
  readonly translation?: { readonly language: string; readonly direction: 'ltr' | 'rtl'; readonly note: string }
}

/** @returns the bytes of the `.docx`; what is missing stands in it as an empty line */
export function wordFile(filled: Filled, { translation }: WordOptions): Promise<ArrayBuffer> {
  const own = tagOf(filled.language)
  return Packer.toArrayBuffer(
    new Document({
      creator: ' ',
      lastModifiedBy: ' ',
      styles: {
        default: { document: { run: { font: 'Calibri', size: 22, language: { value: own } }, paragraph: { spacing: { after: 160 } } } },
      },
      sections: [
        { children: partsOf(filled.blocks, b => b, { tag: own, rtl: false }) },
        ...(translation
          ? [
              {
                children: [
                  paragraph(
                    [{ text: translation.note }],
                    { tag: tagOf(translation.language), rtl: translation.direction === 'rtl' },
                    {
                      heading: HeadingLevel.HEADING_1,
                    },
                  ),
                  ...partsOf(filled.blocks, inParallel, { tag: tagOf(translation.language), rtl: translation.direction === 'rtl' }),
                ],
              },
            ]
          : []),
      ],
    }),
  )
}

/** The block as the reader's language has it. */
function inParallel(b: Block): Block {
  const { parallel, parallelGrid, ...rest } = b
  return { ...rest, text: parallel ?? b.text, ...(parallelGrid ? { grid: parallelGrid } : {}) }
}

interface Tongue {
  readonly tag: string
  readonly rtl: boolean
}

function partsOf(blocks: readonly Block[], as: (b: Block) => Block, tongue: Tongue): (Paragraph | Table)[] {
  const found: (Paragraph | Table)[] = []
  let rows: TableRow[] = []
  const endRows = () => {
    if (rows.length === 0) return
    found.push(wide(rows), new Paragraph(''))
    rows = []
  }
  for (const block of blocks.map(as)) {
    if (block.kind === 'row') {
      rows.push(new TableRow({ children: [cell(block.text, tongue, true), cell(block.value ?? [], tongue)] }))
      continue
    }
    endRows()
    if (block.kind === 'table' && block.grid)
      found.push(paragraph(block.text, tongue, { keepNext: true }, { bold: true }), gridTable(block.grid, tongue), new Paragraph(''))
    else found.push(paragraph(block.text, tongue, shapes[block.kind] ?? {}, block.kind === 'subject' ? { bold: true } : {}))
  }
  endRows()
  return found
}

const shapes: { readonly [K in Block['kind']]?: IParagraphOptions } = {
  subject: { heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 240 } },
  heading: { heading: HeadingLevel.HEADING_2, spacing: { before: 200, after: 100 } },
  point: { bullet: { level: 0 } },
  to: { spacing: { before: 240, after: 240 } },
  signature: { spacing: { before: 900 } },
}

function paragraph(runs: readonly Run[], { tag, rtl }: Tongue, shape: IParagraphOptions = {}, style: IRunOptions = {}): Paragraph {
  return new Paragraph({
    ...shape,
    ...(rtl ? { bidirectional: true, alignment: AlignmentType.START } : {}),
    children: runs.flatMap(run => {
      const text = run.missing ? '____________________' : run.text
      return text.split('\n').map(
        (line, i) =>
          new TextRun({
            ...style,
            text: line,
            language: rtl ? { value: tag, bidirectional: tag } : { value: tag },
            ...(rtl ? { rightToLeft: true } : {}),
            ...(i > 0 ? { break: 1 } : {}),
          }),
      )
    }),
  })
}

const cell = (runs: readonly Run[], tongue: Tongue, bold = false) =>
  new TableCell({ children: [paragraph(runs, tongue, { spacing: { before: 40, after: 40 } }, bold ? { bold } : {})] })
const wide = (rows: TableRow[], rtl = false) =>
  new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE }, ...(rtl ? { visuallyRightToLeft: true } : {}) })

function gridTable({ heads, rows }: Grid, tongue: Tongue): Table {
  const shown = rows.length > 0 ? rows : [heads.map(() => '')]
  return wide(
    [
      new TableRow({ tableHeader: true, children: heads.map(text => cell([{ text }], tongue, true)) }),
      ...shown.map(row => new TableRow({ cantSplit: true, children: row.map(text => cell([{ text }], tongue)) })),
    ],
    tongue.rtl,
  )
}

const tags: { readonly [language: string]: string } = { nl: 'nl-NL', fr: 'fr-FR', en: 'en-GB', 'en-XB': 'en-GB' }
const tagOf = (language: string) => tags[language] ?? language
