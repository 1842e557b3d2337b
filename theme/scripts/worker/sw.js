// Shows pages again when there is no signal. In front of this stands what the build knows:
//   self.KEEP = { version, language, pages: [...], assets: [...] }
// pages and assets are kept from the start; every other page when it has been seen.
import { asset, takeOver } from './assets.js'
import { page } from './pages.js'
import { put } from './store.js'

const { version, language, pages, assets } = self.KEEP
const START = `start-${version}`

// The page that readers' own lists take their entries from.
const LISTED = '/services/'

self.addEventListener('install', (event) => {
  event.waitUntil(prepare().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(START).then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) {
    return
  }
  if (pathname.indexOf('/assets/') === 0) {
    event.respondWith(asset(request, START))
  } else if (request.mode === 'navigate' || pathname === LISTED) {
    const { shown, done } = page(request, { start: START, pages, language })
    event.respondWith(shown)
    event.waitUntil(done)
  }
})

function prepare() {
  return caches.open(START).then((cache) => Promise.all([
    ...assets.map((address) => cache.add(address)),
    ...pages.map((address) => fetch(address, { cache: 'reload' }).then((response) => put(cache, address, response))),
  ]))
}
