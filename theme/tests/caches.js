// The stores of a phone, as far as the worker uses them.
import { SAVED } from '../scripts/worker/store.js'

/** @param {string} origin */
export function makeCaches(origin) {
  /** @type {Map<string, Map<string, Response>>} */
  const stores = new Map()
  /** @type {(key: Request | string) => string} */
  const addressOf = (key) => new URL(typeof key === 'string' ? key : key.url, origin).href
  /** @type {(name: string) => Map<string, Response>} */
  const store = (name) => stores.get(name) || /** @type {Map<string, Response>} */ (stores.set(name, new Map()).get(name))
  /** @type {(name: string) => object} */
  const open = (name) => ({
    match: async (/** @type {Request | string} */ key) => store(name).get(addressOf(key))?.clone(),
    put: async (/** @type {Request | string} */ key, /** @type {Response} */ response) => void store(name).set(addressOf(key), response),
    delete: async (/** @type {Request | string} */ key) => store(name).delete(addressOf(key)),
    keys: async () => Array.from(store(name).keys()).map((address) => new Request(address)),
  })
  return {
    caches: {
      open: async (/** @type {string} */ name) => open(name),
      keys: async () => Array.from(stores.keys()),
      delete: async (/** @type {string} */ name) => stores.delete(name),
      match: async (/** @type {Request | string} */ key) =>
        Array.from(stores.values()).map((each) => each.get(addressOf(key))).find(Boolean)?.clone(),
    },
    /** @type {(name: string, path: string, text: string, saved: string) => void} */
    keep(name, path, text, saved) {
      store(name).set(addressOf(path), new Response(text, { headers: { [SAVED]: saved } }))
    },
    /** @type {(path: string) => Promise<string[]>} */
    textsAt: (path) => Promise.all(Array.from(stores.values()).map((each) => each.get(addressOf(path))).filter(Boolean)
      .map((response) => /** @type {Response} */ (response).clone().text())),
    /** @type {(name: string) => string[]} */
    paths: (name) => Array.from((stores.get(name) || new Map()).keys()).map((address) => new URL(address).pathname),
    /** @type {(name: string, path: string, header: string) => string | null | undefined} */
    headerOf: (name, path, header) => store(name).get(addressOf(path))?.headers.get(header),
  }
}
