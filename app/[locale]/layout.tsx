import '../globals.css'
import type { ReactNode } from 'react'
import { languageOf, languages } from '../../content/languages.ts'
import { siteMetadata, siteViewport } from '../site.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languages.map(locale => ({ locale }))
export const metadata = siteMetadata
export const viewport = siteViewport

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return (
    <html lang={locale} dir={languageOf(locale).direction}>
      <body>{children}</body>
    </html>
  )
}
