import { distance, serves, width } from './areas.js'
import { compare } from './order.js'

const EVERYONE = 'everyone'
const MOST_NEEDS = 3

// A service with less than this part of the best one's points shares no more than a stray word with the query.
const WORTH_SHOWING = 0.05

// So many services are shown when none is close.
export const MOST_FAR = 5

// Points count so much more where a place is wanted, by the steps between it and the area of the service.
const NEAR = [1.6, 1.2]

/**
 * @typedef {import('./areas.js').Around} Around
 * @typedef {import('../search/points.js').PointsById} PointsById
 * @typedef {import('./cards.js').Service} Card
 * @typedef {Pick<Card, 'id' | 'needs' | 'areas' | 'when' | 'audiences'> & Partial<Pick<Card, 'isConfirmed' | 'text'>>} Service
 * @typedef {{ need: string, areas: string[], when: string, audience: string, home?: { area: string, town: string } | null }} Wanted
 *   each empty for any; home, where the reader is, leaves nothing out
 */

/**
 * The services to show, best first: by points, then those meant for the audience, then the nearest or most
 * local, then those that are confirmed.
 * Where nothing is wanted they stay from A to Z.
 * @template {Service} T
 * @param {T[]} services from A to Z
 * @param {Wanted} wanted
 * @param {Around} around
 * @param {PointsById | null} scores null when nothing was typed
 * @param {boolean} [scoreIsHint] keeps services without points
 */
export function choose(services, wanted, around, scores, scoreIsHint = false) {
  const anything = scores || wanted.need || wanted.when || wanted.audience
  const { home } = wanted
  const from = wanted.areas.length > 0 || !home ? wanted.areas : [home.area]
  /** @type {(service: Service) => number} */
  const far = ({ areas }) => from.length > 0
    ? Math.min(...from.map((area) => distance(areas, area, around)))
    : anything ? width(areas, around) : 0
  /**
   * Of several areas that a place may lie in the first is the likeliest.
   * @type {(service: Service) => number}
   */
  const whichArea = ({ areas }) => {
    const at = wanted.areas.map((area) => distance(areas, area, around)).indexOf(0)
    return at < 0 ? wanted.areas.length : at
  }
  /** @type {(service: Service) => number} */
  const near = from.length > 0 ? (service) => NEAR[far(service)] || 1 : () => 1
  /** @type {(service: Service) => number} */
  const points = (service) => (scores && scores[service.id] * near(service)) || 0
  /** @type {(service: Service) => number} */
  const inTown = ({ text }) => (home && /** @type {string} */ (text).indexOf(home.town) >= 0 ? 0 : 1)
  /** @type {(service: Service) => number} */
  const meantFor = ({ audiences }) => (wanted.audience && audiences.indexOf(wanted.audience) >= 0 ? 0 : 1)

  const fitting = services.filter((service) => fits(service, wanted, around))
  const enough = Math.max(0, ...fitting.map(points)) * WORTH_SHOWING
  return fitting
    .filter((service) => !scores || scoreIsHint || (points(service) > 0 && points(service) >= enough))
    .map((service, at) => ({
      service,
      keys: [
        -points(service), meantFor(service), inTown(service), far(service), whichArea(service), anything && service.isConfirmed ? 0 : 1, at,
      ],
    }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ service }) => service)
}

/**
 * The needs that most of the services with points are about; empty when there are none.
 * @param {Pick<Service, 'id' | 'needs'>[]} services
 * @param {PointsById | null} scores
 */
export function likelyNeeds(services, scores) {
  /** @type {{ [need: string]: number }} */
  const total = {}
  services.forEach(({ id, needs }) => {
    if (scores && scores[id]) {
      total[needs[0]] = (total[needs[0]] || 0) + scores[id]
    }
  })
  return Object.keys(total).sort((one, other) => total[other] - total[one]).slice(0, MOST_NEEDS)
}

/** @type {(service: Service, wanted: Wanted, around: Around) => boolean} */
function fits(service, wanted, around) {
  return has(service.needs, wanted.need)
    && has(service.when, wanted.when)
    && (has(service.audiences, wanted.audience) || has(service.audiences, EVERYONE))
    && (wanted.areas.length === 0 || wanted.areas.some((area) => serves(service.areas, area, around)))
}

/** @type {(ids: string[], wanted: string) => boolean} */
function has(ids, wanted) {
  return !wanted || ids.indexOf(wanted) >= 0
}
