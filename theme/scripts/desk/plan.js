// What to do by when for one person: whom to refer to now, what to apply for before they leave, and what to book for the first day.
import { choose } from '../packs/choose.js'

/**
 * @typedef {import('../paper/entries.js').Entry} Entry
 * @typedef {{ wanted: import('../packs/state.js').Wanted, release: string }} Person release: a Monday, or empty
 * @typedef {{ apply: string[], book: string[] }} Stages ids of the times for which help is applied for, and booked
 * @typedef {{ entry: Entry, by: Date | null, isLate: boolean }} Task
 * @typedef {{ refer: Task[], apply: Task[], book: Task[] }} Plan
 */

// A meeting has a few minutes for each person.
const MOST_OF_ALL = 1
const MOST_OF_CHOSEN = 2

/**
 * Each service stands once, at the first thing there is to do. A sheet for a meeting lies on a table: nothing about abuse is on it.
 * @param {Entry[]} entries in the order of packs
 * @param {Person} person
 * @param {import('../find/areas.js').Around} around
 * @param {Stages} stages
 * @param {Date} today at midnight
 * @returns {Plan}
 */
export function planFor(entries, { wanted, release }, around, stages, today) {
  const day = release ? new Date(`${release}T00:00`) : null
  const most = wanted.needs.length > 0 ? MOST_OF_CHOSEN : MOST_OF_ALL
  /** @type {(some: Entry[], when: string[], count: number) => Entry[]} */
  const fitting = (some, when, count) => (/** @type {Entry[]} */ ([])).concat(
    ...choose(some, Object.assign({}, wanted, { when, all: false, discreet: false, noWeb: false }), around).parts
      .map((part) => part.entries.filter((entry) => when.length === 0 || when.some((id) => entry.when.indexOf(id) >= 0)).slice(0, count)))

  const refer = fitting(entries.filter(({ weeks }) => weeks > 0), [], Infinity).map((entry) => {
    const by = day && new Date(day.getFullYear(), day.getMonth(), day.getDate() - 7 * entry.weeks)
    return { entry, by, isLate: Boolean(by && by < today) }
  }).sort((one, other) => Number(one.by) - Number(other.by))
  // A helpline for everybody is nothing to apply for.
  const rest = entries.filter((entry) => entry.weeks === 0 && (!entry.isUrgent || entry.areas.some((area) => area in around)))
  const apply = fitting(rest, stages.apply, most)
  const book = fitting(rest.filter((entry) => apply.indexOf(entry) < 0), stages.book, most)
  /** @type {(entry: Entry) => Task} */
  const untimed = (entry) => ({ entry, by: null, isLate: false })
  return { refer, apply: apply.map(untimed), book: book.map(untimed) }
}
