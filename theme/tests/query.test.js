import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrases } from '../scripts/find/phrases.js'
import { parseQuery } from '../scripts/find/query.js'

const places = phrases({
  stranmore: ['east'],
  'new stranmore': ['north'],
  'st. andrew’s': ['south'],
  zz1: ['east', 'south'],
})
const synonyms = phrases({
  skint: ['money', 'crisis grant'],
  'nowhere to go': ['homeless'],
  'stranmore jail': ['visits'],
})
const parse = (raw, options) => parseQuery(raw, { places, synonyms, ...options })
const words = ({ terms }) => terms.map(({ word }) => word)

test('accents, apostrophes and capitals do not matter', () => {
  assert.deepEqual(words(parse('CAFÉ women’s')), ['cafe', 'womens'])
})

test('anything that is not a letter or a digit parts words and means nothing else', () => {
  assert.deepEqual(words(parse('what time: benefits!! +food -bank *~^')), ['time', 'benefits', 'food', 'bank'])
})

test('a query of nothing but signs asks for nothing', () => {
  assert.deepEqual(parse('!!! ...'), { terms: [], areas: [], typedPlaces: [], onlyPlaces: false })
})

test('words that say nothing are left out, unless there are no others', () => {
  assert.deepEqual(words(parse('I need help with the rent')), ['rent'])
  assert.deepEqual(words(parse('help me')), ['help', 'me'])
})

test('a typed place becomes an area and is not searched for', () => {
  const query = parse('food in Stranmore')
  assert.deepEqual(words(query), ['food'])
  assert.deepEqual(query.areas, ['east'])
  assert.deepEqual(query.typedPlaces, ['stranmore'])
})

test('the longer name of a place wins', () => {
  assert.deepEqual(parse('food new stranmore').areas, ['north'])
})

test('a place with a stop and an apostrophe is found however it is typed', () => {
  assert.deepEqual(parse("food st andrews").areas, ['south'])
})

test('a place alone is searched for as well, as a hint', () => {
  const query = parse('Stranmore')
  assert.deepEqual(words(query), ['stranmore'])
  assert.deepEqual(query.areas, ['east'])
  assert.equal(query.onlyPlaces, true)
})

test('a whole postcode stands for its district, with or without the space', () => {
  assert.deepEqual(parse('food ZZ1 1AA').areas, ['east', 'south'])
  assert.deepEqual(words(parse('food ZZ1 1AA')), ['food'])
  assert.deepEqual(parse('food zz11aa').areas, ['east', 'south'])
})

test('places are words like others where the reader wants no area', () => {
  const query = parse('food stranmore', { usePlaces: false })
  assert.deepEqual(words(query), ['food', 'stranmore'])
  assert.deepEqual(query.areas, [])
})

test('a known phrase adds what it means, with less weight', () => {
  assert.deepEqual(parse('skint').terms, [
    { word: 'skint', weight: 1 },
    { word: 'money', weight: 0.5 },
    { word: 'crisis', weight: 0.5 },
    { word: 'grant', weight: 0.5 },
  ])
})

test('a phrase may hold words that say nothing', () => {
  assert.ok(words(parse('nowhere to go tonight')).includes('homeless'))
})

test('a phrase that holds the name of a place is not a place', () => {
  const query = parse('stranmore jail')
  assert.deepEqual(query.areas, [])
  assert.ok(words(query).includes('visits'))
})
