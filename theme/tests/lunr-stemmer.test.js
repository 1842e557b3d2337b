import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import whole from 'lunr'
import { stemmerIn } from '../lunr-stemmer.mjs'

const source = readFileSync(createRequire(import.meta.url).resolve('lunr'), 'utf8')

test('what is left of lunr.js finds the stems of the whole', () => {
  const alone = { exports: /** @type {Pick<typeof whole, 'stemmer'>} */ ({}) }
  new Function('exports', stemmerIn(source))(alone.exports)
  ;['housing', 'benefits', 'running', 'y', ''].forEach((word) => {
    const stems = [alone.exports, whole].map(({ stemmer }) => stemmer({ update: (change) => change(word) }))
    assert.equal(stems[0], stems[1])
  })
})

test('another lunr.js is not cut blindly', () => {
  assert.throws(() => stemmerIn('lunr.Index = 1'), /look whether/)
})
