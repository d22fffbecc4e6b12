import '../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { languageOf, languages } from '../../content/languages.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languages.map(locale => ({ locale }))
export const metadata: Metadata = { robots: { index: true, follow: true }, formatDetection: { telephone: false } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return (
    <html lang={locale} dir={languageOf(locale).direction}>
      <body>{children}</body>
    </html>
  )
}
