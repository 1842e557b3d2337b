// A list is the ids of its services in order. In a link it stands behind the #, which browsers send to nobody.

const ID = /^[a-z0-9-]+$/
const MOST = 100

/** What is left of a list that comes from outside: ids that can be ids, each once. */
export function sound(ids) {
  return Array.isArray(ids) ? ids.filter((id, at) => ID.test(id) && ids.indexOf(id) === at) : []
}

/** The ids behind the # of an address; empty when there are none. */
export function idsOf(hash) {
  return sound(hash.replace(/^#/, '').split(',')).slice(0, MOST)
}

export function addressOf(origin, ids) {
  return `${origin}/my-list/#${ids.join(',')}`
}
