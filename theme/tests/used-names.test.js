import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractFromRazor } from '../used-names.mjs'

/** @type {(markup: string) => string[]} */
const classesIn = (markup) => extractFromRazor(markup).classes

test('classes in quotes inside C#, also behind a call', () => {
  for (const code of ['@(isWide ? "wide" : "narrow")', '@(Is(page) ? "wide" : "narrow")', '@(Is(page.Of(1)) ? "wide" : "narrow")']) {
    const classes = classesIn(`<p class="${code}"><b class="other">`)
    assert.ok(['wide', 'narrow', 'other'].every((name) => classes.includes(name)), code)
  }
})

test('not what stands in a comment', () => assert.deepEqual(classesIn('@* <p class="gone"> *@<p class="here">'), ['here']))
