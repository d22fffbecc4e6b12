import type { NextConfig } from 'next'
import { deskHeaders, deskSource, publicHeaders, publicSource } from './app/_server/public-headers.ts'

const config: NextConfig = {
  // The tests build beside the build that a running copy serves, and with a language of their own.
  distDir: process.env.TILIA_BUILD || '.next',
  // One static page of ours for every address that does not exist: app/global-not-found.tsx.
  experimental: { globalNotFound: true },
  // Pages named `.dev` exist only while developing.
  pageExtensions: ['ts', 'tsx', ...(process.env.NODE_ENV === 'development' ? ['dev.tsx'] : [])],
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ['pg'],
  // `npm test` checks the types, as a step of its own.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    // While developing, pages carry the scripts that the policy forbids.
    if (process.env.NODE_ENV === 'development') return []
    const sent = (headers: object) => Object.entries(headers).map(([key, value]) => ({ key, value: String(value) }))
    return [
      { source: publicSource, headers: sent(publicHeaders) },
      // of two that fit, the later is sent
      { source: deskSource, headers: sent(deskHeaders) },
    ]
  },
}

export default config
