// The page for when there is no signal lists what this phone has kept.
import { PACKS, SAVED, SEEN } from '../worker/store.js'

/** @typedef {{ path: string, title: string, saved: string }} Entry */

export function listSaved() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-saved]'))
  if (!place || !window.caches) {
    return
  }
  const list = /** @type {HTMLElement} */ (place.querySelector('ul'))
  const { lang } = document.documentElement
  caches.keys()
    .then((names) => Promise.all(names.filter((name) => name === SEEN || name === PACKS).map((name) => caches.open(name))))
    .then((all) => Promise.all(all.map((cache) => cache.keys().then((keys) => Promise.all(keys.map((key) => entry(cache, key)))))))
    .then((groups) => {
      const entries = newest(/** @type {Entry[]} */ ((/** @type {(Entry | null)[]} */ ([])).concat(...groups).filter(Boolean)))
      entries.sort((a, b) => (a.title < b.title ? -1 : 1)).forEach(({ path, title, saved }) => {
        const link = document.createElement('a')
        link.href = path
        link.textContent = title
        const item = list.appendChild(document.createElement('li'))
        item.appendChild(link)
        const day = new Date(saved).toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' })
        item.appendChild(document.createTextNode(` (saved on ${day})`))
      })
      place.hidden = entries.length === 0
    })
}

/**
 * Each page once: a pack may also have been seen.
 * @param {Entry[]} entries
 */
export function newest(entries) {
  return entries.filter((one) => !entries.some((other) => other.path === one.path && other.saved > one.saved))
    .filter((one, at, left) => left.map(({ path }) => path).indexOf(one.path) === at)
}

/** @type {(cache: Cache, key: Request) => Promise<Entry | null>} */
function entry(cache, key) {
  return cache.match(key).then((found) => {
    const response = /** @type {Response} */ (found)
    const saved = response.headers.get(SAVED) || ''
    return response.text().then((html) => {
      const heading = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')
      return heading && { path: new URL(key.url).pathname, title: heading.textContent.trim(), saved }
    })
  })
}
