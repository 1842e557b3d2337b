// A list is the ids of its services in order, with commas between. In a link it stands behind the #, which browsers send
// to nobody.

const ID = /^[a-z0-9-]+$/
const MOST = 100

/**
 * The ids of a list that comes from outside: only what can be an id.
 * @param {string} text
 */
export function sound(text) {
  return text.split(',').filter((id) => ID.test(id))
}

/**
 * The ids behind the # of an address, each once; empty when there are none.
 * @param {string} hash
 */
export function idsOf(hash) {
  return sound(hash.replace(/^#/, '')).filter((id, at, ids) => ids.indexOf(id) === at).slice(0, MOST)
}

/**
 * @param {string} origin
 * @param {string[]} ids
 */
export function addressOf(origin, ids) {
  return `${origin}/my-list/#${ids.join(',')}`
}
