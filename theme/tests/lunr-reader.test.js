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

test('it loads an index and answers as the whole does', () => {
  const json = JSON.stringify(whole(function () {
    this.ref('id')
    this.field('name')
    this.add({ id: 'a', name: 'housing advice' })
    this.add({ id: 'b', name: 'household goods and houses' })
  }))
  const ask = (lunr) => {
    const index = lunr.Index.load(JSON.parse(json))
    const stem = index.pipeline.runString('housing')[0]
    return index.query((query) => {
      query.term(stem, { usePipeline: false })
      query.term('house', { wildcard: lunr.Query.wildcard.TRAILING, editDistance: 1 })
    }).map(({ ref, score }) => [ref, score])
  }
  assert.deepEqual(ask(reader), ask(whole))
})

test('another lunr.js is not cut blindly', () => {
  assert.throws(() => readerOf('lunr.Index = 1'), /look whether/)
})
