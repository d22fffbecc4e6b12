/** Elements without state as text: the framework keeps React's own renderer from handlers. Written for pictures, so attributes are those of SVG. */
import { Fragment, isValidElement, type ReactNode } from 'react'

const escaped = (text: string) => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
/** Attributes that SVG writes with capitals; all others have hyphens. */
const asWritten = new Set(['viewBox'])
const attribute = (name: string) =>
  name === 'className' ? 'class' : asWritten.has(name) ? name : name.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

export function markup(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node))
  if (Array.isArray(node)) return node.map(markup).join('')
  if (!isValidElement<{ children?: ReactNode }>(node)) return ''
  const { type, props } = node
  if (type === Fragment) return markup(props.children)
  if (typeof type === 'function') return markup((type as (props: object) => ReactNode)(props))
  const { children, ...attributes } = props
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${attribute(name)}="${escaped(String(value))}"`)
  return `<${type}${written.join('')}>${markup(children)}</${type}>`
}
