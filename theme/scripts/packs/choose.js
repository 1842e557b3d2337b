import { serves, width } from '../find/areas.js'

/** @typedef {Omit<import('../paper/entries.js').Entry, 'was' | 'name' | 'article'>} Entry */
/** @typedef {import('./state.js').Wanted} Wanted */
/** @typedef {import('../find/areas.js').Around} Around */

const EVERYONE = 'everyone'

// A pack stays small enough to carry. One for a few needs holds more of each.
const MOST_OF_ALL = 3
const MOST_OF_CHOSEN = 8
const MOST_ENTRIES = 16
const LEAST_OF_CHOSEN = 2
const MOST_OF_AUDIENCE = 3
const MOST_URGENT = 11

// What helps most with a need stands in every pack, wherever its office is.
const ALWAYS_FIRST = 2

// Who does not tell an age is grown up.
const OLDEST_CHILD = 18
const LONGEST_EMERGENCY = 3

/**
 * What can be used by the person whom a paper is for.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {Wanted} wanted
 * @param {Around} around
 */
export function usable(entries, { area, audiences, age, noWeb }, around) {
  return entries.filter((entry) => serves(entry.areas, area, around) && isFor(entry, audiences) && isOfAge(entry, age)
    && !(noWeb && entry.isOnline))
}

/**
 * Which entries a pack holds: { parts, urgent, kept, hushed }, where kept counts those about abuse that are left out because a
 * pack can be found, and hushed the others that would tell.
 *
 * `entries`: in the order of packs, the most useful first for each need.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {Wanted} wanted empty lists stand for any
 * @param {Around} around
 */
export function choose(entries, wanted, around) {
  const fitting = usable(entries, wanted, around)
  const asked = fitting.filter((entry) => meets(entry.needs, wanted.needs) && meets(entry.when, wanted.when))
  const open = fitting.filter((entry) => mayStand(entry, wanted))
  const own = wanted.audiences.reduce((all, audience) => all.concat(open
    .filter((entry) => isOnlyFor(entry) && entry.audiences.indexOf(audience) >= 0 && all.indexOf(entry) < 0)
    .slice(0, MOST_OF_AUDIENCE)), /** @type {T[]} */ ([]))
  const rest = open.filter((entry) => asked.indexOf(entry) >= 0 && own.indexOf(entry) < 0)
  return {
    parts: byNeed(rest, wanted).concat(own.length > 0 ? [{ need: '', entries: own }] : []),
    urgent: urgentLines(fitting.filter((entry) => entry.isUrgent && mayRing(entry, wanted)), around),
    kept: asked.filter((entry) => entry.isPrivate && !wanted.discreet && !wanted.all).length,
    hushed: asked.filter((entry) => entry.told !== undefined && wanted.discreet).length,
  }
}

/** @type {(entry: Entry, wanted: Wanted) => boolean} */
export function mayStand(entry, { all, discreet }) {
  return (all || !entry.isPrivate) && !(discreet && entry.told !== undefined)
}

/**
 * Numbers that cannot wait stand on every paper, but for those that would tell.
 * @type {(entry: Entry, wanted: Wanted) => boolean}
 */
export function mayRing(entry, { all, discreet }) {
  return (all || !entry.isPrivate) && !(discreet && entry.told === 'all')
}

/** @type {(entry: Entry) => boolean} */
export function isOnlyFor({ audiences }) {
  return audiences.indexOf(EVERYONE) < 0
}

/**
 * Emergency numbers, then those of the area, then the rest.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {Around} around
 */
function urgentLines(entries, around) {
  /** @type {import('../paper/entries.js').Line[]} */
  const none = []
  return none.concat(...entries.map(({ lines }) => lines))
    .map((line, at) => ({ line, at, key: isEmergency(line) ? -1 : width(line.areas, around) }))
    .sort((one, other) => one.key - other.key
      || (one.key < 0 && one.line.number !== other.line.number ? (one.line.number < other.line.number ? 1 : -1) : one.at - other.at))
    .map(({ line }) => line)
    .slice(0, MOST_URGENT)
}

/** @type {(line: { number: string }) => boolean} */
function isEmergency({ number }) {
  return number.length <= LONGEST_EMERGENCY
}

/**
 * Each entry once, under the first of its needs that was asked for.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {Wanted} wanted
 * @returns {{ need: string, entries: T[] }[]}
 */
function byNeed(entries, wanted) {
  const { needs } = wanted
  const most = needs.length > 0 ? Math.max(LEAST_OF_CHOSEN, Math.min(MOST_OF_CHOSEN, Math.floor(MOST_ENTRIES / needs.length))) : MOST_OF_ALL
  /** @type {{ need: string, entries: T[] }[]} */
  const parts = needs.map((need) => ({ need, entries: [] }))
  entries.forEach((entry) => {
    const need = needs.length > 0 ? entry.needs.filter((each) => needs.indexOf(each) >= 0)[0] : entry.needs[0]
    const part = parts.filter((each) => each.need === need)[0]
    if (part) {
      part.entries.push(entry)
    } else {
      parts.push({ need, entries: [entry] })
    }
  })
  return parts.map(({ need, entries: all }) => ({ need, entries: nearestFirst(mainFirst(all, need), wanted.town).slice(0, most) }))
}

/**
 * @template {Entry} T
 * @param {T[]} entries
 * @param {string} need
 */
function mainFirst(entries, need) {
  return entries.filter(({ needs }) => needs[0] === need).concat(entries.filter(({ needs }) => needs[0] !== need))
}

/**
 * What helps most, then what is in the town that was chosen, then what is in no town, then what is in another.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {string} town
 */
function nearestFirst(entries, town) {
  /** @type {(entry: Entry, at: number) => number} */
  const key = ({ towns }, at) => (at < ALWAYS_FIRST ? 0 : !town ? 1 : towns.indexOf(town) >= 0 ? 1 : towns[0] ? 3 : 2)
  return entries
    .map((entry, at) => ({ entry, key: key(entry, at), at }))
    .sort((one, other) => one.key - other.key || one.at - other.at)
    .map(({ entry }) => entry)
}

/** @type {(entry: Entry, ticked: string[]) => boolean} */
function isFor({ audiences }, ticked) {
  return audiences.indexOf(EVERYONE) >= 0 || audiences.some((each) => ticked.indexOf(each) >= 0)
}

/** @type {(entry: Entry, age: number) => boolean} */
function isOfAge({ ages }, age) {
  return age ? ages.min <= age && age <= ages.max : ages.max > OLDEST_CHILD
}

/** @type {(ids: string[], wanted: string[]) => boolean} */
function meets(ids, wanted) {
  return wanted.length === 0 || ids.some((id) => wanted.indexOf(id) >= 0)
}
