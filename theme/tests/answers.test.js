import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAnswers } from '../scripts/search/answers.js'
import { language, stemOf } from './language.js'

const { answers } = language({ answers: ['register doctor,join doctor', 'crisis grant', 'crisis grant refused', 'first day out', 'id'] })
const answersTo = createAnswers(answers, stemOf)

/** @type {(typed: string) => number[]} */
const places = (typed) => answersTo(typed.split(' '))

test('all words of one way of asking must be typed, in any order and form', () => {
  assert.deepEqual(places('how do i get registered with my doctor'), [0])
  assert.deepEqual(places('doctor register'), [0])
  assert.deepEqual(places('doctor'), [])
})

test('the way with more words comes first, and a shorter one after it', () => {
  assert.deepEqual(places('they refused my crisis grant'), [2, 1])
})

test('they make up half of what was typed', () => {
  assert.deepEqual(places('crisis grant for furniture'), [1])
  assert.deepEqual(places('crisis grant for furniture carpets curtains'), [])
})

test('small words count where hardly any others are left', () => {
  assert.deepEqual(places('first day out'), [3])
  assert.deepEqual(places('out'), [])
})

test('a single word is enough when it says something', () => {
  assert.deepEqual(places('lost my id'), [4])
  assert.deepEqual(places('help me'), [])
})
