/** The picture of a pathway as an image file of its own: the drawing of the pages, with the colours of the style sheet. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WholeDrawing } from '../../components/pathway/drawing.tsx'
import { textTree } from '../../components/pathway/text-tree.ts'
import { languageOf } from '../../content/languages.ts'
import type { PathwaySteps } from '../../machines/assessment/steps.ts'
import { markup } from './markup.ts'
import { wordsOf } from './words.ts'

/** SVG in UTF-8. Follows light and dark, and print. */
export function pictureOf(steps: PathwaySteps, language: string): string {
  const words = wordsOf(language)
  const props = { words, language, direction: languageOf(language).direction, steps, text: textTree(words, steps) }
  const used = new Set(
    [...markup(<WholeDrawing {...props} style="" />).matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  const style = [...own, ...colours(), ...[...used].sort().map(ruleFor)].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(<WholeDrawing {...props} style={style} />)}\n`
}

/** 360 px wide; where fingers point, as wide as the screen, which counts more px than it shows. */
const own = ['svg{max-width:100%;height:auto}', '@media (hover:none){svg{width:100%}}', 'text{font-family:system-ui,sans-serif}']

/** The colours of the pages, by scheme, as the style sheet has them. */
function colours(): readonly string[] {
  const css = readFileSync(join(process.cwd(), 'app', 'globals.css'), 'utf8')
  return [...css.matchAll(/(@media [^{]+\{\s*)?:root \{[^}]*\}/g)].map(([rule, media]) => (media ? `${rule}}` : rule))
}

/** The few utility classes that the drawing uses. */
function ruleFor(name: string): string {
  const [, property, value] = /^(fill|stroke|font)-(.+)$/.exec(name) ?? []
  const rule =
    property === 'font'
      ? `font-weight:${value === 'bold' ? 700 : 600}`
      : value === 'none'
        ? `${property}:none`
        : /^\[?\d\]?$/.test(value ?? '')
          ? `stroke-width:${value?.replace(/\D/g, '')}`
          : property
            ? `${property}:var(--${value})`
            : undefined
  if (!rule) throw new Error(`the drawing uses a class that its picture has no rule for: ${name}`)
  return `.${name.replace(/[[\]]/g, '\\$&')}{${rule}}`
}
