// A button that keeps the page it stands on for a time without signal, until it is taken off again.
import { ASSETS, PACKS, put } from '../worker/store.js'

export function offerToKeep() {
  const button = /** @type {HTMLElement} */ (document.querySelector('[data-keep]'))
  if (!button || !window.caches || !document.body.dataset.worker || !('serviceWorker' in navigator)) {
    return
  }
  const words = { no: button.textContent, yes: /** @type {string} */ (button.dataset.keep) }
  const path = location.pathname
  let isKept = false

  /** @param {unknown} kept */
  function show(kept) {
    isKept = Boolean(kept)
    button.textContent = isKept ? words.yes : words.no
    button.hidden = false
  }

  caches.open(PACKS).then((cache) => {
    button.addEventListener('click', () => {
      const done = isKept ? cache.delete(path).then(() => false) : keep(cache, path).then(() => true)
      // Where there is no room, or no signal, it stays as it was.
      done.then(show, () => show(isKept))
    })
    return cache.match(path).then(show)
  }).catch(() => {})
}

/**
 * Keeps pages from the first visit on, once there is something that can show them again.
 * @param {string[]} paths
 */
export function keepPages(paths) {
  if (window.caches && document.body.dataset.worker && 'serviceWorker' in navigator) {
    // Where there is no room nothing is kept.
    navigator.serviceWorker.ready
      .then(() => caches.open(PACKS))
      .then((cache) => Promise.all(paths.map((path) => keep(cache, path))))
      .catch(() => {})
  }
}

/** @type {(cache: Cache, path: string) => Promise<unknown>} */
function keep(cache, path) {
  const parts = Array.from(/** @type {NodeListOf<{ href?: string, src: string } & Element>} */ (
    document.querySelectorAll('link[rel="stylesheet"], script[src]'))).map((part) => part.href || part.src)
  return Promise.all([
    fetch(path).then((response) => put(cache, path, response)),
    caches.open(ASSETS).then((assets) => Promise.all(parts.map((address) => assets.add(address)))),
  ])
}
