import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsFor } from '../scripts/site/hours.js'
import { dayNumber, stateAt } from '../scripts/site/opening.js'

const HOUR = 60
/** @type {[from: number, to: number][]} */
const NINE_TO_FIVE = [[9 * HOUR, 17 * HOUR]]
const WEEKDAYS = [1, 2, 3, 4, 5]
/** @type {import('../scripts/site/opening.js').Hours} */
const office = { until: '2027-12-31', rule: 'closed', holidays: ['2026-12-25', '2026-12-28'], shut: [], lines: [[WEEKDAYS, 0, 'times', NINE_TO_FIVE]] }

/** @type {(hours: Hours, date: string, hour: number, minute?: number) => string} */
function say(hours, date, hour, minute = 0) {
  const now = { day: dayNumber(date), minute: hour * HOUR + minute }
  return wordsFor(stateAt(hours, now), now.day)
}

/** @typedef {import('../scripts/site/opening.js').Hours} Hours */

// 23 November 2026 is a Monday.
/** @type {[name: string, hours: Hours, date: string, hour: number, minute: number, words: string][]} */
const cases = [
  ['open', office, '2026-11-23', 9, 0, 'Open now. Closes at 5pm.'],
  ['the last minute', office, '2026-11-23', 16, 59, 'Open now. Closes at 5pm.'],
  ['the minute it closes', office, '2026-11-23', 17, 0, 'Closed now. Opens at 9am tomorrow.'],
  ['before it opens', office, '2026-11-23', 8, 59, 'Closed now. Opens at 9am today.'],
  ['at a weekend', office, '2026-11-21', 12, 0, 'Closed now. Opens at 9am on Monday.'],
  ['on a bank holiday, with a weekend and another after it', office, '2026-12-25', 12, 0, 'Closed now. Opens at 9am on Tuesday.'],
  ['on a bank holiday when it is open', { ...office, rule: 'open' }, '2026-12-25', 12, 0, 'Open now. Closes at 5pm.'],
  ['on a bank holiday when nobody knows', { ...office, rule: 'ask' }, '2026-12-25', 12, 0, 'Today is a bank holiday: it may be shut.'],
  ['shut over the new year', { ...office, shut: [['2026-12-21', '2027-01-10']] }, '2026-12-22', 12, 0, 'Closed now. Opens at 9am on Monday 11 January.'],
  ['after the list of bank holidays has ended', office, '2028-01-03', 12, 0, ''],
  ['between morning and afternoon', { ...office, lines: [[[1], 0, 'times', [[9 * HOUR, 12 * HOUR], [13 * HOUR + 30, 17 * HOUR]]]] }, '2026-11-23', 12, 15, 'Closed now. Opens at 1:30pm today.'],
  ['day and night', { ...office, rule: 'open', lines: [[[1, 2, 3, 4, 5, 6, 7], 0, 'all', []]] }, '2026-11-23', 3, 0, 'Open now, day and night.'],
  ['past midnight', { ...office, lines: [[[5], 0, 'times', [[18 * HOUR, 24 * HOUR]]], [[6], 0, 'times', [[0, 2 * HOUR]]]] }, '2026-11-27', 23, 0, 'Open now. Closes at 2am tomorrow.'],
  ['until midnight', { ...office, lines: [[[5], 0, 'times', [[18 * HOUR, 24 * HOUR]]]] }, '2026-11-27', 23, 0, 'Open now. Closes at midnight.'],
  ['until noon', { ...office, lines: [[[1], 0, 'times', [[9 * HOUR, 12 * HOUR]]]] }, '2026-11-23', 10, 0, 'Open now. Closes at 12 noon.'],
  ['by appointment', { ...office, lines: [[[1], 0, 'ask', []]] }, '2026-11-23', 10, 0, 'By appointment today.'],
  ['never known to open again', { ...office, lines: [[[1], 0, 'closed', []]] }, '2026-11-23', 10, 0, ''],
  ['the first Tuesday of a month', { ...office, lines: [[[2], 1, 'times', NINE_TO_FIVE]] }, '2026-11-23', 10, 0, 'Closed now. Opens at 9am on Tuesday 1 December.'],
  ['that Tuesday itself', { ...office, lines: [[[2], 1, 'times', NINE_TO_FIVE]] }, '2026-12-01', 10, 0, 'Open now. Closes at 5pm.'],
  ['the last Friday of a month', { ...office, lines: [[[5], -1, 'times', NINE_TO_FIVE]] }, '2026-11-27', 10, 0, 'Open now. Closes at 5pm.'],
  ['the Friday before it', { ...office, lines: [[[5], -1, 'times', NINE_TO_FIVE]] }, '2026-11-20', 10, 0, 'Closed now. Opens at 9am on Friday 27 November.'],
]

for (const [name, hours, date, hour, minute, words] of cases) {
  test(name, () => {
    assert.equal(say(hours, date, hour, minute), words)
  })
}
