/** The copy for offline use, in the browser: all pages of a language at once, never one by one as visited. */
import { forgetAll } from './kept.ts'

/** Registers the service worker and waits until it has kept the language of this page. Resolves whatever happens. */
export const keepOffline = (): Promise<void> => keepAll(false)
/** The same, with what the desk needs besides. */
export const keepDeskOffline = (): Promise<void> => keepAll(true)

async function keepAll(desk: boolean): Promise<void> {
  const workers = navigator.serviceWorker
  if (!workers) return
  try {
    const registration = await workers.register('/sw.js', { updateViaCache: 'none' })
    const worker = registration.installing ?? registration.waiting
    if (worker) await new Promise<void>(done => worker.addEventListener('statechange', () => worker.state !== 'installing' && done()))
    registration.active?.postMessage({ keep: document.documentElement.lang, desk })
  } catch {
    // Private windows and some settings forbid it; the page works without.
  }
}

/** Takes away the offline copy and everything else that this site keeps on the device. */
export async function removeAll(): Promise<void> {
  for (const r of (await navigator.serviceWorker?.getRegistrations()) ?? []) await r.unregister()
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name)
  localStorage.clear()
  sessionStorage.clear()
  await forgetAll()
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (name) indexedDB.deleteDatabase(name)
}
