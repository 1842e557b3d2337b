// Firefox gives each file a store of its own: what one page keeps no other page would find. There nothing is kept for later, and
// scripts say so as in any browser that refuses; what is meant for the next page goes along behind the # of its address.
const MARK = '#kept='

/** @typedef {{ [key: string]: string }} Values */

export function createStores() {
  const isShared = location.origin !== 'null'
  /** @type {Values} */
  const carried = isShared ? {} : broughtAlong()
  return {
    local: storeOf('localStorage', isShared, null),
    session: storeOf('sessionStorage', isShared, carried),

    /** @param {string} address of the next page */
    carry: (address) => (Object.keys(carried).length > 0 ? address + MARK + encodeURIComponent(JSON.stringify(carried)) : address),
  }
}

/**
 * As the browser's own.
 * @param {'localStorage' | 'sessionStorage'} name
 * @param {boolean} isShared
 * @param {Values | null} values takes its place where pages share none; null for one that refuses
 * @returns {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>}
 */
function storeOf(name, isShared, values) {
  return {
    getItem: (key) => (isShared ? window[name].getItem(key) : (values && values[key]) || null),
    setItem(key, value) {
      if (isShared) {
        window[name].setItem(key, value)
      } else if (values) {
        values[key] = value
      } else {
        throw new DOMException(key, 'SecurityError')
      }
    },
    removeItem(key) {
      if (isShared) {
        window[name].removeItem(key)
      } else if (values) {
        delete values[key]
      }
    },
  }
}

/** What the page before sent, once: it must not stay in the address. */
function broughtAlong() {
  const [address, kept] = location.href.split(MARK)
  try {
    if (kept) {
      history.replaceState(null, '', address)
      return JSON.parse(decodeURIComponent(kept))
    }
  } catch (broken) {
    // Somebody has cut the address short.
  }
  return {}
}
