import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editsBetween, vocabulary } from '../scripts/search/spelling.js'

const { nearest } = vocabulary(['food', 'foot', 'house', 'housing', 'homeless', 'eviction', 'pharmacy', 'counselling', 'samaritans'])

test('edits are letters added, left out, changed, or swapped', () => {
  /** @type {[one: string, other: string, edits: number][]} */
  const pairs = [['food', 'food', 0], ['fod', 'food', 1], ['foood', 'food', 1], ['fowd', 'food', 1],
    ['fodo', 'food', 1], ['ofdo', 'food', 2], ['a', 'food', 3]]
  for (const [one, other, edits] of pairs) {
    assert.equal(editsBetween(one, other, 2), edits, one)
  }
})

test('from four letters one edit is forgiven, from eight two', () => {
  assert.equal(nearest('fod'), undefined)
  assert.equal(nearest('fodo'), 'food')
  assert.equal(nearest('hoosnig'), undefined)
  assert.equal(nearest('homlees'), undefined)
  assert.equal(nearest('homelses'), 'homeless')
  assert.equal(nearest('samaratins'), 'samaritans')
})

test('long words that sound the same may differ more', () => {
  assert.equal(nearest('evicshun'), 'eviction')
  assert.equal(nearest('hoome'), undefined)
})

test('the first letter is right', () => {
  assert.equal(nearest('mouse'), undefined)
  assert.equal(nearest('farmacy'), undefined)
  assert.equal(nearest('ohuse'), undefined)
})

test('of two that are equally near the earlier one is meant', () => {
  assert.equal(nearest('fooy'), 'food')
})

test('thousands of letters are no word', () => {
  assert.equal(nearest('x'.repeat(5000)), undefined)
})
