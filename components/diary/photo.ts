/** A picture as it is taken in: the original, untouched, and a clean copy that carries neither place, time nor device. */

/** Bytes of one original, and of all of one diary: a cheap phone has to hold them in memory when it seals a file. */
export const photoLimits = { one: 8_000_000, all: 24_000_000 } as const
const longestSide = 1600
const quality = 0.85

export interface Taken {
  readonly original: Uint8Array
  readonly clean: Uint8Array
  /** The clean copy as an address. */
  readonly url: string
}

/** Throws where the browser cannot read the picture. Needs no address of its own: the policy of the pages allows `data:` alone. */
export async function take(file: File): Promise<Taken> {
  const url = await new Promise<string>((found, failed) => {
    const reader = new FileReader()
    reader.onload = () => found(reader.result as string)
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })
  const image = new Image()
  image.src = url
  await image.decode()
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const drawing = canvas.getContext('2d')
  if (!drawing) throw new Error('No canvas')
  // What is transparent becomes white, as on paper.
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height)
  const shown = canvas.toDataURL('image/jpeg', quality)
  const clean = inside(shown)
  canvas.width = canvas.height = 0
  if (!isClean(clean)) throw new Error('The copy is not clean')
  return { original: inside(url), clean, url: shown }
}

const inside = (url: string) => bytesOf(url.slice(url.indexOf(',') + 1))

/** Whether a JPEG has nothing beside the picture: no Exif, XMP or IPTC (APP1 to APP15, but colours and Adobe's mark), no comment. */
export function isClean(jpeg: Uint8Array): boolean {
  const [start, colours, adobe, comment, scan] = [0xffd8, 0xffe2, 0xffee, 0xfffe, 0xffda]
  const at = (i: number) => ((jpeg[i] ?? 0) << 8) | (jpeg[i + 1] ?? 0)
  if (at(0) !== start) return false
  for (let i = 2; i < jpeg.length; i += 2 + at(i + 2)) {
    const marker = at(i)
    if (marker === scan) return true
    if (marker === comment || (marker > 0xffe0 && marker <= 0xffef && marker !== colours && marker !== adobe)) return false
  }
  return false
}

/** Base64 as bytes; throws where it is none. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
export function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000
  let text = ''
  for (let i = 0; i < bytes.length; i += piece) text += String.fromCharCode(...bytes.subarray(i, i + piece))
  return btoa(text)
}
