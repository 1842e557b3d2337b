import { serves } from '../find/areas.js'

/** @typedef {Omit<import('../paper/entries.js').Entry, 'was' | 'name' | 'article'>} Entry */

const EVERYONE = 'everyone'

// A pack for everything stays small enough to carry; one for a few needs may hold more of each.
const MOST_OF_ALL = 3
const MOST_OF_CHOSEN = 8

/**
 * Which entries a pack holds: { chosen, urgent, kept }, where kept counts those left out because a pack can be found.
 *
 * `entries`: in the order of packs, the most useful first for each need.
 * `wanted`: { area, town, needs, when, audiences, all }; empty lists stand for any, and `all` puts in what is private.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {import('./state.js').Wanted} wanted
 * @param {import('../find/areas.js').Around} around
 */
export function choose(entries, wanted, around) {
  const fitting = entries.filter((entry) => serves(entry.areas, wanted.area, around) && isFor(entry, wanted.audiences))
  const asked = fitting.filter((entry) => meets(entry.needs, wanted.needs) && meets(entry.when, wanted.when))
  const open = asked.filter((entry) => wanted.all || !entry.isPrivate)
  const most = wanted.needs.length > 0 ? MOST_OF_CHOSEN : MOST_OF_ALL
  /** @type {{ [need: string]: number }} */
  const count = {}
  return {
    chosen: nearestFirst(open, wanted).filter(({ needs }) => {
      const need = wanted.needs.length > 0 ? needs.filter((each) => wanted.needs.indexOf(each) >= 0)[0] : needs[0]
      count[need] = (count[need] || 0) + 1
      return count[need] <= most
    }),
    urgent: fitting.filter((entry) => entry.isUrgent && (wanted.all || !entry.isPrivate)),
    kept: asked.length - open.length,
  }
}

/**
 * Each entry at the first of the stages at which it matters: [{ stage, entries, also }].
 * `stages`: ids in order of time.
 * @template {Entry} T
 * @param {T[]} chosen
 * @param {string[]} stages
 */
export function byStage(chosen, stages) {
  /** @type {typeof chosen} */
  const seen = []
  return stages.map((stage) => {
    const now = chosen.filter(({ when }) => when.indexOf(stage) >= 0)
    const also = seen.filter((entry) => now.indexOf(entry) >= 0)
    const entries = now.filter((entry) => seen.indexOf(entry) < 0)
    seen.push(...entries)
    return { stage, entries, also }
  }).filter(({ entries, also }) => entries.length + also.length > 0)
}

/**
 * In the town that was chosen, then meant for the people who were ticked, then as in every pack.
 * @template {Entry} T
 * @param {T[]} entries
 * @param {import('./state.js').Wanted} wanted
 */
function nearestFirst(entries, { town, audiences }) {
  /** @type {(entry: Entry) => number} */
  const key = (entry) => (town && entry.towns.indexOf(town) >= 0 ? 0 : 2)
    + (audiences.some((each) => entry.audiences.indexOf(each) >= 0) ? 0 : 1)
  return entries
    .map((entry, at) => ({ entry, key: key(entry), at }))
    .sort((one, other) => one.key - other.key || one.at - other.at)
    .map(({ entry }) => entry)
}

/** @type {(entry: Entry, ticked: string[]) => boolean} */
function isFor({ audiences }, ticked) {
  return audiences.indexOf(EVERYONE) >= 0 || audiences.some((each) => ticked.indexOf(each) >= 0)
}

/** @type {(ids: string[], wanted: string[]) => boolean} */
function meets(ids, wanted) {
  return wanted.length === 0 || ids.some((id) => wanted.indexOf(id) >= 0)
}
