// What is known of one day.

/**
 * @typedef {import('./code.js').Hours} Hours
 * @typedef {import('./code.js').Times} Times
 * @typedef {object} Plan
 * @property {Times[]} times when it is open
 * @property {Times[]} maybe when it would be open on an ordinary day, on a holiday of which nobody knows
 * @property {boolean} isLocal that holiday is none of the bank holidays
 * @property {boolean} isAsk by appointment only
 * @property {boolean} isKnown
 */

/**
 * @param {Hours} hours
 * @param {number} day
 * @returns {Plan}
 */
export function planOf(hours, day) {
  const isKnown = day <= hours.until
  const isShut = !isKnown || hours.shut.some(([from, to]) => from <= day && day <= to)
  const line = !isShut && lineOn(hours, day)
  const isOff = !isShut && hours.rule !== 'o' && isHoliday(hours, day)
  /** @type {Times[]} */
  const times = isOff && hours.rule === 'n' ? [[0, 1440]] : line ? line.times : []
  return {
    times: isOff && hours.rule !== 'n' ? [] : times,
    maybe: isOff && hours.rule === 'a' ? times : [],
    isLocal: hours.lists[0].days.indexOf(day) < 0,
    isAsk: !isOff && line && line.kind === '?',
    isKnown,
  }
}

/** @type {(hours: Hours, day: number) => boolean} */
export function isHoliday(hours, day) {
  return hours.lists.some(({ days }) => days.indexOf(day) >= 0)
}

/**
 * 1 for Monday to 7 for Sunday: 1 January 1970 was a Thursday.
 * @param {number} day
 */
export function weekday(day) {
  return (day + 3) % 7 + 1
}

/**
 * The line for a day: one for a day of the month replaces that of every week, and the last such day the fourth.
 * @type {(hours: Hours, day: number) => import('./code.js').Line | false}
 */
function lineOn({ lines }, day) {
  const date = new Date(day * 864e5).getUTCDate()
  // A week later it is another month: then the day of the month is smaller.
  const isLast = new Date((day + 7) * 864e5).getUTCDate() < date
  return lines.filter(({ first, last, week }) => first <= weekday(day) && weekday(day) <= last
    && (week === 0 || (week === 5 ? isLast : week === Math.ceil(date / 7))))
    .sort((a, b) => b.week - a.week)[0] || false
}
