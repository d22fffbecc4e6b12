/** The copy against a crash: one sealed file in the browser, under a name that says nothing. */
const name = 'd'

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(name)
    opening.onerror = () => fail(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(name, mode)
      const request = work(transaction.objectStore(name))
      transaction.oncomplete = () => {
        database.close()
        done(request.result)
      }
      transaction.onabort = () => {
        database.close()
        fail(transaction.error)
      }
    }
  })
}

export const writeKept = (file: Uint8Array): Promise<unknown> => inStore('readwrite', s => s.put(file, name))

/** undefined: none is there, or this browser keeps nothing. */
export async function readKept(): Promise<Uint8Array | undefined> {
  const there = await indexedDB.databases?.().catch(() => undefined)
  if (there && !there.some(d => d.name === name)) return undefined
  return inStore<Uint8Array | undefined>('readonly', s => s.get(name)).catch(() => undefined)
}

export const removeKept = (): Promise<void> =>
  new Promise(done => {
    const removing = indexedDB.deleteDatabase(name)
    removing.onsuccess = removing.onerror = removing.onblocked = () => done()
  })
