import { serve } from './serve.mjs'

const ROUNDS = 9
const SLOWER = 6
const FIRST = 'food irvine'

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('../../../theme/scripts/find/state.js').Form} Form
 * @typedef {{ ready: number, half: number, most: number, services: number }} Times
 * @typedef {{ page: string, index: string }} Part the addresses of its list and its index
 */

/**
 * How long the browser takes, with its CPU slowed, to make the indexes ready and to answer queries with the parts of the catalogue that
 * one reader fetches, in words. The rounds are fresh pages.
 * @param {Browser} browser
 * @param {string} folder holds the find page
 * @param {string[]} queries
 */
export async function speedOf(browser, folder, queries) {
  const server = await serve(folder)
  /** @type {Times[]} */
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(browser, server.origin, queries))
  server.close()
  const range = (/** @type {keyof Times} */ name) => {
    const sorted = rounds.map((round) => round[name]).sort((one, other) => one - other)
    return `${sorted[sorted.length >> 1].toFixed(1)} ms (${sorted[0].toFixed(1)} to ${sorted[sorted.length - 1].toFixed(1)})`
  }
  return `Our engine, ${rounds[0].services} services looked at: ready in ${range('ready')}; half of the queries in ${range('half')}; 95% of them in ${range('most')}: the middle, best and worst of ${ROUNDS} pages\n`
}

/** @type {(browser: Browser, origin: string, queries: string[]) => Promise<Times>} */
async function measure(browser, origin, queries) {
  const page = await browser.newPage()
  await page.goto(`${origin}/find/`, { waitUntil: 'networkidle' })
  const session = await page.context().newCDPSession(page)
  const parts = await partsFor(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times = await page.evaluate(timesIn, [parts, queries])
  await page.close()
  return times
}

/**
 * The parts whose indexes the page has fetched after a search.
 * @type {(page: Page) => Promise<Part[]>}
 */
async function partsFor(page) {
  /** @type {string[]} */
  const fetched = []
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname))
  await page.evaluate((/** @type {string} */ query) => {
    const form = /** @type {Form} */ (document.getElementById('find'))
    form.elements.q.value = query
    form.dispatchEvent(new Event('submit', { cancelable: true }))
  }, FIRST)
  await page.waitForFunction(() => !/^Searching/.test(String(document.getElementById('count')?.textContent)))
  return page.evaluate((/** @type {string[]} */ paths) => {
    const { parts } = /** @type {Form} */ (document.getElementById('find')).dataset
    return JSON.parse(parts).filter((/** @type {Part} */ { index }) => paths.includes(index))
  }, fetched)
}

/** @type {(asked: [parts: Part[], queries: string[]]) => Promise<Times>} */
async function timesIn([parts, queries]) {
  const about = /** @type {Form} */ (document.getElementById('find')).dataset
  /** @type {(address: string) => Promise<ArrayBuffer>} */
  const bytesAt = async (address) => (await fetch(address)).arrayBuffer()
  const words = await (await fetch(about.words)).json()
  /** @type {(list: Element | null) => import('../../../theme/scripts/search/lexicon.js').Service[]} */
  const cards = (list) => Array.from(/** @type {HTMLCollectionOf<HTMLElement>} */ (list?.children))
    .map((card) => ({
      id: String(card.querySelector('.card__name a')?.getAttribute('href')).split('/')[2],
      needs: String(card.dataset.needs).split(' '),
      text: card.textContent,
    }))
  const loaded = await Promise.all(parts.map(async ({ page, index }) => ({
    bytes: await bytesAt(index),
    services: cards(new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html').getElementById('services')),
  })))
  const services = loaded.flatMap((part) => part.services)

  const start = performance.now()
  const ready = loaded.map(({ bytes, services: own }) => ({ bytes, ids: own.map(({ id }) => id) }))
  const engine = window.supportMapSearch.engine(ready, words, services)
  const made = performance.now()
  while (engine.prepare()) await new Promise((resolve) => { setTimeout(resolve, 30) })
  const times = queries.map((query) => {
    const before = performance.now()
    engine.search(query)
    return performance.now() - before
  }).sort((one, other) => one - other)
  return { ready: made - start, half: times[times.length >> 1], most: times[Math.floor(times.length * 0.95)], services: services.length }
}
