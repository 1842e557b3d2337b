import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editsBetween, vocabulary } from '../scripts/search/spelling.js'
import { stemOf } from './language.js'

const { nearest } = vocabulary(['food', 'foot', 'house', 'housing', 'homeless', 'eviction', 'pharmacy', 'counselling', 'samaritans'], ['mentor', 'print'], stemOf)

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

test('words that sound the same may differ more', () => {
  assert.equal(nearest('evicshun'), 'eviction')
  assert.equal(nearest('farmacy'), 'pharmacy')
})

test('the first letter of a short word is right, unless it changed places', () => {
  assert.equal(nearest('mouse'), undefined)
  assert.equal(nearest('ohuse'), 'house')
  assert.equal(nearest('jousing'), 'housing')
})

test('of two that are equally near the earlier one is meant', () => {
  assert.equal(nearest('fooy'), 'food')
})

test('of a word that is only known by its stem the stem is guessed, and the ending stays', () => {
  assert.equal(nearest('metoring'), 'mentoring')
  assert.equal(nearest('priting'), 'printing')
})

test('thousands of letters are no word', () => {
  assert.equal(nearest('x'.repeat(5000)), undefined)
})
