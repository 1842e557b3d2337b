import { distance, serves, width } from './areas.js'
import { compare } from './order.js'

/**
 * Which parts of the catalogue to look into for what is wanted: those for everybody, then those about the needs, and of them the
 * nearest. Together they hold `most` services at most, apart from those for everybody.
 *
 * `parts`: [{ area, needs, count }], area empty for everybody. `wanted`: { areas, needs }, each empty for any.
 * Gives { now: parts, left: how many services are in further parts that would fit }.
 */
export function partsFor(parts, { areas, needs }, around, most) {
  const far = ({ area }) => areas.length > 0 ? Math.min(...areas.map((wanted) => distance([area], wanted, around))) : -width([area], around)
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

function total(parts) {
  return parts.reduce((sum, { count }) => sum + count, 0)
}
