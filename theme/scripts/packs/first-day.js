// The sheet for the first 24 hours, for what somebody ticked. FirstDaySheet.cs chooses those that are ready-made in the same way.
import { isOnlyFor, mayRing, mayStand, usable } from './choose.js'

/** @typedef {import('../paper/entries.js').Line} Line */
/** @typedef {{ id: string, step: string, say: string, night: string[] }} NeedOfDay */

const MOST_STEPS = 3
const MOST_LINES = 6
const MOST_FOR_NEEDS = 4
const MOST_ALWAYS = 2
const MOST_TO_SAY = 2

/**
 * @template {import('../paper/entries.js').Entry} T
 * @param {T[]} entries
 * @param {import('./state.js').Wanted} wanted
 * @param {import('../find/areas.js').Around} around
 * @param {NeedOfDay[]} needs those that may stand on a paper, in order
 */
export function firstDay(entries, wanted, around, needs) {
  const fitting = usable(entries, wanted, around)
  const open = fitting.filter((entry) => mayStand(entry, wanted))
  const asked = needs.filter(({ id, step }) => (wanted.needs.length > 0 ? wanted.needs.indexOf(id) >= 0 : step))
  const ids = wanted.needs.length > 0 ? wanted.needs : asked.map(({ id }) => id)
  const first = distinct(flat(
    ids.map((id) => open.filter((entry) => entry.needs[0] === id && !isOnlyFor(entry)))
      .concat(wanted.audiences.map((audience) => open.filter((entry) => isOnlyFor(entry) && entry.audiences.indexOf(audience) >= 0)))
      .map((candidates) => candidates.filter(({ lines }) => lines.length > 0)[0])
      .filter(Boolean)
      .map(({ lines }) => lines))).slice(0, MOST_FOR_NEEDS)
  const night = distinct(flat(flat(needs.map((need) => need.night))
    .map((id) => fitting.filter((entry) => entry.id === id && mayRing(entry, wanted))[0])
    .filter(Boolean)
    .map(({ lines }) => lines)))
    .filter((line) => line.isNight && !holds(first, line))
  const room = MOST_LINES - first.length
  return {
    steps: asked.map(({ step }) => step).filter(Boolean).slice(0, MOST_STEPS),
    lines: first.concat(night.slice(0, room)),
    always: night.slice(room).filter(({ isAlways }) => isAlways).slice(0, MOST_ALWAYS),
    say: asked.map(({ say }) => say).filter(Boolean).slice(0, MOST_TO_SAY),
  }
}

/**
 * @template T
 * @param {T[][]} lists
 */
function flat(lists) {
  return lists.reduce((all, list) => all.concat(list), /** @type {T[]} */ ([]))
}

/** @type {(lines: Line[]) => Line[]} */
function distinct(lines) {
  return lines.filter((line, at) => !holds(lines.slice(0, at), line))
}

/** @type {(lines: Line[], line: Line) => boolean} */
function holds(lines, line) {
  return lines.some(({ number }) => number === line.number)
}
