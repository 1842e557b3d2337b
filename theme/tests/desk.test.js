import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFor } from '../scripts/desk/plan.js'
import { dayInWords, isoOf, mondaysFrom } from '../scripts/desk/weeks.js'

const around = { east: ['vale'], west: ['vale'] }
const stages = { apply: ['before'], book: ['day'] }
const today = new Date(2026, 11, 1)

/** @typedef {import('../scripts/paper/entries.js').Entry} Entry */

/** @type {(id: string, more?: Partial<Entry>) => Entry} */
function entry(id, more = {}) {
  return /** @type {Entry} */ (Object.assign(
    {
      id, needs: ['food'], areas: ['east'], when: [], audiences: ['everyone'], towns: [], ages: { min: 0, max: Infinity }, lines: [],
      told: undefined, isOnline: false, isUrgent: false, isPrivate: false, weeks: 0,
    }, more))
}

/** @type {(entries: Entry[], needs?: string[], release?: string) => import('../scripts/desk/plan.js').Plan} */
const plan = (entries, needs = [], release = '2027-01-04') => planFor(entries, {
  wanted: { paper: '', area: 'east', town: '', needs, when: [], audiences: [], age: 0, all: false, discreet: false, noWeb: false }, release,
}, around, stages, today)

/** @type {(tasks: import('../scripts/desk/plan.js').Task[]) => string[]} */
const ids = (tasks) => tasks.map((task) => task.entry.id)

test('who must be told weeks before stands first, and the latest of them before the others', () => {
  const { refer } = plan([entry('later', { weeks: 2 }), entry('late', { weeks: 12 }), entry('there', { weeks: 2, areas: ['west'] })])
  assert.deepEqual(refer.map((task) => [task.entry.id, task.isLate, isoOf(/** @type {Date} */ (task.by))]), [
    ['late', true, '2026-10-12'], ['later', false, '2026-12-21'],
  ])
})

test('without a week of release nothing is late', () => {
  assert.deepEqual(plan([entry('a', { weeks: 12 })], [], '').refer.map(({ by, isLate }) => [by, isLate]), [[null, false]])
})

test('what is applied for before is not booked again', () => {
  const { apply, book } = plan([entry('a', { when: ['before', 'day'] }), entry('b', { when: ['day'], needs: ['home'] }), entry('c', { when: ['later'] })])
  assert.deepEqual([ids(apply), ids(book)], [['a'], ['b']])
})

test('of each need one, and two where needs are chosen', () => {
  const many = ['a', 'b', 'c'].map((id) => entry(id, { when: ['day'] }))
  assert.deepEqual(ids(plan(many).book), ['a'])
  assert.deepEqual(ids(plan(many, ['food']).book), ['a', 'b'])
})

test('what is private stays off a paper that lies on a table, and a helpline for all is nothing to apply for', () => {
  const both = [entry('p', { when: ['day'], isPrivate: true }), entry('u', { when: ['day'], isUrgent: true, areas: ['vale'] })]
  assert.deepEqual(ids(plan(both).book), [])
})

test('weeks start on a Monday and are told in words', () => {
  assert.deepEqual(mondaysFrom(today, 2).map(isoOf), ['2026-11-30', '2026-12-07'])
  assert.equal(isoOf(mondaysFrom(new Date(2026, 10, 29), 1)[0]), '2026-11-23')
  assert.equal(dayInWords(new Date(2026, 11, 7), today), '7 December')
  assert.equal(dayInWords(new Date(2027, 0, 4), today), '4 January 2027')
})
