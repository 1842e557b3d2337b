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
