// Whether a line or a door answers at a minute of its own clock.
import { isHoliday, planOf, weekday } from './day.js'

/**
 * @typedef {import('./code.js').Hours} Hours
 * @typedef {{ day: number, minute: number }} Moment the day's number and the minute after midnight
 * @typedef {{ state: 'open', until: Moment | null, isAlways?: boolean }} Open until null when it does not shut soon, or nobody knows
 * @typedef {{ state: 'closed', from: Moment | null, may?: Moment | null, isLocal?: boolean }} Closed may: it may open first, on a holiday
 * @typedef {{ state: 'ask', why: 'holiday' | 'local' | 'appointment' }} Ask
 * @typedef {{ state: 'answers' }} Answers the office is shut by all that is usual, though nobody knows its hours
 * @typedef {Open | Closed | Ask | Answers} State
 */

const DAY = 1440
const WEEK = 7 * DAY
// Long enough to hold every monthly day, and a closure over the new year.
const LOOK_AHEAD = 45
// When an office may be open whose hours nobody knows.
const OFFICE_OPENS = 8 * 60
const OFFICE_SHUTS = 18 * 60

/**
 * @param {Hours} hours
 * @param {Moment} now
 * @returns {State | null} null when nobody can tell
 */
export function stateAt(hours, now) {
  return hours.isNight ? nightAt(hours, now) : dayAt(hours, now)
}

/** @type {(hours: Hours, now: Moment) => State | null} */
function nightAt(hours, now) {
  const office = hours.lines.length > 0 ? dayAt(hours, now) : null
  if (!office) {
    const isUsual = now.minute < OFFICE_OPENS || now.minute >= OFFICE_SHUTS || weekday(now.day) > 5 || isHoliday(hours, now.day)
    return isUsual ? { state: 'answers' } : null
  }
  if (office.state === 'open') {
    return { state: 'closed', from: office.until }
  }
  return office.state === 'closed' ? { state: 'open', until: office.may ? null : office.from } : { state: 'answers' }
}

/** @type {(hours: Hours, now: Moment) => State | null} */
function dayAt(hours, now) {
  const today = planOf(hours, now.day)
  if (!today.isKnown) {
    return null
  }
  if (today.maybe.some(([from, to]) => from <= now.minute && now.minute < to)) {
    return { state: 'ask', why: today.isLocal ? 'local' : 'holiday' }
  }
  if (today.isAsk) {
    return { state: 'ask', why: 'appointment' }
  }
  const { spans, maybe } = spansFrom(hours, now.day)
  const current = spans.filter(({ from, to }) => from <= now.minute && now.minute < to)[0]
  if (current) {
    const isAlways = current.to - now.minute >= WEEK
    return { state: 'open', until: isAlways || !current.isSure ? null : moment(now.day, current.to), isAlways }
  }
  const next = spans.filter(({ from }) => from > now.minute)[0]
  const may = maybe.filter(({ from }) => from > now.minute && (!next || from < next.from))[0]
  return {
    state: 'closed',
    from: next ? moment(now.day, next.from) : null,
    may: may ? moment(now.day, may.from) : null,
    isLocal: may && may.isLocal,
  }
}

/** @type {(first: number, minutes: number) => Moment} */
function moment(first, minutes) {
  return { day: first + Math.floor(minutes / DAY), minute: minutes % DAY }
}

/**
 * When it is open from a day on, in minutes after that day's midnight; hours that meet at midnight are one. And when it may be.
 * @param {Hours} hours
 * @param {number} first
 */
function spansFrom(hours, first) {
  /** @type {{ from: number, to: number, isSure: boolean }[]} */
  const spans = []
  /** @type {{ from: number, isLocal: boolean }[]} */
  const maybe = []
  for (let i = 0; i < LOOK_AHEAD; i++) {
    const start = i * DAY
    const plan = planOf(hours, first + i)
    const last = spans[spans.length - 1]
    if (last && last.to === start && (!plan.isKnown || plan.maybe.some(([from]) => from === 0))) {
      last.isSure = false
    }
    plan.maybe.forEach(([from]) => maybe.push({ from: start + from, isLocal: plan.isLocal }))
    plan.times.forEach(([from, to]) => {
      const before = spans[spans.length - 1]
      if (before && before.to === start + from) {
        before.to = start + to
      } else {
        spans.push({ from: start + from, to: start + to, isSure: true })
      }
    })
  }
  return { spans, maybe }
}
