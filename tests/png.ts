/** The pixels of a PNG as canvases write them: eight bits, with or without alpha, not interlaced. */
import { inflateSync } from 'node:zlib'
import type { Pixels } from '../components/carry/qr.ts'

export function pixelsOf(png: Buffer): Pixels {
  const parts: Buffer[] = []
  let header: Buffer | undefined
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') header = data
    if (type === 'IDAT') parts.push(data)
    at += 12 + length
  }
  const bytesPer = header?.[9] === 6 ? 4 : header?.[9] === 2 ? 3 : 0
  if (header?.[8] !== 8 || bytesPer === 0 || header[12] !== 0) throw new Error('Not such a PNG')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const raw = inflateSync(Buffer.concat(parts))
  const row = width * bytesPer
  const rows = new Uint8Array(height * row)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] as number
    for (let x = 0; x < row; x++) {
      const left = x >= bytesPer ? (rows[y * row + x - bytesPer] as number) : 0
      const up = y > 0 ? (rows[(y - 1) * row + x] as number) : 0
      const corner = y > 0 && x >= bytesPer ? (rows[(y - 1) * row + x - bytesPer] as number) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] as number
      rows[y * row + x] = (raw[y * (row + 1) + 1 + x] as number) + guess
    }
  }
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) for (let c = 0; c < bytesPer; c++) data[i * 4 + c] = rows[i * bytesPer + c] as number
  return { width, height, data }
}
function paeth(left: number, up: number, corner: number): number {
  const p = left + up - corner
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The same picture at a share of its size, as a messenger makes it: every new dot the mean of those that it covers. */
export function smaller({ width, height, data }: Pixels, share: number): Pixels {
  const [w, h] = [Math.round(width * share), Math.round(height * share)]
  const found = new Uint8ClampedArray(w * h * 4).fill(255)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let [sum, n] = [0, 0]
      for (let v = Math.floor(y / share); v < Math.min(height, (y + 1) / share); v++)
        for (let u = Math.floor(x / share); u < Math.min(width, (x + 1) / share); u++, n++) sum += data[(v * width + u) * 4] as number
      found.fill(sum / n, (y * w + x) * 4, (y * w + x) * 4 + 3)
    }
  return { width: w, height: h, data: found }
}
