import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inOrder, opensNext, rankOf, whoAnswers } from '../scripts/hours/answers.js'
import { timeIn } from '../scripts/hours/clock.js'
import { readClock, readHours } from '../scripts/hours/code.js'
import { stateAt } from '../scripts/hours/state.js'
import { wordsFor } from '../scripts/hours/words.js'

/**
 * The table that HoursTableTests.cs reads too.
 * @type {{ zone: string, clock: string, schedules: { name: string, code: string, rows: [moment: string, words: string][] }[] }}
 */
const table = JSON.parse(readFileSync(new URL('../../tests/SupportMap.Tests/Cases/Hours/table.json', import.meta.url), 'utf8'))
const clock = readClock(table.clock)

/**
 * @typedef {import('../scripts/hours/state.js').Moment} Moment
 * @type {(text: string) => Moment} a clock time of the place, or an instant with a Z behind it
 */
function moment(text) {
  if (text.slice(-1) === 'Z') {
    return /** @type {Moment} */ (timeIn(table.zone, new Date(text)))
  }
  const [date, time] = text.split(' ')
  const [hour, minute] = time.split(':').map(Number)
  return { day: Date.parse(`${date}T00:00:00Z`) / 864e5, minute: hour * 60 + minute }
}

for (const { name, code, rows } of table.schedules) {
  for (const [when, words] of rows) {
    test(`${name}, ${when}`, () => {
      const now = moment(when)
      assert.equal(wordsFor(stateAt(readHours(code, clock), now), now.day), words)
    })
  }
}

const OFFICE = 'c;1-5 9-17'
const ALWAYS = 'o;1-7 *'

/** @type {(hours: string, when: string) => number} */
const rankAt = (hours, when) => rankOf(stateAt(readHours(hours, clock), moment(when)))

for (const [when, rank] of /** @type {[string, number][]} */ ([
  ['2026-11-23 07:59', 0], ['2026-11-23 08:00', 1], ['2026-11-23 17:59', 1], ['2026-11-23 18:00', 0], ['2026-11-22 12:00', 0],
  ['2026-11-21 12:00', 0], ['2026-11-30 12:00', 0], ['2026-12-24 23:59', 0], ['2026-12-25 00:00', 0], ['2030-01-07 03:00', 0],
])) {
  test(`a line that answers when an office is closed whose hours nobody knows, ${when}`, () => {
    assert.equal(rankAt('wa', when), rank)
  })
}

test('lines that answer come first, then those of which nobody knows, in their order', () => {
  const lines = ['', OFFICE, 'wa', ALWAYS].map((hours) => ({ hours }))
  const order = inOrder(lines, clock, moment('2026-11-22 20:00')).map(({ line }) => lines.indexOf(line))
  assert.deepEqual(order, [2, 3, 0, 1])
  assert.deepEqual(inOrder(lines, clock, moment('2026-11-23 12:00')).map(({ line }) => lines.indexOf(line)), [1, 3, 0, 2])
})

test('a textphone is no answer for those who have none', () => {
  const lines = [{ hours: OFFICE }, { hours: ALWAYS, isAside: true }]
  assert.equal(inOrder(lines, clock, moment('2026-11-22 20:00'))[0].line, lines[0])
  assert.equal(whoAnswers([{ lines }], clock, moment('2026-11-22 20:00')), null)
})

test('the first service that answers, and the one that opens next', () => {
  const [office, shop, helpline, silent] = [[OFFICE], ['c;1 8-9'], [ALWAYS], ['', '']]
    .map((codes) => ({ lines: codes.map((hours) => ({ hours })) }))
  const now = moment('2026-11-22 20:00')
  const found = whoAnswers([office, silent, helpline], clock, now)
  assert.equal(found && found.service, helpline)
  assert.equal(whoAnswers([office, silent], clock, now), null)
  const next = opensNext([office, shop, silent, helpline], clock, now)
  assert.equal(next && next.service, shop)
  assert.deepEqual(next && next.from, moment('2026-11-23 08:00'))
  assert.equal(opensNext([silent], clock, now), null)
})

test('a device set to another zone shows the time of the place', () => {
  const zone = process.env.TZ
  const said = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((other) => {
    process.env.TZ = other
    return timeIn('Europe/London', new Date('2027-07-01T08:00Z'))
  })
  process.env.TZ = zone || 'UTC'
  said.forEach((time) => assert.deepEqual(time, moment('2027-07-01 09:00')))
})
