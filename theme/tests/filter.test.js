import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packFilter, readFilter } from '../scripts/search/filter.js'

test('a filter holds what was put in, and hardly anything else', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at}`)
  const has = readFilter(packFilter(words))
  assert.ok(words.every(has))
  assert.ok(Array.from({ length: 1000 }, (_, at) => `other${at}`).filter(has).length < 30)
  assert.equal(readFilter('')('word'), false)
})
