import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteMetadata, siteViewport } from '../site.ts'

export const dynamic = 'force-static'
export const metadata: Metadata = { ...siteMetadata, title: 'Tilia' }
export const viewport = siteViewport

/** Pages before a language is chosen. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
