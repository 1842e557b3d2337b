import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byStage, choose } from '../scripts/packs/choose.js'
import { addressOf, readState } from '../scripts/packs/state.js'

const around = { east: ['vale', 'land'], west: ['vale', 'land'] }
const nothing = { area: 'east', town: '', needs: [], when: [], audiences: [], all: false }

/** @typedef {import('../scripts/packs/choose.js').Entry} Entry */

/** @type {(id: string, more?: Partial<Entry>) => Entry} */
function entry(id, more = {}) {
  return Object.assign({ id, needs: ['food'], areas: ['east'], when: ['day', 'later'], audiences: ['everyone'], towns: [], isUrgent: false, isPrivate: false }, more)
}

/** @type {(entries: Entry[]) => string[]} */
const ids = (entries) => entries.map(({ id }) => id)
/** @type {(entries: Entry[], wanted: Partial<import('../scripts/packs/state.js').Wanted>) => string[]} */
const chosen = (entries, wanted) => ids(choose(entries, { ...nothing, ...wanted }, around).chosen)

test('a pack holds what can be used in the area', () => {
  assert.deepEqual(chosen([entry('here'), entry('there', { areas: ['west'] }), entry('wide', { areas: ['land'] })], {}), ['here', 'wide'])
})

test('needs and times are met by any of those that are ticked', () => {
  const all = [entry('a', { needs: ['food', 'money'] }), entry('b', { needs: ['home'] }), entry('c', { when: ['before'] })]
  assert.deepEqual(chosen(all, { needs: ['money', 'home'] }), ['a', 'b'])
  assert.deepEqual(chosen(all, { when: ['before'] }), ['c'])
})

test('what is for some people alone comes in when they are ticked, and then first', () => {
  const all = [entry('all'), entry('w', { audiences: ['women'] }), entry('u', { audiences: ['under-26'] })]
  assert.deepEqual(chosen(all, {}), ['all'])
  assert.deepEqual(chosen(all, { audiences: ['women', 'under-26'] }), ['w', 'u', 'all'])
})

test('what is in the town comes first', () => {
  assert.deepEqual(chosen([entry('a'), entry('b', { towns: ['Oakham'] })], { town: 'Oakham' }), ['b', 'a'])
})

test('private ones stay out until they are asked for, and are counted', () => {
  const all = [entry('a', { isUrgent: true }), entry('p', { isPrivate: true, isUrgent: true })]
  const careful = choose(all, nothing, around)
  assert.deepEqual([ids(careful.chosen), ids(careful.urgent), careful.kept], [['a'], ['a'], 1])
  const whole = choose(all, { ...nothing, all: true }, around)
  assert.deepEqual([ids(whole.chosen), ids(whole.urgent), whole.kept], [['a', 'p'], ['a', 'p'], 0])
})

test('a pack for everything holds three for each need, one for a few needs more', () => {
  const many = Array.from({ length: 12 }, (_, at) => entry(`s${at}`))
  assert.equal(chosen(many, {}).length, 3)
  assert.equal(chosen(many, { needs: ['food'] }).length, 8)
})

test('each stands at the first time it matters and is named later', () => {
  const [a, b] = [entry('a'), entry('b', { when: ['later'] })]
  assert.deepEqual(byStage([a, b], ['before', 'day', 'later']), [
    { stage: 'day', entries: [a], also: [] },
    { stage: 'later', entries: [b], also: [a] },
  ])
})

test('what is written into an address is read again', () => {
  const state = { area: 'east', town: 'New Oakham', needs: ['food', 'money'], when: ['day'], audiences: ['women'], all: true }
  assert.deepEqual(readState(addressOf('', state)), state)
  assert.deepEqual(readState(addressOf('', nothing)), nothing)
})
