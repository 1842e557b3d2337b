// Changes to a list give a new one.

/**
 * @param {string[]} ids
 * @param {string} id
 */
export function without(ids, id) {
  return ids.filter((each) => each !== id)
}

/**
 * The list with this one a step up (-1) or down (1); as it was where there is no room.
 * @param {string[]} ids
 * @param {string} id
 * @param {number} step
 */
export function moved(ids, id, step) {
  const from = ids.indexOf(id)
  const to = from + step
  if (from < 0 || to < 0 || to >= ids.length) {
    return ids
  }
  const next = ids.slice()
  next[from] = ids[to]
  next[to] = id
  return next
}

/**
 * The list with these behind it, each once.
 * @param {string[]} ids
 * @param {string[]} more
 */
export function joined(ids, more) {
  return ids.concat(more.filter((id) => ids.indexOf(id) < 0))
}
