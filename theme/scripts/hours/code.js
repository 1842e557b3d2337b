// Hours as pages carry them, written by theme/Data/HoursCode.cs: parts with ; between.
//   a           what happens on holidays: c closed, o open, a nobody knows, n day and night;
//               behind it the numbers of the lists of holidays that are kept, none for list 0
//   1-5 9-17    days, 1 for Monday to 7 for Sunday, and times: 9-12,13:30-17, * day and night, x closed, ? by appointment
//   2/4 9-13    the second Thursday of a month; 0/5 the last Friday
//   !20810-20824  shut from day to day, as numbers counted from 1970
//   w...        answers when the office is shut whose hours follow; with no days behind it nobody knows these
// The clock of a page: zone;day of the build;lists of holidays. A list: last known day:days, each as a step from the one before.

/**
 * @typedef {{ until: number, days: number[] }} HolidayList
 * @typedef {{ zone: string, today: number, lists: HolidayList[] }} Clock
 * @typedef {[from: number, to: number]} Times in minutes after midnight
 * @typedef {{ first: number, last: number, week: number, kind: string, times: Times[] }} Line week: 0 each, 1 to 4, 5 for the last
 * @typedef {{ isNight: boolean, rule: string, lists: HolidayList[], until: number, lines: Line[], shut: Times[] }} Hours
 */

// Where holidays are nothing special, until nobody should trust a page of that age.
const DAYS_WITHOUT_HOLIDAYS = 400

/**
 * @param {string} text
 * @returns {Clock}
 */
export function readClock(text) {
  const [zone, built, ...lists] = text.split(';')
  const today = Number(built)
  return {
    zone,
    today,
    lists: lists.map((list) => {
      const [until, steps] = list.split(':')
      let day = today
      return { until: today + Number(until), days: steps ? steps.split(',').map((step) => (day += Number(step))) : [] }
    }),
  }
}

/**
 * @param {string} code
 * @param {Clock} clock
 * @returns {Hours}
 */
export function readHours(code, clock) {
  const isNight = code[0] === 'w'
  const [head, ...parts] = code.slice(isNight ? 1 : 0).split(';')
  const lists = (head.slice(1) || '0').split('').map((list) => clock.lists[Number(list)])
  return {
    isNight,
    rule: head[0],
    lists,
    until: head[0] === 'o' ? clock.today + DAYS_WITHOUT_HOLIDAYS : Math.min(...lists.map(({ until }) => until)),
    lines: parts.filter((part) => part[0] !== '!').map(lineOf),
    shut: parts.filter((part) => part[0] === '!').map((part) => /** @type {Times} */ (part.slice(1).split('-').map(Number))),
  }
}

/** @type {(text: string) => Line} */
function lineOf(text) {
  const [days, times] = text.split(' ')
  const [, week, first, last] = /** @type {string[]} */ (/^(?:(\d)\/)?(\d)(?:-(\d))?$/.exec(days))
  const isTimes = times[0] >= '0' && times[0] <= '9'
  return {
    first: Number(first),
    last: Number(last || first),
    week: week ? Number(week) || 5 : 0,
    kind: isTimes ? '' : times,
    times: times === '*' ? [[0, 1440]] : isTimes ? times.split(',').map(rangeOf) : [],
  }
}

/** @param {string} range */
function rangeOf(range) {
  return /** @type {Times} */ (range.split('-').map(minutes))
}

/** @param {string} time 9 or 9:30 */
function minutes(time) {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute || 0)
}
