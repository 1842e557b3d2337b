// Areas lie within one another. `around` goes from each area that people live in to the ids of those around it,
// the nearest first: { arran: ['north', 'all', 'nation'] }.

/** @typedef {{ [area: string]: string[] }} Around */

const UNKNOWN = 99

/**
 * True when one of the service's areas is `area`, lies inside it or lies around it.
 * @param {string[]} serviceAreas
 * @param {string} area
 * @param {Around} around
 */
export function serves(serviceAreas, area, around) {
  return serviceAreas.some((id) => id === area || around[id]?.includes(area) || around[area]?.includes(id))
}

/**
 * How far a service's nearest area is from `area`: 0 for the same or inside it, then one more for each step out.
 * @param {string[]} serviceAreas
 * @param {string} area
 * @param {Around} around
 */
export function distance(serviceAreas, area, around) {
  const outwards = [area].concat(around[area] || [])
  return Math.min(...serviceAreas.map((id) => {
    const step = outwards.indexOf(id)
    return step >= 0 ? step : around[id]?.includes(area) ? 0 : UNKNOWN
  }))
}

/**
 * How wide the smallest of the service's areas is: 0 for any that people live in, more for those around them.
 * @param {string[]} serviceAreas
 * @param {Around} around
 */
export function width(serviceAreas, around) {
  return Math.min(...serviceAreas.map((id) => {
    if (around[id]) {
      return 0
    }
    const steps = Object.keys(around).map((inner) => around[inner].indexOf(id)).filter((step) => step >= 0)
    return steps.length > 0 ? 1 + Math.max(...steps) : UNKNOWN
  }))
}
