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
 * The ids behind the # of an address, each once, and what stands there that can be none. Programs that pass links on write a
 * comma as %2C, take the end of a sentence into a link, and add words of their own.
 * @param {string} hash
 */
export function listIn(hash) {
  const parts = decoded(hash.replace(/^#/, '')).replace(/[?&].*/, '').split(/[,\s]+/)
    .map((part) => part.replace(/[.;:!?)>\]"'\u2019\u201d]+$/, ''))
    .filter((part, at, all) => part && all.indexOf(part) === at)
  return { ids: parts.filter((part) => ID.test(part)).slice(0, MOST), unread: parts.filter((part) => !ID.test(part)) }
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch (broken) {
    return text
  }
}

/**
 * @param {string} origin
 * @param {string[]} ids
 */
export function addressOf(origin, ids) {
  return `${origin}/my-list/#${ids.join(',')}`
}
