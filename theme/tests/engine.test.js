import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../scripts/search/engine.js'
import { dangerFile, fileOfWords, indexOf, stemOf } from './language.js'

const entries = [
  { id: 'register', name: 'Housing register', needs: ['home'] },
  { id: 'household', name: 'Household goods', needs: ['things', 'home'] },
  { id: 'foodbank', name: 'Food bank', needs: ['food'], contacts: ['01234567890', 'helpelmexample'] },
  { id: 'cafe', name: 'Warm meals', keywords: 'scran', needs: ['food'] },
  { id: 'grants', name: 'Crisis grants', needs: ['money'] },
  { id: 'listeners', name: 'Someone to listen', needs: ['mind'] },
]
const index = indexOf(function () {
  this.ref('id')
  this.field('name', { boost: 10 })
  this.field('keywords', { boost: 6 })
  this.field('contacts', { boost: 10 })
  entries.forEach((entry, at) => this.add(Object.assign({}, entry, { id: `n${at}` })))
})
const file = fileOfWords({
  needs: ['food,cafe', 'money'],
  means: ['crisis grant'],
  danger: dangerFile({
    dangers: [['mind', 'listeners', 'cafe', 'want to die', 'suicide']],
    turnedBy: [['all', 'softens', 'years ago', '']],
  }),
  phrases: ['n0,hungry', 'n1,money', 'm0,skint', 'n0,empty tins'],
  ended: [{ name: 'Soup (ended)', path: '/services/soup/', names: 'soup', now: 'cafe' }],
})
const ids = entries.map(({ id }) => id)
const engine = createEngine([{ index, ids }], stemOf, file, entries.map(({ id, name, needs }) => ({ id, needs, areas: [], text: name })))

/**
 * @typedef {import('../scripts/search/query.js').Options} Options
 * @typedef {import('../scripts/search/score.js').Part} Part
 */

/** @type {(raw: string, options?: Options) => import('../scripts/search/engine.js').Answer} */
const search = (raw, options) => engine.search(raw, options)

/**
 * The points of an answer to words that ask for something.
 * @param {import('../scripts/search/engine.js').Answer} answer
 */
function pointsOf({ scores }) {
  assert.ok(scores)
  return scores
}

/** @type {(raw: string, options?: Options) => string[]} */
const ranked = (raw, options) => {
  const scores = pointsOf(search(raw, options))
  return Object.keys(scores).sort((one, other) => scores[other] - scores[one])
}

test('another form of a word is found', () => {
  assert.deepEqual(ranked('houses')[0], 'register')
})

test('the start of a word is found', () => {
  assert.deepEqual(ranked('househ'), ['household'])
  assert.deepEqual(ranked('gra'), ['grants'])
})

test('an exact word counts more than the start of another', () => {
  assert.deepEqual(ranked('house'), ['register', 'household'])
})

test('a misspelt word is guessed, and not when it is wanted as typed', () => {
  assert.deepEqual(ranked('fuod'), ['foodbank'])
  assert.equal(search('fuod').guess?.text, 'food')
  assert.deepEqual(ranked('fuod', { mayGuess: false }), [])
})

test('a number is found with its punctuation, its start and none of them', () => {
  for (const number of ['01234 567890', '(01234)567890', '+44 1234 567890', '01234 567']) {
    assert.deepEqual(ranked(number), ['foodbank'], number)
  }
  assert.deepEqual(ranked('help@elm.example'), ['foodbank'])
})

test('a word stands for others', () => {
  assert.deepEqual(ranked('skint'), ['grants'])
})

test('the words of a need find what it is for, the most useful first', () => {
  assert.deepEqual(ranked('hungry'), ['cafe', 'foodbank'])
})

test('a word that is only known from a phrase stands for what the phrase does', () => {
  assert.deepEqual(ranked('tins'), ['cafe', 'foodbank'])
  assert.equal(search('tins').guess, null)
})

test('a known phrase counts more than a single word', () => {
  const score = (/** @type {string} */ raw) => pointsOf(search(raw)).cafe
  assert.ok(score('empty tins') > score('hungry'))
})

