/** A strict reader of calendar files (RFC 5545): throws at whatever a calendar may not understand. */
export interface Property {
  readonly name: string
  readonly parameters: { readonly [name: string]: string }
  /** Unescaped where it is text. */
  readonly value: string
}
export interface Component {
  readonly name: string
  readonly properties: readonly Property[]
  readonly components: readonly Component[]
}
interface Open {
  readonly name: string
  readonly properties: Property[]
  readonly components: Component[]
}

const texts = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT']
const once = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'SEQUENCE',
  'SUMMARY',
  'DESCRIPTION',
  'STATUS',
  'TRANSP',
  'TRIGGER',
  'ACTION',
  'VERSION',
  'PRODID',
]
const needed: { readonly [name: string]: readonly string[] } = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
}
const mostOctets = 75

/** @param text the whole file. Returns its VCALENDAR. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`an end of line that is not CRLF: ${line}`)
    if (new TextEncoder().encode(line).length > mostOctets) throw new Error(`longer than ${mostOctets} octets: ${line}`)
    if (/[\uD800-\uDBFF]$/.test(line) || /^ ?[\uDC00-\uDFFF]/.test(line)) throw new Error(`folded inside a character: ${line}`)
  }
  const unfolded = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
  const open: Open[] = []
  let whole: Component | undefined
  for (const line of unfolded) {
    if (whole) throw new Error(`after the end: ${line}`)
    const property = propertyOf(line)
    if (property.name === 'BEGIN') {
      if (open.length === 0 && property.value !== 'VCALENDAR') throw new Error('does not begin with a calendar')
      open.push({ name: property.value, properties: [], components: [] })
      continue
    }
    const inside = open.at(-1)
    if (!inside) throw new Error(`outside a calendar: ${line}`)
    if (property.name !== 'END') {
      if (inside.components.length > 0) throw new Error(`a property after what is inside ${inside.name}: ${line}`)
      if (once.includes(property.name) && inside.properties.some(p => p.name === property.name)) throw new Error(`twice: ${line}`)
      inside.properties.push(property)
      continue
    }
    if (property.value !== inside.name) throw new Error(`${inside.name} ends as ${property.value}`)
    for (const name of needed[inside.name] ?? [])
      if (!inside.properties.some(p => p.name === name)) throw new Error(`${inside.name} without ${name}`)
    open.pop()
    const around = open.at(-1)
    if (around) around.components.push(inside)
    else whole = inside
  }
  if (!whole) throw new Error('the calendar does not end')
  return whole
}

function propertyOf(line: string): Property {
  const [, name = '', rest = '', raw = ''] = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? []
  if (!name) throw new Error(`no property: ${line}`)
  const parameters = Object.fromEntries([...rest.matchAll(/;([A-Z0-9-]+)=("[^"]*"|[^";:,]*)/g)].map(([, key, v]) => [key, v]))
  return { name, parameters, value: texts.includes(name) ? unescaped(raw, line) : checked(name, raw, line) }
}

function unescaped(raw: string, line: string): string {
  if (!/^(?:[^\\,;]|\\[\\,;nN])*$/su.test(raw)) throw new Error(`not escaped as it must be: ${line}`)
  return raw.replace(/\\(.)/gsu, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c))
}

const forms: { readonly [name: string]: RegExp } = {
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}$/,
  SEQUENCE: /^\d{1,10}$/,
  TRIGGER: /^-?P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
  STATUS: /^(TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^(OPAQUE|TRANSPARENT)$/,
}
function checked(name: string, raw: string, line: string): string {
  if (forms[name] && !forms[name].test(raw)) throw new Error(`not as it must be: ${line}`)
  return raw
}
