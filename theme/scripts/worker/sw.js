// Shows pages again when there is no signal. In front of this stands what the build knows:
//   self.KEEP = { version, language, pages: [...], assets: [...] }
// pages and assets are kept from the start; every other page when it has been seen.
import { withBanner } from './banner.js'
import { ASSETS, PACKS, SEEN, put } from './store.js'

const { version, language, pages, assets } = self.KEEP
const START = `start-${version}`

// The page that readers' own lists take their entries from.
const LISTED = '/services/'

const PATIENCE_MS = 6000
// About a megabyte of pages.
const MOST_SEEN = 80
const MOST_ASSETS = 30

self.addEventListener('install', (event) => {
  event.waitUntil(prepare().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.indexOf('start-') === 0 && name !== START).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) {
    return
  }
  if (pathname.indexOf('/assets/') === 0) {
    event.respondWith(asset(request))
  } else if (request.mode === 'navigate' || pathname === LISTED) {
    event.respondWith(page(event, whole(pathname)))
  }
})

/**
 * The path as pages are kept under it: people leave out the last slash.
 * @param {string} path
 */
function whole(path) {
  return /\/[^/.]+$/.test(path) ? `${path}/` : path
}

function prepare() {
  return caches.open(START).then((cache) => Promise.all([
    ...assets.map((address) => cache.add(address)),
    ...pages.map((address) => fetch(address, { cache: 'reload' }).then((response) => put(cache, address, response))),
  ]))
}

/**
 * The name of an asset holds its hash: a kept one is never old.
 * @type {(request: Request) => Promise<Response>}
 */
function asset(request) {
  return caches.match(request).then((kept) => kept || fetch(request).then((response) => {
    if (response.ok) {
      const copy = response.clone()
      caches.open(ASSETS).then((cache) => cache.put(request, copy).then(() => trim(cache, MOST_ASSETS)))
    }
    return response
  }))
}

/**
 * From the network when it answers in time; else the kept copy, with its date; else the page that says there is no signal.
 * @type {(event: FetchEvent, path: string) => Promise<Response | undefined>}
 */
function page(event, path) {
  const answer = fetch(event.request)
  event.waitUntil(answer.then((response) => keep(path, response.clone()), () => {}))
  return inTime(answer).catch(() => keptCopy(path).then((kept) => kept || answer.catch(() => keptCopy('/offline/'))))
}

/** @type {(answer: Promise<Response>) => Promise<Response>} */
function inTime(answer) {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE_MS)
    answer.then(resolve, reject)
  })
}

/** @type {(path: string, response: Response) => Promise<unknown> | undefined} */
function keep(path, response) {
  // A redirect belongs to the address that it leads to.
  if (response.status !== 200 || response.redirected) {
    return undefined
  }
  return caches.open(pages.indexOf(path) < 0 ? SEEN : START).then((cache) => put(cache, path, response).then(() => trim(cache, MOST_SEEN)))
}

/** @type {(path: string) => Promise<Response | undefined>} */
function keptCopy(path) {
  /** @type {Promise<Response | undefined>} */
  const none = Promise.resolve(undefined)
  return [PACKS, SEEN, START]
    .reduce((found, name) => found.then((kept) => kept || caches.open(name).then((cache) => cache.match(path))), none)
    .then((kept) => kept && kept.text().then((html) =>
      new Response(path === '/offline/' ? html : withBanner(html, kept.headers.get('x-saved'), language), { headers: kept.headers })))
}

/** @type {(cache: Cache, most: number) => Promise<unknown>} */
function trim(cache, most) {
  return cache.keys().then((keys) => Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key))))
}
