import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { readerOf } from '../lunr-reader.mjs'
import { eachWeight } from '../scripts/search/term-weights.js'

const file = createRequire(import.meta.url).resolve('lunr')
/** @type {typeof import('lunr')} */
const whole = createRequire(import.meta.url)('lunr')
const reader = load(readerOf(readFileSync(file, 'utf8')))

/** @param {string} source */
function load(source) {
  const module = { exports: /** @type {typeof import('lunr')} */ ({}) }
  new Function('module', 'exports', source)(module, module.exports)
  return module.exports
}

test('it is less than half', () => {
  assert.ok(readerOf(readFileSync(file, 'utf8')).length < readFileSync(file).length / 2)
})

test('it gives each term the points of a query of the whole', () => {
  const index = whole(function () {
    this.ref('id')
    this.field('name', { boost: 10 })
    this.field('text')
    this.add({ id: 'a', name: 'housing advice', text: 'advice and more advice, constructor' })
    this.add({ id: 'b', name: 'household goods and houses', text: 'a house for advice' })
    this.add({ id: 'c', name: 'food', text: 'proto, food and soup' })
  })
  const vectors = Object.keys(index.fieldVectors).map((key) => [key, new reader.Vector(index.fieldVectors[key].elements)])
  const copy = new reader.Index({ ...index, fieldVectors: Object.fromEntries(vectors), pipeline: reader.Pipeline.load(['stemmer']) })
  const answersTo = (/** @type {string} */ term) => index.query((query) => query.term(term, { usePipeline: false }))
  const asked = (/** @type {string} */ term) => Object.fromEntries(answersTo(term).map(({ ref, score }) => [ref, score]))
  const read = (/** @type {string} */ term) => {
    /** @type {{ [reference: string]: number }} */
    const sums = {}
    eachWeight(copy, term, (reference, weight) => {
      sums[reference] = (sums[reference] || 0) + weight
    })
    return sums
  }
  const terms = Object.keys(index.invertedIndex)
  assert.ok(terms.length > 8)
  terms.concat('nothing', '__proto__').forEach((term) => assert.deepEqual(read(term), asked(term), term))
})

test('it finds the stems of the whole', () => {
  /** @type {(lunr: typeof whole, word: string) => string} */
  const stem = ({ stemmer, Token }, word) => stemmer(new Token(word)).toString()
  ;['housing', 'benefits', 'running', 'y', ''].forEach((word) => assert.equal(stem(reader, word), stem(whole, word)))
})

test('another lunr.js is not cut blindly', () => {
  assert.throws(() => readerOf('lunr.Index = 1'), /look whether/)
})
