/** The service worker: keeps all pages of a language for offline use, and touches nothing else. */
export {}

/** Put in by scripts/lighten.ts: files that every language needs, and the pages of each language. */
declare const TILIA_OFFLINE: {
  readonly version: string
  readonly shared: readonly string[]
  readonly pages: { readonly [language: string]: readonly string[] }
  /** What the desk needs besides: kept only where it was opened. */
  readonly desk: { readonly [language: string]: readonly string[] }
}
/** What TypeScript's list for pages does not know. */
interface Extendable extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface FetchOf extends Extendable {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker extends EventTarget {
  readonly clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly { readonly url: string }[]> }
  skipWaiting(): Promise<void>
}
const worker = self as unknown as Worker
const cacheName = `t-${TILIA_OFFLINE.version}`

/** Everything of these languages at once, so that what is kept says nothing about what was read. */
async function keep(languages: Iterable<string>, desk: boolean): Promise<void> {
  const cache = await caches.open(cacheName)
  const pages = [...languages].flatMap(l => [...(TILIA_OFFLINE.pages[l] ?? []), ...(desk ? (TILIA_OFFLINE.desk[l] ?? []) : [])])
  const there = new Set((await cache.keys()).map(r => new URL(r.url).pathname))
  await cache.addAll([...TILIA_OFFLINE.shared, ...pages].filter(path => !there.has(path)))
}
const isDesk = (url: string) => /^\/[^/]+\/desk$/.test(new URL(url).pathname)
const languageOf = (url: string) => new URL(url).pathname.split('/')[1] ?? ''

worker.addEventListener('install', e => {
  const windows = worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  ;(e as Extendable).waitUntil(
    windows
      .then(w =>
        keep(
          new Set(w.map(c => languageOf(c.url))),
          w.some(c => isDesk(c.url)),
        ),
      )
      .then(() => worker.skipWaiting()),
  )
})
worker.addEventListener('activate', e => {
  const old = caches.keys().then(names => Promise.all(names.filter(n => n !== cacheName).map(n => caches.delete(n))))
  ;(e as Extendable).waitUntil(old.then(() => worker.clients.claim()))
})
worker.addEventListener('message', e => {
  const { keep: language, desk } = (e as MessageEvent).data as { keep?: string; desk?: boolean }
  if (typeof language === 'string') (e as unknown as Extendable).waitUntil(keep([language], desk === true).catch(() => {}))
})
worker.addEventListener('fetch', e => {
  const { request } = e as FetchOf
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api') || /^\/[^/]+\/cases(\/|$)/.test(pathname))
    return
  const kept = () => caches.match(request, { ignoreSearch: true, ignoreVary: true, cacheName })
  if (request.mode === 'navigate') {
    const start = () => caches.match(`/${languageOf(request.url)}`, { cacheName })
    ;(e as FetchOf).respondWith(fetch(request).catch(async () => (await kept()) ?? (await start()) ?? Response.error()))
  } else if (pathname.startsWith('/_next/static/')) {
    ;(e as FetchOf).respondWith(kept().then(found => found ?? fetch(request)))
  }
})
