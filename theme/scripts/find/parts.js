import { distance, serves, width } from './areas.js'
import { compare } from './order.js'

/** @typedef {{ area: string, needs: string[], count: number }} Part its area is empty for everybody */

/**
 * Which parts of the catalogue to look into for what is wanted: those for everybody, then those about the needs, and of them the
 * nearest. Together they hold `most` services at most, apart from those for everybody.
 * Gives { now: parts, left: how many services are in further parts that would fit }.
 * @template {Part} T
 * @param {T[]} parts
 * @param {{ areas: string[], needs: string[] }} wanted each empty for any
 * @param {import('./areas.js').Around} around
 * @param {number} most
 */
export function partsFor(parts, { areas, needs }, around, most) {
  /** @type {(part: Part) => number} */
  const far = ({ area }) => areas.length > 0 ? Math.min(...areas.map((wanted) => distance([area], wanted, around))) : -width([area], around)
  /** @type {(part: Part) => boolean} */
  const isAbout = (part) => part.needs.some((need) => needs.indexOf(need) >= 0)
  const fitting = parts
    .filter(({ area }) => area && (areas.length === 0 || areas.some((wanted) => serves([area], wanted, around))))
    .map((part, at) => ({ part, keys: [isAbout(part) ? 0 : 1, far(part), at] }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ part }) => part)
  const ends = fitting.map((_, at) => total(fitting.slice(0, at + 1)))
  const now = fitting.filter((_, at) => ends[at] <= most)
  return { now: parts.filter(({ area }) => !area).concat(now), left: total(fitting) - total(now) }
}

/** @type {(parts: Part[]) => number} */
function total(parts) {
  return parts.reduce((sum, { count }) => sum + count, 0)
}
