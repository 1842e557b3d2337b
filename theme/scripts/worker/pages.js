// Pages from the network, and their copies on the phone: states.js says which when.
import { withBanner } from './banner.js'
import { STATES, stateOf } from './states.js'
import { PACKS, SAVED, SEEN, mayKeep, putText } from './store.js'

const PATIENCE_MS = 6000
// About a megabyte of pages.
const MOST_SEEN = 80

/** @typedef {{ start: string, pages: string[], language: string }} Kept the store of the start, and what is in it */

/**
 * What a reader gets for a request, and what is still to be done once they have it.
 * @param {Request} request
 * @param {Kept} kept
 * @returns {{ shown: Promise<Response | undefined>, done: Promise<unknown> }}
 */
export function page(request, kept) {
  const { pathname } = new URL(request.url)
  const path = whole(pathname)
  const answer = fetch(request)
  // A copy must be taken before the reader's page reads the answer.
  const done = answer.then((response) => keep(response.clone(), path, pathname, kept)).catch(() => {})
  const shown = inTime(answer).then(
    (response) => {
      const state = stateOf(response)
      return STATES[state].shows === 'copy' ? newestCopy(path, kept, 'broken').then((copy) => copy || response) : response
    },
    (why) => newestCopy(path, kept, why).then((copy) => copy || answer.catch(() => newestCopy('/offline/', kept, why))),
  )
  return { shown, done }
}

/**
 * The path as pages are kept under it: people leave out the last slash.
 * @param {string} path
 */
function whole(path) {
  return /\/[^/.]+$/.test(path) ? `${path}/` : path
}

/** @type {(answer: Promise<Response>) => Promise<Response>} */
function inTime(answer) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject('slow'), PATIENCE_MS)
    answer.then(resolve, () => reject('none'))
  })
}

/** @type {(response: Response, path: string, asked: string, kept: Kept) => Promise<unknown>} */
function keep(response, path, asked, kept) {
  const { copies } = STATES[stateOf(response)]
  if (copies === 'renew') {
    return response.text().then((html) => (mayKeep(html) ? renew(response, path, html, kept) : remove(path, kept)))
  }
  // An address without its last slash is only sent on to the page.
  return copies === 'remove' && asked === path ? remove(path, kept) : Promise.resolve()
}

/** @type {(response: Response, path: string, html: string, kept: Kept) => Promise<unknown>} */
function renew(response, path, html, { start, pages }) {
  return caches.open(PACKS)
    .then((packs) => packs.match(path))
    .then((asked) => caches.open(asked ? PACKS : pages.indexOf(path) < 0 ? SEEN : start))
    .then((cache) => putText(cache, path, response, html))
    .then(() => caches.open(SEEN))
    .then((cache) => trim(cache, MOST_SEEN))
}

/** @type {(path: string, kept: Kept) => Promise<unknown>} */
function remove(path, { start }) {
  return Promise.all([PACKS, SEEN, start].map((name) => caches.open(name).then((cache) => cache.delete(path))))
}

/** @type {(path: string, kept: Kept, why: import('./banner.js').Why) => Promise<Response | undefined>} */
function newestCopy(path, { start, language }, why) {
  return Promise.all([PACKS, SEEN, start].map((name) => caches.open(name).then((cache) => cache.match(path))))
    .then((copies) => {
      /** @type {(copy: Response) => string} */
      const saved = (copy) => copy.headers.get(SAVED) || ''
      const found = /** @type {Response[]} */ (copies.filter(Boolean)).sort((a, b) => (saved(a) < saved(b) ? 1 : -1))[0]
      return found && found.text().then((html) =>
        new Response(path === '/offline/' ? html : withBanner(html, saved(found), language, why), { headers: found.headers }))
    })
}

/** @type {(cache: Cache, most: number) => Promise<unknown>} */
function trim(cache, most) {
  return cache.keys().then((keys) => Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key))))
}
