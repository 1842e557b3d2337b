// The page for when there is no signal lists what this phone has kept.
import { PACKS, SEEN } from '../worker/store.js'

/** @typedef {{ path: string, title: string }} Entry */

export function listSaved() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-saved]'))
  if (!place || !window.caches) {
    return
  }
  const list = /** @type {HTMLElement} */ (place.querySelector('ul'))
  caches.keys()
    .then((names) => Promise.all(names.filter((name) => name === SEEN || name === PACKS).map((name) => caches.open(name))))
    .then((all) => Promise.all(all.map((cache) => cache.keys().then((keys) => Promise.all(keys.map((key) => entry(cache, key)))))))
    .then((groups) => {
      const entries = /** @type {Entry[]} */ ((/** @type {(Entry | null)[]} */ ([])).concat(...groups).filter(Boolean))
      entries.sort((a, b) => (a.title < b.title ? -1 : 1)).forEach(({ path, title }) => {
        const link = document.createElement('a')
        link.href = path
        link.textContent = title
        list.appendChild(document.createElement('li')).appendChild(link)
      })
      place.hidden = entries.length === 0
    })
}

/** @type {(cache: Cache, key: Request) => Promise<Entry | null>} */
function entry(cache, key) {
  return cache.match(key).then((response) => /** @type {Response} */ (response).text()).then((html) => {
    const heading = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')
    return heading && { path: new URL(key.url).pathname, title: heading.textContent.trim() }
  })
}
