// Points are a Map from the ids of entries to numbers.

export function sum(all) {
  const result = new Map()
  all.forEach((points) => points.forEach((score, id) => result.set(id, (result.get(id) || 0) + score)))
  return result
}

/** The highest of each. */
export function best(all) {
  const result = new Map()
  all.forEach((points) => points.forEach((score, id) => result.set(id, Math.max(result.get(id) || 0, score))))
  return result
}

export function scaled(points, weight) {
  const result = new Map()
  points.forEach((score, id) => result.set(id, score * weight))
  return result
}

/** The sum; entries that are not in all of them get only a part of theirs. */
export function together(all, part) {
  const result = sum(all)
  result.forEach((score, id) => result.set(id, all.every((points) => points.has(id)) ? score : score * part))
  return result
}
