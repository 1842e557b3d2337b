import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createListener } from '../scripts/search/danger.js'
import { dangerFile, stemOf } from './language.js'

const file = dangerFile({
  skip: 'really,the',
  said: 'can not,cant;not,no;myself,masel',
  classes: 'he,she,my man;hit,strangle,hurt;me,him;suicide',
  dangers: [
    ['safe', 'police', 'helpline', 'A.B C,can not breathe|', ''],
    ['', 'listeners', 'group', 'B myself,end it |,took # tablets', 'D'],
  ],
  harmless: 'not B C,killing me',
  turnedBy: [['about', '', 'course', ''], ['all', 'softens', 'years ago,in ##', 'tonight']],
})
const ordinary = new Set(['hat', 'hut'])
const hear = createListener(file, {
  spell: (words) => words.map((word) => (word === 'wae' ? 'with' : word)),
  stemOf,
  isOrdinary: (word) => ordinary.has(word),
})
/** @type {(text: string) => string} */
const urgent = (text) => hear(text).urgent.join(' ')

test('forms of the words of a class are heard, with others between', () => {
  assert.equal(urgent('He is always hitting me'), 'police')
  assert.equal(urgent('my man hits me'), 'police')
  assert.equal(urgent('my dog hits me'), '')
})

test('a gap is no longer than five words, and no longer than a sentence', () => {
  assert.equal(urgent('he one two three four five hit me'), 'police')
  assert.equal(urgent('he one two three four five six hit me'), '')
  assert.equal(urgent('he left. Hit me'), '')
})

test('words next to each other stay so, but for those that are skipped', () => {
  assert.equal(urgent('he hit the really me'), 'police')
  assert.equal(urgent('he hit not me'), '')
})

test('words are read in plain English', () => {
  assert.equal(urgent('I can\u2019t end it'), 'listeners')
  assert.equal(urgent('hurt masel'), 'listeners')
  assert.equal(urgent('\uff28\uff45 h\u200bits me'), 'police')
})

test('an end is where a sentence ends', () => {
  assert.equal(urgent('I will end it'), 'listeners')
  assert.equal(urgent('I will end it with my landlord'), '')
})

test('a word of a class may lack a letter or its vowels, and an ordinary word is never taken for one', () => {
  assert.equal(urgent('he strangeld me'), 'police')
  assert.equal(urgent('he hrt me'), 'police')
  assert.equal(urgent('he hiting me'), 'police')
  assert.equal(urgent('suicde'), 'listeners')
  assert.equal(urgent('he hut me'), '')
})

test('numbers and years are classes', () => {
  assert.equal(urgent('took 20 tablets'), 'listeners')
  assert.deepEqual(hear('he hit me in 2019').urgent, [])
})

test('what only looks like danger is passed over', () => {
  assert.equal(urgent('he did not hit me'), '')
  assert.equal(urgent('he did not hit me and then he hit me'), 'police')
})

test('what turns a sentence away turns it, and softens where it says so', () => {
  assert.deepEqual(hear('suicide course'), { urgent: [], first: [], soft: [], needs: [] })
  assert.equal(urgent('end it after the course'), '')
  assert.equal(urgent('on a course I want to end it'), 'listeners')
  assert.deepEqual(hear('he hit me years ago'), { urgent: [], first: [], soft: [['helpline']], needs: ['safe'] })
  assert.equal(urgent('he hit me years ago and tonight'), 'police')
})

test('two things may be said in any order, in any sentence', () => {
  const both = createListener(dangerFile({ classes: 'child,baby', dangers: [['', 'police', '', 'A & alone,i am ### & hit', '']] }), {
    spell: (words) => words, stemOf, isOrdinary: () => false,
  })
  assert.deepEqual(both('Alone again. The baby cries').urgent, [['police']])
  assert.deepEqual(both('the baby cries').urgent, [])
  assert.deepEqual(both('he hit me, i am 12').urgent, [['police']])
  assert.deepEqual(both('he hit me, i am 32').urgent, [])
})

test('what was learned from examples is heard without a pattern, and less of it in a short text', () => {
  const learned = ['-1.00', 'brake,stair', ';torch', 'form;cours']
  const taught = createListener(dangerFile({ dangers: [['', 'police', '', '', ''], ['', 'fire', '', '', '']], learned }), {
    spell: (words) => words, stemOf, isOrdinary: () => true,
  })
  assert.deepEqual(taught('my man cut the brakes of the car').urgent, [])
  assert.deepEqual(taught('my man cut the brakes on the stairs').urgent, [['police']])
  assert.deepEqual(taught('my neighbour has a torch in his hand').urgent, [['fire']])
  assert.deepEqual(taught('brakes').urgent, [])
  assert.deepEqual(taught('a course about brakes and stairs for all of us').urgent, [])
})
