/** Around fields that are sent nowhere. Only inside a form that says so does a browser keep nothing of what is ticked, chosen or typed. */
import type { ReactNode } from 'react'

export function Entering({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <form autoComplete="off" className={className} onSubmit={e => e.preventDefault()}>
      {children}
    </form>
  )
}
