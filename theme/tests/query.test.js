import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery } from '../scripts/search/query.js'
import { language, stemOf } from './language.js'

const known = language({
  places: { east: 'stranmore,zz1', north: 'new stranmore', south: 'st andrews,zz1' },
  needs: ['home'],
  spellings: ['out,oot', 'going to,gonnae', 'children,weans'],
  means: ['money,crisis grant', 'visits'],
  phrases: ['n0,nowhere to go,threw out', 'n0,hits me', 'm0,skint', 'm1,stranmore jail'],
  ended: [{ name: 'Shiny (ended)', path: '/services/shiny/', names: 'shiny', now: 'matt' }],
})
/** @typedef {import('../scripts/search/query.js').Options} Options */

/** @type {{ [word: string]: string }} */
const guesses = { fodo: 'food', suicde: 'suicide' }
/** @type {import('../scripts/search/query.js').Known} */
const lexicon = {
  language: known,
  stemOf,
  terms: { has: (term) => term === 'wean' },
  isWhole: (word) => known.hasStem(stemOf(word)),
  complete: (word) => (word in guesses ? undefined : word),
  guess: (word) => guesses[word],
  split: (word) => (word === 'foodbank' ? ['food', 'bank'] : []),
}
/** @type {(raw: string, options?: Options) => import('../scripts/search/query.js').Query} */
const parse = (raw, options) => parseQuery(raw, lexicon, options)
/** @type {(raw: string, options?: Options) => string[]} */
const parts = (raw, options) => parse(raw, options).parts.map(({ words }) => words.join(' '))

test('accents, apostrophes and capitals do not matter', () => {
  assert.deepEqual(parts('CAFÉ women’s'), ['cafe', 'womens'])
})

test('anything that is not a letter or a digit parts words and means nothing else', () => {
  assert.deepEqual(parts('lunch time: benefits!! +food -bank *~^'), ['lunch', 'benefits', 'food', 'bank'])
})

test('a query of nothing but punctuation asks for nothing', () => {
  const { parts: found, places, contacts } = parse('!!! ...')
  assert.deepEqual([found, places, contacts], [[], [], []])
})

test('words that say nothing are left out, unless there are no others', () => {
  assert.deepEqual(parts('I need help with the rent'), ['rent'])
  assert.deepEqual(parts("I'd like what he'll like"), ['i', 'like', 'what', 'he', 'like'])
})

test('a typed place becomes an area and is no part', () => {
  const query = parse('food in Stranmore')
  assert.deepEqual(query.parts.map(({ raw }) => raw), ['food'])
  assert.deepEqual(query.areas, ['east'])
  assert.deepEqual(query.places.map(({ raw }) => raw), ['Stranmore'])
})

test('the longer name of a place wins', () => {
  assert.deepEqual(parse('food new stranmore').areas, ['north'])
})

test('a place with a stop and an apostrophe is found however it is typed', () => {
  assert.deepEqual(parse("food St. Andrew's").areas, ['south'])
})

test('a whole postcode stands for its district, with or without the space', () => {
  assert.deepEqual(parse('food ZZ1 1AA').areas, ['east', 'south'])
  assert.deepEqual(parts('food ZZ1 1AA'), ['food'])
  assert.deepEqual(parse('food zz11aa').areas, ['east', 'south'])
})

test('places are words like others where the reader wants no area', () => {
  assert.deepEqual(parts('food stranmore', { usePlaces: false }), ['food', 'stranmore'])
})

test('a phrase that holds the name of a place is not a place', () => {
  const query = parse('stranmore jail')
  assert.deepEqual(query.areas, [])
  assert.deepEqual(query.parts[0].values, [{ means: [['visits']] }])
})

test('a phrase is known as it stands, in other forms, and with words that say nothing in between', () => {
  for (const raw of ['nowhere to go tonight', 'threw me out', 'threw me oot', 'hitting me']) {
    assert.deepEqual(parse(raw).parts[0].values, [{ need: 'home' }], raw)
  }
})

test('the start of a phrase stands for what the phrase does, at the end only', () => {
  assert.deepEqual(parse('nowhere t').parts[0].values, [{ need: 'home' }])
  assert.deepEqual(parse('skin').parts[0].values, [{ means: [['money'], ['crisis', 'grant']] }])
  assert.deepEqual(parse('ski').parts[0].values, [])
  assert.deepEqual(parse('skin food').parts[0].values, [])
})

test('the start of a place is the place', () => {
  assert.deepEqual(parse('food stranm').areas, ['east'])
  assert.deepEqual(parse('stranm food').areas, [])
})

test('the start of several places stands for all of them, where most of them are first', () => {
  const places = language({ places: { east: 'stranmore', north: 'stranraw,stranfield' } })
  assert.deepEqual(parseQuery('stran', { ...lexicon, language: places }).areas, ['north', 'east'])
})

test('a word that nobody knows is guessed, unless that is not wanted', () => {
  assert.deepEqual(parse('fodo').parts[0].words, ['food'])
  assert.deepEqual(parse('Fodo').guess, { typed: 'Fodo', text: 'food' })
  assert.deepEqual(parse('fodo', { mayGuess: false }).parts[0].words, ['fodo'])
})

test('one word may be spelled as two', () => {
  assert.deepEqual(parse('gonnae eat').parts.map(({ words }) => words), [['eat']])
})

test('an unusual spelling stays as another form, and is shown where entries have it', () => {
  const [out, weans] = parse('oot Weans').parts
  assert.deepEqual([out.forms, out.raw], [[['out', 'oot']], 'out'])
  assert.deepEqual([weans.forms, weans.raw], [[['children', 'weans']], 'Weans'])
})

test('a service that has ended is known by its name', () => {
  assert.deepEqual(parse('is Shiny still on').ended.map(({ now }) => now), ['matt'])
})

test('numbers and addresses are kept as the index has them', () => {
  assert.deepEqual(parse('(01234) 567-890').contacts, ['01234567890'])
  assert.deepEqual(parse('+44 (0)1234 567890').contacts, ['01234567890'])
  assert.deepEqual(parse('+441234567890').contacts, ['01234567890'])
  assert.deepEqual(parse('999').contacts, ['999'])
  assert.deepEqual(parse('whose number is 01234 567890?').contacts, ['01234567890'])
  assert.deepEqual(parse('2 rooms for 100').contacts, [])
  assert.deepEqual(parse('Help@Elm-Town.example').contacts, ['helpelmtownexample'])
})

test('what is refused is told apart from what is asked for', () => {
  const refused = (/** @type {string} */ raw) => parse(raw).parts.filter(({ isRefused }) => isRefused).map(({ words }) => words.join(' '))
  assert.deepEqual(refused('skint but not a food'), ['food'])
  assert.deepEqual(refused('skint, not food'), ['food'])
  assert.deepEqual(refused('not eating'), [])
})

test('the age of somebody is read, and no other number', () => {
  assert.equal(parse("I'm 14 and sad").age, 14)
  assert.equal(parse('my 17 year old').age, 17)
  assert.ok(Number.isNaN(parse('im 14 weeks pregnant').age))
  assert.ok(Number.isNaN(parse('flat 14').age))
})

test('two words that were written as one are read as two', () => {
  const unknown = { ...lexicon, complete: (/** @type {string} */ word) => (word === 'foodbank' ? undefined : word) }
  assert.deepEqual(parseQuery('foodbank', unknown).parts.map(({ words }) => words), [['food'], ['bank']])
})
