// Points are an array with a number for each entry, 0 for an entry that has none. Nobody changes one that was given out, so that
// an answer may be the very array that was asked about.

/** The entries of a search, `ids`, each with its place in an array of points, and what can be done with such arrays. */
export function pointsFor(ids) {
  const size = ids.length
  const places = new Map(ids.map((id, place) => [id, place]))
  const none = new Float64Array(size)

  /** Points of some entries, from pairs of id and number. Ids that are no entry's are passed over. */
  function ofPairs(pairs) {
    const result = new Float64Array(size)
    pairs.forEach(([id, score]) => {
      if (places.has(id)) {
        result[places.get(id)] = score
      }
    })
    return result
  }

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

  /** The highest of each. */
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

  /** The sum; entries that are not in all of them get only a part of theirs. */
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

  /** An object from ids to points, of those that have any. */
  function byId(points) {
    const object = Object.create(null)
    points.forEach((score, place) => {
      if (score > 0) {
        object[ids[place]] = score
      }
    })
    return object
  }

  const placeOf = (id) => places.get(id)
  const of = (points, id) => points[places.get(id)] || 0
  return { ids, none, placeOf, of, ofPairs, sum, best, scaled, together, byId }
}
