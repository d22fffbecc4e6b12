/** A picture as a phone takes it: turned on its side, with place, time and device written into it. */

/** What is planted, to be looked for. */
export const planted = {
  device: 'PlantedPhone7',
  time: '2019:09:13 06:41:00',
  xmp: 'planted-xmp',
  iptc: 'planted-iptc',
  comment: 'planted-comment',
} as const

const u16 = (n: number) => Buffer.from([n & 0xff, n >> 8])
const u32 = (n: number) => Buffer.from([n & 0xff, (n >> 8) & 0xff, (n >> 16) & 0xff, (n >> 24) & 0xff])
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])

/** Exif in little-endian TIFF: device, orientation 6 (turn right), time, and a place: 51 deg 13' 5" N, 4 deg 24' 9" E. */
function exif(): Buffer {
  const [short, long, rational, ascii] = [3, 4, 5, 2]
  const data: Buffer[] = []
  const fieldsAt = 8
  const ownFields = 4
  const gpsFields = 4
  const gpsAt = fieldsAt + 2 + ownFields * 12 + 4
  const dataAt = gpsAt + 2 + gpsFields * 12 + 4
  const later = (bytes: Buffer) => {
    const at = dataAt + data.reduce((sum, d) => sum + d.length, 0)
    data.push(bytes)
    return u32(at)
  }
  const field = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([u16(tag), u16(type), u32(count), value, Buffer.alloc(4 - value.length)])
  const text = (t: string) => Buffer.from(`${t}\0`)
  const place = (...parts: number[]) => later(Buffer.concat(parts.flatMap(p => [u32(p), u32(1)])))
  const fields = [
    field(0x0110, ascii, planted.device.length + 1, later(text(planted.device))),
    field(0x0112, short, 1, u16(6)),
    field(0x0132, ascii, planted.time.length + 1, later(text(planted.time))),
    field(0x8825, long, 1, u32(gpsAt)),
  ]
  const gps = [
    field(1, ascii, 2, text('N')),
    field(2, rational, 3, place(51, 13, 5)),
    field(3, ascii, 2, text('E')),
    field(4, rational, 3, place(4, 24, 9)),
  ]
  return Buffer.concat([
    Buffer.from('Exif\0\0II*\0'),
    u32(fieldsAt),
    u16(ownFields),
    ...fields,
    u32(0),
    u16(gpsFields),
    ...gps,
    u32(0),
    ...data,
  ])
}

/** @param jpeg one without anything planted, as a canvas makes it */
export function plant(jpeg: Buffer): Buffer {
  const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${planted.xmp}</a></x:xmpmeta>`)
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'),
    Buffer.from([0, 0, 0, planted.iptc.length + 5, 0x1c, 2, 0x5a, 0, planted.iptc.length]),
    Buffer.from(planted.iptc),
    Buffer.from([0]),
  ])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif()),
    segment(0xe1, xmp),
    segment(0xed, iptc),
    segment(0xfe, Buffer.from(planted.comment)),
    jpeg.subarray(2),
  ])
}

/** Application segments and comments of a JPEG, in order. */
export function segmentsOf(jpeg: Uint8Array): readonly string[] {
  const found: string[] = []
  for (let i = 2; i < jpeg.length && jpeg[i + 1] !== 0xda; i += 2 + (((jpeg[i + 2] ?? 0) << 8) | (jpeg[i + 3] ?? 0))) {
    const marker = jpeg[i + 1] ?? 0
    if (marker >= 0xe0 && marker <= 0xef) found.push(`APP${marker - 0xe0}`)
    if (marker === 0xfe) found.push('COM')
  }
  return found
}
