// Weeks of release, and days in words.
const DAY_MS = 24 * 60 * 60 * 1000
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * The Mondays of this week and those after it.
 * @param {Date} today at midnight
 * @param {number} count
 */
export function mondaysFrom(today, count) {
  const monday = (today.getDay() + 6) % 7
  return Array.from({ length: count }, (_, week) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - monday + 7 * week))
}

/**
 * As fields hold a day: 2026-12-07.
 * @param {Date} day
 */
export function isoOf(day) {
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`
}

/**
 * 7 December; with the year when it is another one.
 * @param {Date} day
 * @param {Date} today
 */
export function dayInWords(day, today) {
  const words = `${day.getDate()} ${MONTHS[day.getMonth()]}`
  return day.getFullYear() === today.getFullYear() ? words : `${words} ${day.getFullYear()}`
}

/** Today at midnight, where the reader is. */
export function startOfToday() {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate())
}

/**
 * How many weeks there are from one day to another.
 * @param {Date} from
 * @param {Date} to
 */
export function weeksBetween(from, to) {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / (7 * DAY_MS)))
}

/** @param {number} number */
function twoDigits(number) {
  return `0${number}`.slice(-2)
}
