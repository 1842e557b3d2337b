import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { readerOf } from '../lunr-reader.mjs'

const file = createRequire(import.meta.url).resolve('lunr')
const whole = createRequire(import.meta.url)('lunr')
const reader = load(readerOf(readFileSync(file, 'utf8')))

function load(source) {
  const module = { exports: {} }
  new Function('module', 'exports', source)(module, module.exports)
  return module.exports
}

test('it is a good part smaller', () => {
  assert.ok(readerOf(readFileSync(file, 'utf8')).length < readFileSync(file).length * 0.8)
})

test('it answers as the whole does', () => {
  const index = whole(function () {
    this.ref('id')
    this.field('name')
    this.add({ id: 'a', name: 'housing advice' })
    this.add({ id: 'b', name: 'household goods and houses' })
  })
  const vectors = Object.keys(index.fieldVectors).map((key) => [key, new reader.Vector(index.fieldVectors[key].elements)])
  const copy = new reader.Index({ ...index, tokenSet: Object.assign(new reader.TokenSet(), index.tokenSet), fieldVectors: Object.fromEntries(vectors), pipeline: reader.Pipeline.load(['stemmer']) })
  const ask = (one) => one.query((query) => {
    query.term(one.pipeline.runString('housing')[0], { usePipeline: false })
    query.term('house', { wildcard: whole.Query.wildcard.TRAILING })
  }).map(({ ref, score }) => [ref, score])
  assert.equal(ask(index).length, 2)
  assert.deepEqual(ask(copy), ask(index))
})

test('another lunr.js is not cut blindly', () => {
  assert.throws(() => readerOf('lunr.Index = 1'), /look whether/)
})