test('who can help in danger comes before what else was typed', () => {
  assert.equal(ranked('skint and want to die')[0], 'listeners')
})

test('words that end as they are spoken are known', () => {
  assert.deepEqual(ranked('housin'), ['register'])
  assert.equal(search('housin').guess, null)
})

test('the name of an ended service finds what took its place', () => {
  assert.deepEqual(ranked('soup'), ['cafe'])
  assert.equal(search('soup').ended[0].path, '/services/soup/')
})

test('words of danger name who to call', () => {
  assert.deepEqual(search('I want to die').urgent, ['listeners'])
  assert.deepEqual(search('I want to die').needs, ['mind'])
})

test('what is over calls nobody and still puts first who helps', () => {
  assert.deepEqual(search('suicide years ago').urgent, [])
  assert.equal(ranked('suicide years ago')[0], 'cafe')
})

test('it says why an entry was found whose words show nothing', () => {
  assert.deepEqual(search('scran').why('cafe'), { kind: 'keywords', typed: 'scran' })
  assert.deepEqual(search('Skint').why('grants'), { kind: 'meaning', typed: 'Skint', meaning: 'crisis grant' })
  assert.deepEqual(search('hungry').why('foodbank'), { kind: 'need', typed: 'hungry', need: 'food' })
  assert.deepEqual(search('01234 567890').why('foodbank'), { kind: 'contacts', typed: '01234 567890' })
  assert.equal(search('food').why('foodbank'), null)
})

test('words to mark are those typed and those meant', () => {
  const { isFound } = search('skint househ')
  assert.deepEqual(['Grants', 'Household', 'Housing', 'Food'].filter(isFound), ['Grants', 'Household'])
})

test('no query does any harm', () => {
  for (const raw of ['', '!!!', 'name:food', '+a -b ~ ^2 *', '\\', 'constructor __proto__ toString', '\u0130', '\ud800', '食物', 'x'.repeat(5000), 'ab1 '.repeat(2000)]) {
    assert.doesNotThrow(() => search(raw), raw)
  }
})

test('without the file of words the index is searched', () => {
  assert.ok(pointsOf(createEngine([{ index, ids }], stemOf, null, []).search('food')).foodbank > 0)
})

test('an index in parts gives the points of a whole one, as far as lengths of texts agree', () => {
  /** @type {(some: { id: string, name: string }[]) => Part} */
  const build = (some) => ({
    index: indexOf(function () {
      this.ref('id')
      this.field('name', { boost: 10 })
      some.forEach((entry, at) => this.add({ id: `n${at}`, name: entry.name }))
    }),
    ids: some.map(({ id }) => id),
  })
  const all = ['soup', 'soup', 'bread', 'house', 'bread', 'clothes'].map((word, at) => ({ id: `${word}-${at}`, name: `${word} place` }))
  const cards = all.map(({ id }) => ({ id, needs: [], text: '' }))
  const points = (/** @type {Part[]} */ parts) => pointsOf(createEngine(parts, stemOf, null, cards).search('bread'))
  const [whole, cut] = [points([build(all)]), points([build(all.slice(0, 3)), build(all.slice(3))])]
  assert.deepEqual(Object.keys(whole).sort(), ['bread-2', 'bread-4'])
  Object.keys(whole).forEach((id) => assert.ok(Math.abs(whole[id] - cut[id]) < 0.01))
})

test('what is prepared beforehand changes no answer', () => {
  const cards = entries.map(({ id, name, needs }) => ({ id, needs, text: name }))
  const [eager, idle] = [0, 1].map(() => createEngine([{ index, ids }], stemOf, file, cards))
  while (eager.prepare()) { /* all of it */ }
  /** @type {(each: typeof eager) => unknown} */
  const answers = (each) => ['houses', 'gra', 'fuod', 'I am skint and hungry', '01234'].map((query) => each.search(query).scores)
  assert.deepEqual(answers(eager), answers(idle))
})
