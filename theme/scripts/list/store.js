import { sound } from './ids.js'

// One entry in this browser, and only once something is saved. Some browsers refuse: then reading gives nothing
// and writing says so.
const KEY = 'my-list'

/**
 * @returns {string[]}
 */
export function readList() {
  try {
    return sound(localStorage.getItem(KEY) || '')
  } catch (refused) {
    return []
  }
}

/**
 * Keeps the list, and nothing at all when it is empty; false when the browser does not allow it.
 * @param {string[]} ids
 */
export function writeList(ids) {
  try {
    if (ids.length > 0) {
      localStorage.setItem(KEY, ids.join(','))
    } else {
      localStorage.removeItem(KEY)
    }
    return true
  } catch (refused) {
    return false
  }
}
