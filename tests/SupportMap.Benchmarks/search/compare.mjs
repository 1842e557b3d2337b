// node compare.mjs FOLDER real|made [NAME]
// FOLDER holds entries.json, queries.json and ours/, a find page with all it fetches. Prints a table: right answers of all
// queries, where the entries are the real ones; bytes up to the first results; and time from the first key to them. Below it, how
// long our engine takes. NAME is how the names of those begin that ours is compared with: all when left out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { writeOthers } from './others.mjs'
import { serve } from './serve.mjs'
import { speedOf } from './speed.mjs'

const ROUNDS = 7
const SLOWER = 6
const FIRST = 'food irvine'
const NEXT = 'homeless kilmarnock'
const OURS = '#services > li:not([hidden])'

const [, , folder, kind, against = ''] = process.argv
const isReal = kind === 'real'
/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {Awaited<ReturnType<typeof serve>>} Server
 */

/**
 * @typedef {object} Site
 * @property {string} name
 * @property {string} folder
 * @property {string} address of the page with the field
 * @property {(query: string) => Promise<string[]>} find gives ids of entries, within the page
 * @property {string} results a selector
 */

/**
 * @typedef {{ query: string, want: string[] }} Query and the ids of right answers
 * @typedef {{ right: string, few: string, none: string | number }} Shares
 */

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
/** @type {import('./others.mjs').Entry[]} */
const entries = read('entries.json')
/** @type {Query[]} */
const queries = read('queries.json')

/** @type {Site} */
const ours = { name: 'SupportMap', folder: join(folder, 'ours'), address: '/find/', find: findOurs, results: OURS }
const others = (await writeOthers(folder, entries, against)).map((site) => ({ ...site, address: '/', find: findTheirs, results: '#results > li' }))

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
/** @type {({ name: string, bytes: Server['sent'], first: number, next: number } & Shares)[]} */
const rows = []
for (const site of [ours, ...others]) {
  const server = await serve(site.folder)
  const bytes = await bytesOf(site, server)
  // With thousands of services the rest takes long.
  console.error(`${site.name}: ${bytes.gzip} bytes with gzip, ${bytes.brotli} with brotli`)
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(site, server))
  const answers = isReal ? shares(await answersOf(site, server)) : { right: '–', few: '–', none: '–' }
  rows.push({
    name: site.name,
    bytes,
    first: middle(times.map((time) => time.first)),
    next: middle(times.map((time) => time.next)),
    ...answers,
  })
  server.close()
}
print()
console.log(await speedOf(browser, join(folder, 'ours'), queries.map(({ query }) => query)))
await browser.close()

/** @type {(server: Server, site: Site) => Promise<Page>} */
async function open(server, { address }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.origin + address, { waitUntil: 'networkidle' })
  return page
}

/**
 * Everything that is sent from opening the page to the first results.
 * @type {(site: Site, server: Server) => Promise<Server['sent']>}
 */
async function bytesOf(site, server) {
  const before = { ...server.sent }
  const page = await open(server, site)
  await search(page, site, FIRST)
  await page.context().close()
  return { gzip: server.sent.gzip - before.gzip, brotli: server.sent.brotli - before.brotli }
}

/** @type {(site: Site, server: Server) => Promise<{ first: number, next: number }>} */
async function timeOf(site, server) {
  const page = await open(server, site)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const first = await search(page, site, FIRST)
  const next = await search(page, site, NEXT)
  await page.context().close()
  return { first, next }
}

/**
 * Puts a query into the field as a keyboard that suggests whole words does; gives the milliseconds until the list shows its results.
 * @type {(page: Page, site: Site, query: string) => Promise<number>}
 */
function search(page, { results }, query) {
  return page.evaluate(async (/** @type {string[]} */ [wanted, selector]) => {
    const field = /** @type {HTMLInputElement} */ (document.getElementById('q'))
    const shown = () => Array.from(document.querySelectorAll(selector)).map((item) => item.textContent).join()
    const before = shown()
    field.focus()
    const start = performance.now()
    field.value = wanted
    field.dispatchEvent(new Event('input', { bubbles: true }))
    // Those of another library may be none.
    const isOver = () => document.getElementById('results')?.dataset.query === wanted
    while (shown() === before && !isOver()) {
      await new Promise((resolve) => { requestAnimationFrame(resolve) })
    }
    return performance.now() - start
  }, [query, results])
}

/** @type {(site: Site, server: Server) => Promise<string[][]>} */
async function answersOf(site, server) {
  const page = await open(server, site)
  await search(page, site, FIRST)
  const answers = []
  for (const { query } of queries) answers.push(await page.evaluate(site.find, query))
  await page.context().close()
  return answers
}

/** @type {Site['find']} */
async function findOurs(query) {
  const form = /** @type {HTMLFormElement & { elements: { q: HTMLInputElement } }} */ (document.getElementById('find'))
  const count = /** @type {HTMLElement} */ (document.getElementById('count'))
  form.elements.q.value = query
  form.dispatchEvent(new Event('submit', { cancelable: true }))
  while (/^Searching/.test(count.textContent)) {
    await new Promise((resolve) => { setTimeout(resolve, 5) })
  }
  return Array.from(document.querySelectorAll('#services > li:not([hidden])')).slice(0, 3)
    .map((card) => String(card.querySelector('.card__name a')?.getAttribute('href')).split('/')[2])
}

/** @type {Site['find']} */
async function findTheirs(query) {
  const { find } = /** @type {{ find: (query: string) => Promise<{ id: string }[]> }} */ (/** @type {unknown} */ (window))
  return (await find(query)).slice(0, 3).map(({ id }) => id)
}

/** @type {(answers: string[][]) => Shares} */
function shares(answers) {
  const share = (/** @type {number} */ count) => (100 * count / queries.length).toFixed(0)
  /** @type {(most: number) => (ids: string[], at: number) => boolean} */
  const isRight = (most) => (ids, at) => ids.slice(0, most).some((id) => queries[at].want.includes(id))
  return { right: `${share(answers.filter(isRight(1)).length)}%`, few: `${share(answers.filter(isRight(3)).length)}%`, none: answers.filter((ids) => ids.length === 0).length }
}

/** @param {number[]} numbers */
function middle(numbers) {
  return numbers.slice().sort((one, other) => one - other)[numbers.length >> 1]
}

function print() {
  console.log(`${entries.length} services, ${queries.length} queries, CPU slowed ${SLOWER} times\n`)
  console.log('| | right first | in the first three | nothing found | gzip bytes to the first results | brotli bytes | first key to results | next search |')
  console.log('|---|---|---|---|---|---|---|---|')
  rows.forEach(({ name, right, few, none, bytes, first, next }) => {
    console.log(`| ${name} | ${right} | ${few} | ${none} | ${bytes.gzip} | ${bytes.brotli} | ${first.toFixed(0)} ms | ${next.toFixed(0)} ms |`)
  })
  console.log()
}
