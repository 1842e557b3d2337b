// Styles and scripts on the phone: whatever a kept page names stays, also after the site has newer ones.
import { ASSETS, PACKS, SEEN } from './store.js'

// With more of them it is time to look which are still named.
const MANY = 40

/**
 * The name of an asset holds its hash: a kept one is never old.
 * @param {Request} request
 * @param {string} start the store of the start
 * @returns {Promise<Response>}
 */
export function asset(request, start) {
  return caches.match(request).then((kept) => kept || fetch(request).then((response) => {
    if (response.ok) {
      const copy = response.clone()
      caches.open(ASSETS)
        .then((cache) => cache.put(request, copy).then(() => cache.keys()))
        .then((keys) => keys.length > MANY && sweep(start))
    }
    return response
  }))
}

/**
 * Takes the place of the starts of earlier versions: what pages name that were seen with them moves to the assets.
 * @param {string} start
 * @returns {Promise<unknown>}
 */
export function takeOver(start) {
  return caches.keys()
    .then((names) => names.filter((name) => name.indexOf('start-') === 0 && name !== start))
    .then((old) => Promise.all(old.map((name) => moveAssets(name).then(() => caches.delete(name)))))
    .then(() => sweep(start))
}

/** @type {(from: string) => Promise<unknown>} */
function moveAssets(from) {
  return Promise.all([caches.open(from), caches.open(ASSETS)]).then(([old, assets]) => old.keys()
    .then((keys) => Promise.all(keys.filter(({ url }) => isAsset(url)).map((key) => old.match(key)
      .then((response) => assets.put(key, /** @type {Response} */ (response)))))))
}

/**
 * Removes the assets that no kept page names.
 * @type {(start: string) => Promise<unknown>}
 */
function sweep(start) {
  return Promise.all([PACKS, SEEN, start].map(textsIn))
    .then((texts) => /** @type {string[]} */ ([]).concat(...texts).join(''))
    .then((html) => caches.open(ASSETS).then((cache) => cache.keys().then((keys) => Promise.all(keys
      .filter(({ url }) => html.indexOf(new URL(url).pathname) < 0)
      .map((key) => cache.delete(key))))))
}

/** @type {(name: string) => Promise<string[]>} */
function textsIn(name) {
  return caches.open(name).then((cache) => cache.keys().then((keys) => Promise.all(keys.filter(({ url }) => !isAsset(url))
    .map((key) => cache.match(key).then((response) => /** @type {Response} */ (response).text())))))
}

/** @param {string} url */
function isAsset(url) {
  return new URL(url).pathname.indexOf('/assets/') === 0
}
