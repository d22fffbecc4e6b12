/** Bytes as a QR code, and back. The bytes stand in it as they are: never text, never an address. */
import { type ErrorCorrection, encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'

/** Up to this many modules a side (version 22) a better level of correction is worth finer modules. */
const mostForBetter = 105
const levels: readonly ErrorCorrection[] = ['quartile', 'medium']

/** Dark modules are true; row by row, without the white border. @throws where the bytes are more than a QR code holds (2953) */
export function qrOf(bytes: Uint8Array): readonly (readonly boolean[])[] {
  const text = Array.from(bytes, b => String.fromCharCode(b)).join('')
  const at = (ecc: ErrorCorrection) =>
    encodeQR(text, 'raw', { ecc, encoding: 'byte', border: 1, textEncoder: t => Uint8Array.from(t, c => c.charCodeAt(0)) })
      .slice(1, -1)
      .map(row => row.slice(1, -1))
  for (const level of levels) {
    try {
      const found = at(level)
      if (found.length <= mostForBetter) return found
    } catch {
      // too many bytes for this level
    }
  }
  return at('low')
}

/** Pixels as a canvas gives them. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}
/** @param patience milliseconds for a closer look: little for a frame of a camera, more for a picture. Undefined: no code is seen */
export function bytesIn(pixels: Pixels, patience: number): Uint8Array | undefined {
  try {
    const text = decodeQR(pixels, {
      effort: Number.POSITIVE_INFINITY,
      timeLimit: patience,
      textDecoder: bytes => Array.from(bytes, b => String.fromCharCode(b)).join(''),
    })
    return Uint8Array.from(text, c => c.charCodeAt(0))
  } catch {
    return undefined
  }
}
