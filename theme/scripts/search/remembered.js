/**
 * A function that works each answer out once.
 * @template K, V
 * @param {(key: K) => V} make
 * @returns {(key: K) => V}
 */
export function remembered(make) {
  const made = new Map()
  return (key) => {
    if (!made.has(key)) {
      made.set(key, make(key))
    }
    return made.get(key)
  }
}
