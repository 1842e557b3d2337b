/**
 * A map that is asked only for keys that it holds.
 * @template K, V
 * @typedef {Omit<Map<K, V>, 'get'> & { get(key: K): V }} Full
 */

/**
 * A function that works each answer out once.
 * @template K, V
 * @param {(key: K) => V} make
 * @returns {(key: K) => V}
 */
export function remembered(make) {
  const made = /** @type {Full<K, V>} */ (new Map())
  return (key) => {
    if (!made.has(key)) {
      made.set(key, make(key))
    }
    return made.get(key)
  }
}
