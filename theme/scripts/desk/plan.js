// What to do by when for one person: whom to refer to now, what to apply for before release, and what to book for the first day.
import { choose } from '../packs/choose.js'

/**
 * @typedef {import('../paper/entries.js').Entry} Entry
 * @typedef {{ area: string, town: string, needs: string[], audiences: string[], release: string }} Person release: a Monday, or empty
 * @typedef {{ apply: string[], book: string[] }} Stages ids of the times for which help is applied for, and booked
 * @typedef {{ entry: Entry, by: Date | null, isLate: boolean }} Task
 * @typedef {{ refer: Task[], apply: Task[], book: Task[] }} Plan
 */

// A meeting has a few minutes for each person.
const MOST_OF_ALL = 1
const MOST_OF_CHOSEN = 2

/**
 * Each service stands once, at the first thing there is to do.
 * @param {Entry[]} entries in the order of packs
 * @param {Person} person
 * @param {import('../find/areas.js').Around} around
 * @param {Stages} stages
 * @param {Date} today at midnight
 * @returns {Plan}
 */
export function planFor(entries, person, around, stages, today) {
  const fitting = fittingFor(entries, person, around)
  const release = person.release ? new Date(`${person.release}T00:00`) : null
  const refer = fitting(entries.filter(({ weeks }) => weeks > 0), []).map((entry) => {
    const by = release && new Date(release.getFullYear(), release.getMonth(), release.getDate() - 7 * entry.weeks)
    return { entry, by, isLate: Boolean(by && by < today) }
  }).sort((one, other) => Number(one.by) - Number(other.by))
  const rest = entries.filter((entry) => entry.weeks === 0 && (!entry.isUrgent || entry.areas.some((area) => area in around)))
  const apply = few(fitting(rest, stages.apply), person.needs)
  const book = few(fitting(rest.filter((entry) => apply.indexOf(entry) < 0), stages.book), person.needs)
  /** @type {(entry: Entry) => Task} */
  const beforeRelease = (entry) => ({ entry, by: release, isLate: false })
  return { refer, apply: apply.map(beforeRelease), book: book.map(beforeRelease) }
}

/** @type {(entries: Entry[], person: Person, around: import('../find/areas.js').Around) => (some: Entry[], when: string[]) => Entry[]} */
function fittingFor(entries, { area, town, needs, audiences }, around) {
  return (some, when) => choose(some, { area, town, needs, when, audiences, all: false }, around).chosen
}

/** @type {(entries: Entry[], wanted: string[]) => Entry[]} */
function few(entries, wanted) {
  /** @type {{ [need: string]: number }} */
  const count = {}
  return entries.filter(({ needs }) => {
    const need = wanted.length > 0 ? needs.filter((each) => wanted.indexOf(each) >= 0)[0] : needs[0]
    count[need] = (count[need] || 0) + 1
    return count[need] <= (wanted.length > 0 ? MOST_OF_CHOSEN : MOST_OF_ALL)
  })
}
