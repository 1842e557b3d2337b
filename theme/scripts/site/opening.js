// Whether a place is open, from its hours in an ordinary week, the days on which it is shut, and the time on its own clock.
//
// lines of Hours: [days, week, kind, times]
//   days: 1 for Monday to 7 for Sunday; week: 0 for every week, 1 to 4 for the first to fourth such day of a month, -1 for the last
//   kind: 'times', 'all', 'closed' or 'ask'; times: [from, to] in minutes after midnight
//   rule: 'closed', 'open' or 'ask', for the days in holidays; after until nobody knows the holidays

/**
 * @typedef {[days: number[], week: number, kind: string, times: [from: number, to: number][]]} Line
 * @typedef {{ zone?: string, until: string, rule: string, lines: Line[], holidays: string[], shut: [from: string, to: string][] }} Hours
 * @typedef {{ day: number, minute: number }} Moment the day's number and the minute after midnight
 * @typedef {{ state: 'open', until: Moment | null } | { state: 'closed', from: Moment | null }
 *   | { state: 'ask', why: 'holiday' | 'appointment' }} State
 */

const DAY = 1440
// Long enough to hold every monthly day, and a closure over the new year.
const LOOK_AHEAD = 45

/**
 * The number of a day, counted from 1970, for '2026-12-25'.
 * @param {string} date
 */
export function dayNumber(date) {
  return Date.parse(`${date}T00:00:00Z`) / 864e5
}

/**
 * @param {Hours} hours
 * @param {Moment} now
 * @returns {State | null} null when nobody can tell
 */
export function stateAt(hours, now) {
  if (now.day > dayNumber(hours.until)) {
    return null
  }
  const today = onDay(hours, now.day)
  if (today.ask) {
    return { state: 'ask', why: today.ask }
  }
  const spans = spansFrom(hours, now.day)
  const minute = now.minute
  const current = spans.filter(([from, to]) => from <= minute && minute < to)[0]
  if (current) {
    return { state: 'open', until: current[1] >= LOOK_AHEAD * DAY ? null : moment(now.day, current[1]) }
  }
  const next = spans.filter(([from]) => from > minute)[0]
  return { state: 'closed', from: next ? moment(now.day, next[0]) : null }
}

/** @type {(first: number, minutes: number) => Moment} */
function moment(first, minutes) {
  return { day: first + Math.floor(minutes / DAY), minute: minutes % DAY }
}

/**
 * When it is open from a day on, in minutes after that day's midnight; hours that meet at midnight are one.
 * @type {(hours: Hours, first: number) => [from: number, to: number][]}
 */
function spansFrom(hours, first) {
  /** @type {[from: number, to: number][]} */
  const spans = []
  for (let i = 0; i < LOOK_AHEAD; i++) {
    onDay(hours, first + i).times.forEach(([from, to]) => {
      const last = spans[spans.length - 1]
      if (last && last[1] === i * DAY + from) {
        last[1] = i * DAY + to
      } else {
        spans.push([i * DAY + from, i * DAY + to])
      }
    })
  }
  return spans
}

/**
 * @param {Hours} hours
 * @param {number} day
 * @returns {{ times: [from: number, to: number][], ask?: '' | 'holiday' | 'appointment' }}
 */
function onDay(hours, day) {
  if (day > dayNumber(hours.until) || hours.shut.some(([from, to]) => dayNumber(from) <= day && day <= dayNumber(to))) {
    return { times: [] }
  }
  if (hours.rule !== 'open' && hours.holidays.some((date) => dayNumber(date) === day)) {
    return { times: [], ask: hours.rule === 'ask' ? 'holiday' : '' }
  }
  const lines = hours.lines.filter((line) => isFor(line, day))
  /** @type {[from: number, to: number][]} */
  const none = []
  const times = none.concat(...lines.map(([, , kind, spans]) => (kind === 'all' ? none.concat([[0, DAY]]) : spans)))
  return {
    times: times.sort((a, b) => a[0] - b[0]),
    ask: times.length === 0 && lines.some(([, , kind]) => kind === 'ask') ? 'appointment' : '',
  }
}

/**
 * @param {Line} line
 * @param {number} day
 */
function isFor([days, week], day) {
  // 1 January 1970 was a Thursday.
  if (days.indexOf((day + 3) % 7 + 1) < 0) {
    return false
  }
  const date = new Date(day * 864e5)
  return week === 0
    || (week === -1 ? new Date((day + 7) * 864e5).getUTCMonth() !== date.getUTCMonth() : Math.ceil(date.getUTCDate() / 7) === week)
}
