/**
 * A number for each entry, 0 for an entry that has none. Nobody changes an array that was given out, so that an answer may be the
 * very array that was asked about.
 * @typedef {Float64Array} Points
 *
 * @typedef {{ [id: string]: number }} PointsById of entries that have any
 *
 * @typedef {ReturnType<typeof pointsFor>} Entries
 */

/**
 * The entries of a search, `ids`, each with its place in an array of points, and what can be done with such arrays.
 * @param {string[]} ids
 */
export function pointsFor(ids) {
  const size = ids.length
  const places = /** @type {import('./remembered.js').Full<string, number>} */ (new Map(ids.map((id, place) => [id, place])))
  /** @type {Points} */
  const none = new Float64Array(size)

  /**
   * Points of some entries. Ids that are no entry's are skipped.
   * @type {(pairs: [id: string, score: number][]) => Points}
   */
  function ofPairs(pairs) {
    const result = new Float64Array(size)
    pairs.forEach(([id, score]) => {
      if (places.has(id)) {
        result[places.get(id)] = score
      }
    })
    return result
  }

  /** @type {(all: Points[]) => Points} */
  function sum(all) {
    if (all.length < 2) {
      return all[0] || none
    }
    const result = new Float64Array(size)
    for (const points of all) {
      for (let place = 0; place < size; place++) {
        result[place] += points[place]
      }
    }
    return result
  }

  /**
   * The highest of each.
   * @type {(all: Points[]) => Points}
   */
  function best(all) {
    if (all.length < 2) {
      return all[0] || none
    }
    const result = new Float64Array(size)
    for (const points of all) {
      for (let place = 0; place < size; place++) {
        if (points[place] > result[place]) {
          result[place] = points[place]
        }
      }
    }
    return result
  }

  /** @type {(points: Points, weight: number) => Points} */
  function scaled(points, weight) {
    if (points === none || weight === 1) {
      return points
    }
    const result = new Float64Array(size)
    for (let place = 0; place < size; place++) {
      result[place] = points[place] * weight
    }
    return result
  }

  /**
   * The sum; entries that are not in all of them get only a part of theirs.
   * @type {(all: Points[], part: number) => Points}
   */
  function together(all, part) {
    if (all.length < 2 || part === 1) {
      return sum(all)
    }
    const result = new Float64Array(size)
    for (let place = 0; place < size; place++) {
      let score = 0
      let isInAll = true
      for (const points of all) {
        score += points[place]
        isInAll = isInAll && points[place] > 0
      }
      result[place] = isInAll ? score : score * part
    }
    return result
  }

  /** @type {(points: Points) => PointsById} */
  function byId(points) {
    const object = Object.create(null)
    points.forEach((score, place) => {
      if (score > 0) {
        object[ids[place]] = score
      }
    })
    return object
  }

  /** @type {(id: string) => number} */
  const placeOf = (id) => places.get(id)
  /** @type {(points: Points, id: string) => number} */
  const of = (points, id) => points[places.get(id)] || 0
  return { ids, none, placeOf, of, ofPairs, sum, best, scaled, together, byId }
}
