/**
 * The one place where this site keeps what a person chose to keep on the device: a database whose names tell nothing, and that is there only
 * from the moment of that choice. What is put in is sealed already.
 */
const name = 't'
const store = 'k'

/** Undefined: there is none, and none was made; or the browser keeps nothing, as in some private windows. */
async function open(create: boolean): Promise<IDBDatabase | undefined> {
  try {
    // Asking for a database by opening it leaves an empty folder behind in some browsers.
    if (!create && indexedDB.databases && !(await indexedDB.databases()).some(d => d.name === name)) return undefined
    return await new Promise((found, failed) => {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => {
        if (create) request.result.createObjectStore(store)
        else request.transaction?.abort()
      }
      request.onsuccess = () => {
        // Another tab may take everything away.
        request.result.onversionchange = () => request.result.close()
        found(request.result)
      }
      request.onerror = () => failed(request.error)
    })
  } catch {
    return undefined
  }
}

/** Runs requests in one transaction; resolves once all is written. Throws where nothing can be kept, or no more. */
async function within<T>(
  create: boolean,
  mode: IDBTransactionMode,
  work: (in_: IDBObjectStore, abort: () => void) => IDBRequest<T>,
): Promise<T> {
  const database = await open(create)
  if (!database) throw new Error('Nothing can be kept here')
  try {
    return await new Promise<T>((done, failed) => {
      const transaction = database.transaction(store, mode)
      const request = work(transaction.objectStore(store), () => transaction.abort())
      transaction.oncomplete = () => done(request.result)
      transaction.onabort = transaction.onerror = () => failed(transaction.error ?? new Error('Not kept'))
    })
  } finally {
    database.close()
  }
}

/** What stands at a key; undefined: nothing. */
export async function keptAt<T>(key: string): Promise<T | undefined> {
  const database = await open(false)
  if (!database) return undefined
  database.close()
  return within(false, 'readonly', in_ => in_.get(key) as IDBRequest<T | undefined>)
}
export async function keepAt(key: string, value: unknown): Promise<void> {
  await within(true, 'readwrite', in_ => in_.put(value, key))
}
/** Puts a value in the place of another if that is still the one expected; throws otherwise, and then makes no database where there is none. */
export async function replaceAt<T>(key: string, value: T, expected: (there: T | undefined) => boolean): Promise<void> {
  await within(expected(undefined), 'readwrite', (in_, abort) => {
    const request = in_.get(key) as IDBRequest<T | undefined>
    request.onsuccess = () => {
      if (expected(request.result)) in_.put(value, key)
      else abort()
    }
    return request
  })
}
/** Takes away all keys that begin so; the database too, once it is empty. */
export async function forgetFrom(prefix: string): Promise<void> {
  const database = await open(false)
  if (!database) return
  database.close()
  const left = await within(false, 'readwrite', in_ => {
    in_.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`))
    return in_.count()
  })
  if (left === 0) await forgetAll()
}
export const forgetAll = (): Promise<void> =>
  new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => done()
    request.onerror = () => failed(request.error)
  })
