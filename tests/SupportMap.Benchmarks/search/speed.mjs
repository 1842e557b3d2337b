import { serve } from './serve.mjs'

const ROUNDS = 9
const SLOWER = 6
const FIRST = 'food irvine'

/**
 * How long the browser takes, with its CPU slowed, to make the indexes ready and to answer queries with the parts of the catalogue that
 * one reader fetches, in words. The rounds are fresh pages. `folder` holds the find page.
 */
export async function speedOf(browser, folder, queries) {
  const server = await serve(folder)
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(browser, server.origin, queries))
  server.close()
  const range = (name) => {
    const sorted = rounds.map((round) => round[name]).sort((one, other) => one - other)
    return `${sorted[sorted.length >> 1].toFixed(1)} ms (${sorted[0].toFixed(1)} to ${sorted[sorted.length - 1].toFixed(1)})`
  }
  return `Our engine, ${rounds[0].services} services looked at: ready in ${range('ready')}; half of the queries in ${range('half')}; 95% of them in ${range('most')}: the middle, best and worst of ${ROUNDS} pages\n`
}

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

/** What the page has fetched after a search: the indexes, and the ids of the cards in each list. */
async function partsFor(page) {
  const fetched = []
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname))
  await page.evaluate((query) => {
    const form = document.getElementById('find')
    form.elements.q.value = query
    form.dispatchEvent(new Event('submit', { cancelable: true }))
  }, FIRST)
  await page.waitForFunction(() => !/^Searching/.test(document.getElementById('count').textContent))
  return page.evaluate((paths) => JSON.parse(document.getElementById('find').dataset.parts).filter(({ index }) => paths.includes(index)), fetched)
}

async function timesIn([parts, queries]) {
  const about = document.getElementById('find').dataset
  const bytesAt = async (address) => (await fetch(address)).arrayBuffer()
  const words = await (await fetch(about.words)).json()
  const cards = (list) => Array.from(list.children).map((card) => ({ id: card.querySelector('.card__name a').getAttribute('href').split('/')[2], needs: card.dataset.needs.split(' '), text: card.textContent }))
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
