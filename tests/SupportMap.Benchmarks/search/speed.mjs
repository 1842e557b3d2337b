// node speed.mjs FOLDER
// FOLDER holds ours/ and queries.json. Prints how long the browser takes, with its CPU slowed, to make an index ready and to answer
// queries with the parts of the catalogue that one reader fetches. Each time is of a fresh page; the best of several is what the
// machine can do when nothing else runs on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const ROUNDS = 9;
const SLOWER = 6;
const FIRST = 'food irvine';

const folder = process.argv[2];
const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')).map(({ query }) => query);
const server = await serve(join(folder, 'ours'));
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure());
await browser.close();
server.close();
const best = (name) => Math.min(...rounds.map((round) => round[name])).toFixed(1);
console.log(`best of ${ROUNDS}, CPU slowed ${SLOWER} times: engine with its indexes ready in ${best('ready')} ms; half of the queries under ${best('half')} ms, 95% under ${best('most')} ms; ${rounds[0].services} services looked at`);

async function measure() {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/find/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  const parts = await partsFor(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await page.evaluate(timesIn, [parts, queries]);
  await page.close();
  return times;
}

/** What the page has fetched after a search: the indexes, and the ids of the cards in each list. */
async function partsFor(page) {
  const fetched = [];
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  await page.evaluate((query) => {
    const form = document.getElementById('find');
    form.elements.q.value = query;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
  }, FIRST);
  await page.waitForFunction(() => !/^Searching/.test(document.getElementById('count').textContent));
  return page.evaluate((paths) => JSON.parse(document.getElementById('find').dataset.parts).filter(({ index }) => paths.includes(index)), fetched);
}

async function timesIn([parts, queries]) {
  const about = document.getElementById('find').dataset;
  const bytesAt = async (address) => (await fetch(address)).arrayBuffer();
  const words = await (await fetch(about.words)).json();
  const cards = (list) => Array.from(list.children).map((card) => ({ id: card.dataset.id, needs: card.dataset.needs.split(' '), text: card.textContent }));
  const loaded = await Promise.all(parts.map(async ({ page, index }) => ({
    bytes: await bytesAt(index),
    services: cards(new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html').getElementById('services')),
  })));
  const services = loaded.flatMap((part) => part.services);

  const start = performance.now();
  const ready = loaded.map(({ bytes, services: own }) => ({ bytes, ids: own.map(({ id }) => id) }));
  const engine = window.supportMapSearch.engine(ready, words, services);
  const made = performance.now();
  engine.search('a');
  const times = queries.map((query) => {
    const before = performance.now();
    engine.search(query);
    return performance.now() - before;
  }).sort((one, other) => one - other);
  return { ready: made - start, half: times[times.length >> 1], most: times[Math.floor(times.length * 0.95)], services: services.length };
}
