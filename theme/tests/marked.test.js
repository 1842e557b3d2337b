import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../scripts/find/marked.js'

test('the pieces are the text again', () => {
  const text = 'Women’s aid – café, <b>food</b> & 食物'
  assert.equal(marked(text, (word) => word.length > 3).map((piece) => piece.text).join(''), text)
})

test('whole words are marked, with their apostrophes and accents', () => {
  assert.deepEqual(marked('Women’s café.', () => true).filter(({ isMark }) => isMark).map(({ text }) => text), ['Women’s', 'café'])
})

test('nothing found is one piece', () => {
  assert.deepEqual(marked('a b', () => false), [{ text: 'a b', isMark: false }])
})
