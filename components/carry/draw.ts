/** A sheet as a picture: lines and letters as SVG, for paper and the screen; dots as PNG, to keep. Made on the device, without a request. */
import type { Layout, Measure } from './layout.ts'

const family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"

/** Measures as this device draws. */
export function measuring(): Measure {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  return (text, size, bold) => {
    context.font = `${bold ? 700 : 400} ${size}px ${family}`
    return context.measureText(text).width
  }
}

const escaped = (text: string) => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)

/** Black on white in every scheme; without styles, which a policy may forbid. */
export function svgOf({ width, height, lines, code }: Layout): string {
  const text = lines.map(
    ({ x, y, size, rtl, runs }) =>
      `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}" direction="${rtl ? 'rtl' : 'ltr'}" xml:space="preserve">` +
      `${runs.map(r => (r.bold ? `<tspan font-weight="700">${escaped(r.text)}</tspan>` : escaped(r.text))).join('')}</text>`,
  )
  const dark = code
    ? code.modules.flatMap((row, r) =>
        runsOf(row).map(
          ([from, n]) =>
            `M${code.x + from * code.module} ${code.y + r * code.module}h${n * code.module}v${code.module}h-${n * code.module}z`,
        ),
      )
    : []
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" ` +
    `font-family="${escaped(family)}" fill="#000"><rect width="100%" height="100%" fill="#fff"/>${text.join('')}` +
    `${dark.length > 0 ? `<path shape-rendering="crispEdges" d="${dark.join('')}"/>` : ''}</svg>`
  )
}

/** Neighbouring dark modules of a row: where they start, and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  row.forEach((dark, i) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === i) last[1]++
    else found.push([i, 1])
  })
  return found
}

/** The same as the address of a picture. */
export const pictureOf = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/** The same as PNG: ten dots to a millimetre. @throws where the device cannot draw it */
export async function pngOf(svg: string, { width, height }: Layout): Promise<Blob> {
  const image = new Image()
  image.src = pictureOf(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.ceil(height)
  ;(canvas.getContext('2d') as CanvasRenderingContext2D).drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, failed) => canvas.toBlob(blob => (blob ? done(blob) : failed(new Error('No picture'))), 'image/png'))
}
