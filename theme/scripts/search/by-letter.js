/**
 * @template K, V
 * @typedef {import('./remembered.js').Full<K, V>} Full
 */

/**
 * Keeps items by the first letter of a text and makes one thing of those with the same letter, when it is first asked for. Most
 * letters never are, and a slow phone is ready sooner. A stem starts with the letter of its word. `steps` gives functions that make
 * the rest, a letter each, for when there is time.
 * @template T, M
 * @param {(items: T[]) => M} make
 */
export function byLetter(make) {
  const items = /** @type {Full<string, T[]>} */ (new Map())
  const made = /** @type {Full<string, M>} */ (new Map())

  /** @type {(text: string, item: T) => void} */
  function add(text, item) {
    const letter = text[0]
    if (items.has(letter)) {
      items.get(letter).push(item)
    } else {
      items.set(letter, [item])
    }
    made.delete(letter)
  }

  /** @type {(text: string) => M} */
  function get(text) {
    const letter = text[0]
    if (!made.has(letter)) {
      made.set(letter, make(items.get(letter) || []))
    }
    return made.get(letter)
  }

  return { add, get, steps: () => Array.from(items.keys()).map((letter) => () => get(letter)) }
}
