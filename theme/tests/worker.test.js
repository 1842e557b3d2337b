import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { asset, takeOver } from '../scripts/worker/assets.js'
import { page } from '../scripts/worker/pages.js'
import { STATES } from '../scripts/worker/states.js'
import { SAVED } from '../scripts/worker/store.js'
import { makeCaches } from './caches.js'

const ORIGIN = 'https://help.example'
const KEPT = { start: 'start-2', pages: ['/', '/urgent/', '/offline/'], language: 'en-GB' }
const OLD = '2026-03-02T10:00:00Z'
const OLDER = '2026-01-05T10:00:00Z'

/** @type {ReturnType<typeof makeCaches>} */
let phone
/** @type {() => Promise<Response>} */
let network

// The patience of the worker is over at once.
const { setTimeout: wait } = globalThis
const soon = (/** @type {() => void} */ then) => wait(then, 5)

beforeEach(() => {
  phone = makeCaches(ORIGIN)
  Object.assign(globalThis, { caches: phone.caches, fetch: () => network(), setTimeout: soon })
})

/** @type {(words: string) => string} */
const html = (words) => `<body data-worker="/sw.js"><link href="/assets/${words}.css"><main id="main"><h1>${words}</h1></main>`

/** The network in the state of each row. @type {{ [state in keyof typeof STATES]: () => Promise<Response> }} */
const answers = {
  good: () => Promise.resolve(new Response(html('new'))),
  sensitive: () => Promise.resolve(new Response('<body><main><h1>secret</h1></main>')),
  gone: () => Promise.resolve(new Response(html('gone'), { status: 410 })),
  moved: () => Promise.resolve(/** @type {Response} */ (movedResponse())),
  broken: () => Promise.resolve(new Response('the fault page of the host', { status: 503 })),
  refused: () => Promise.resolve(new Response('log in first', { status: 403 })),
  slow: () => new Promise(() => {}),
  none: () => Promise.reject(new TypeError('Failed to fetch')),
}

// No program can make such a response itself.
function movedResponse() {
  const response = new Response('')
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' })
  Object.defineProperty(response, 'clone', { value: movedResponse })
  return response
}

/** @type {(state: keyof typeof STATES, path: string) => Promise<string>} */
async function visit(state, path) {
  network = answers[state]
  const { shown, done } = page(new Request(ORIGIN + path), KEPT)
  const response = await shown
  if (state !== 'slow') {
    await done
  }
  return response ? response.text() : ''
}

for (const [state, { copies, shows }] of /** @type {[keyof typeof STATES, import('../scripts/worker/states.js').State][]} */ (
  Object.entries(STATES))) {
  test(`${state}: copies ${copies}, shows ${shows}`, async () => {
    for (const store of ['packs', 'seen', 'start-2']) {
      phone.keep(store, '/needs/food/', html('old'), OLD)
    }

    const shown = await visit(state, '/needs/food/')

    assert.equal(shown.includes('<h1>old</h1>'), shows === 'copy')
    const left = await phone.textsAt('/needs/food/')
    assert.equal(left.some((text) => text.includes('old')), copies !== 'remove')
    assert.equal(left.some((text) => text.includes('new')), copies === 'renew')
    assert.equal(left.length, copies === 'remove' ? 0 : 3)
  })
}

test('every state that a server can bring about is told from its answer', async () => {
  assert.equal(Object.keys(answers).length, Object.keys(STATES).length)
  for (const [status, path] of [[404, '/a/'], [500, '/b/'], [429, '/c/']]) {
    phone.keep('seen', String(path), html('old'), OLD)
    network = () => Promise.resolve(new Response('', { status: Number(status) }))
    const { shown, done } = page(new Request(ORIGIN + path), KEPT)
    assert.equal((await (await shown)?.text())?.includes('old'), status !== 404)
    await done
  }
})

test('a visit renews the copy that was asked for', async () => {
  phone.keep('packs', '/packs/north/', html('old'), OLD)

  await visit('good', '/packs/north/')

  assert.match(await visit('none', '/packs/north/'), /<h1>new</)
})

test('of several copies the newest is shown, with its day and the reason', async () => {
  phone.keep('packs', '/packs/north/', html('older'), OLDER)
  phone.keep('seen', '/packs/north/', html('old'), OLD)

  assert.match(await visit('none', '/packs/north/'), /No signal\. .* on 2 March 2026.*<h1>old</)
  assert.match(await visit('slow', '/packs/north/'), /The signal is slow\./)
  assert.match(await visit('broken', '/packs/north/'), /This site has a fault right now\./)
})

test('without a copy a fault of the server is shown as it is, and no signal as such', async () => {
  phone.keep('start-2', '/offline/', html('You have no signal'), OLD)

  assert.equal(await visit('broken', '/needs/food/'), 'the fault page of the host')
  assert.match(await visit('none', '/needs/food/'), /You have no signal/)
})

test('an address without its last slash that is sent on takes nothing away', async () => {
  phone.keep('seen', '/urgent/', html('old'), OLD)

  await visit('moved', '/urgent')

  assert.equal((await phone.textsAt('/urgent/')).length, 1)
})

test('what a kept page names stays after newer versions, and goes with the last page that names it', async () => {
  phone.keep('start-1', '/assets/old.css', 'h1 {}', OLD)
  phone.keep('start-1', '/assets/unnamed.css', 'h2 {}', OLD)
  phone.keep('assets', '/assets/lone.css', 'h3 {}', OLD)
  phone.keep('seen', '/needs/food/', html('old'), OLD)

  await takeOver('start-2')

  assert.deepEqual(phone.paths('assets'), ['/assets/old.css'])
  assert.deepEqual(phone.paths('start-1'), [])
  network = answers.none
  assert.equal(await (await asset(new Request(`${ORIGIN}/assets/old.css`), 'start-2')).text(), 'h1 {}')
})

test('a kept page says the day of its copy, however it was kept', async () => {
  await visit('good', '/needs/food/')

  assert.match(/** @type {string} */ (phone.headerOf('seen', '/needs/food/', SAVED)), /^20\d\d-/)
})
