/** What every page tells the browser besides its title. Nothing in it says what the site is about. */
import type { Metadata, Viewport } from 'next'

export const siteMetadata: Metadata = {
  formatDetection: { telephone: false },
  manifest: '/manifest.webmanifest',
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-icon.png' },
}
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#191714' },
  ],
}
