import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, listIn } from '../scripts/list/ids.js'
import { joined, moved, without } from '../scripts/list/order.js'

/** @param {string} hash */
const idsOf = (hash) => listIn(hash).ids

test('a list goes into a link and comes out of it', () => {
  const ids = ['samaritans', 'nhs-24']
  assert.deepEqual(idsOf(new URL(addressOf('https://help.example', ids)).hash), ids)
})

test('a link without a list holds none', () => {
  assert.deepEqual(idsOf(''), [])
  assert.deepEqual(idsOf('#'), [])
})

test('only what can be an id is taken from a link, and each once', () => {
  assert.deepEqual(idsOf('#samaritans,<b>,../x,samaritans,A,"],nhs-24'), ['samaritans', 'nhs-24'])
})

test('what programs do to a link changes nothing', () => {
  for (const hash of ['#a%2Cb', '#a,b.', '#a,b)', '#a,b?fbclid=x', '#a,b&utm_source=y', '#a,%20b', '#a,b%E2%80%9D']) {
    assert.deepEqual(listIn(hash), { ids: ['a', 'b'], unread: [] })
  }
})

test('what cannot be read is told apart', () => {
  assert.deepEqual(listIn('#a,B_'), { ids: ['a'], unread: ['B_'] })
  assert.deepEqual(listIn('#%E0%A4%A'), { ids: [], unread: ['%E0%A4%A'] })
})

test('a link cannot bring more than a hundred', () => {
  assert.equal(idsOf(`#${Array.from({ length: 500 }, (_, at) => `s${at}`).join(',')}`).length, 100)
})

test('one goes up, one comes down, and at the ends they stay', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', -1), ['b', 'a', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', 1), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'a', -1), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'b', 1), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'c', 1), ['a', 'b'])
})

test('two lists are joined without doubles', () => {
  assert.deepEqual(joined(['a', 'b'], ['b', 'c']), ['a', 'b', 'c'])
  assert.deepEqual(without(['a', 'b'], 'a'), ['b'])
})
