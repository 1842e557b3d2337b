import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose, likelyNeeds } from '../scripts/find/choose.js'

const around = { isle: ['north', 'all', 'nation'], north: ['all', 'nation'], east: ['all', 'nation'] }

/** @typedef {import('../scripts/find/choose.js').Service} Service */

/** @type {(id: string, areas: string[], more?: Partial<Service>) => Service} */
const service = (id, areas, more = {}) => ({ id, areas, needs: ['food'], when: ['day', 'week'], audiences: ['everyone'], ...more })

const services = [
  service('a-nation', ['nation']),
  service('b-all', ['all']),
  service('c-east', ['east'], { needs: ['home', 'food'] }),
  service('d-isle', ['isle'], { when: ['week'] }),
  service('e-north', ['north'], { audiences: ['women'], isConfirmed: true }),
]

/** @type {import('../scripts/find/choose.js').Wanted} */
const anything = { need: '', areas: [], when: '', audience: '' }
/** @type {(wanted: Partial<typeof anything>, scores?: { [id: string]: number }, hint?: boolean) => string[]} */
const ids = (wanted, scores, hint) => choose(services, { ...anything, ...wanted }, around, scores || null, hint).map(({ id }) => id)

test('nothing wanted: all of them from A to Z', () => {
  assert.deepEqual(ids({}), ['a-nation', 'b-all', 'c-east', 'd-isle', 'e-north'])
})

test('an area takes what is in it, inside it and around it, the nearest first', () => {
  assert.deepEqual(ids({ areas: ['north'] }), ['d-isle', 'e-north', 'b-all', 'a-nation'])
  assert.deepEqual(ids({ areas: ['isle'] }), ['d-isle', 'e-north', 'b-all', 'a-nation'])
  assert.deepEqual(ids({ areas: ['east'] }), ['c-east', 'b-all', 'a-nation'])
})

test('of two areas the first comes first', () => {
  assert.deepEqual(ids({ areas: ['north', 'east'] }), ['d-isle', 'e-north', 'c-east', 'b-all', 'a-nation'])
  assert.deepEqual(ids({ areas: ['east', 'north'] }), ['c-east', 'd-isle', 'e-north', 'b-all', 'a-nation'])
})

test('without an area local services come before wider ones', () => {
  assert.deepEqual(ids({ need: 'food' }), ['e-north', 'c-east', 'd-isle', 'b-all', 'a-nation'])
})

test('need and time narrow down', () => {
  assert.deepEqual(ids({ need: 'home' }), ['c-east'])
  assert.deepEqual(ids({ when: 'day', areas: ['isle'] }), ['e-north', 'b-all', 'a-nation'])
})

test('those meant for an audience come first, and services for everyone stay', () => {
  assert.deepEqual(ids({ audience: 'women' }), ['e-north', 'c-east', 'd-isle', 'b-all', 'a-nation'])
  assert.deepEqual(ids({ audience: 'men' }), ['c-east', 'd-isle', 'b-all', 'a-nation'])
})

test('points decide the order, and services without any are left out', () => {
  assert.deepEqual(ids({}, { 'a-nation': 2, 'c-east': 5 }), ['c-east', 'a-nation'])
})

test('what is nearer counts more where an area is wanted', () => {
  assert.deepEqual(ids({ areas: ['isle'] }, { 'd-isle': 10, 'e-north': 13, 'a-nation': 15 }), ['d-isle', 'e-north', 'a-nation'])
  assert.deepEqual(ids({ areas: ['isle'] }, { 'd-isle': 10, 'a-nation': 20 }), ['a-nation', 'd-isle'])
})

test('of two with the same points a local one comes first, then one that is confirmed', () => {
  assert.deepEqual(ids({}, { 'a-nation': 2, 'c-east': 2, 'd-isle': 2, 'e-north': 2 }), ['e-north', 'c-east', 'd-isle', 'a-nation'])
})

test('services with hardly any points are left out', () => {
  assert.deepEqual(ids({}, { 'a-nation': 100, 'b-all': 6, 'c-east': 4 }), ['a-nation', 'b-all'])
})

test('the best is the best of those that fit', () => {
  assert.deepEqual(ids({ areas: ['east'] }, { 'e-north': 100, 'c-east': 4 }), ['c-east'])
})

test('points that are only a hint leave nobody out', () => {
  assert.deepEqual(ids({ areas: ['east'] }, { 'a-nation': 3 }, true), ['a-nation', 'c-east', 'b-all'])
})

test('likely needs are those of the services with most points', () => {
  assert.deepEqual(likelyNeeds(services, { 'b-all': 1, 'c-east': 5 }), ['home', 'food'])
  assert.deepEqual(likelyNeeds(services, null), [])
})
