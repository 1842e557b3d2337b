import assert from 'node:assert/strict'
import { test } from 'node:test'
import lunr from 'lunr'
import { indexScores, textScores } from '../scripts/find/score.js'

const index = lunr(function () {
  this.ref('id')
  this.field('name')
  this.add({ id: 'housing', name: 'housing advice' })
  this.add({ id: 'household', name: 'household goods' })
  this.add({ id: 'food', name: 'food bank' })
})
const scores = (...words) => indexScores(index, words.map((word) => ({ word, weight: 1 })), lunr)

test('another form of a word is found', () => {
  assert.ok(scores('houses').housing > 0)
})

test('the start of a word is found', () => {
  assert.ok(scores('hou').housing > 0)
  assert.ok(scores('hou').household > 0)
})

test('a word with one wrong letter is found', () => {
  assert.ok(scores('fuod').food > 0)
  assert.ok(scores('bnak').food > 0)
  assert.equal(scores('xuod').food, undefined)
})

test('an exact word counts more than a like one', () => {
  const found = scores('housing', 'household')
  assert.ok(scores('household').household > (scores('household').housing || 0))
  assert.deepEqual(Object.keys(found).sort(), ['household', 'housing'])
})

test('no terms give no points', () => {
  assert.deepEqual(scores(), {})
})

test('without an index the words of the cards are counted', () => {
  const services = [{ id: 'a', text: 'Food bank. Free food!' }, { id: 'b', text: 'Advice' }]
  assert.deepEqual(textScores(services, [{ word: 'food' }, { word: 'ban' }, { word: 'rent' }]), { a: 2 })
})
