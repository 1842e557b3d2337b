// A quick way off a page about abuse: hides it, goes to a neutral site and leaves no way back to it.
// Without JavaScript the link is a plain link.
const PRESSES = 3
// Long enough for shaking hands.
const WITHIN_MS = 3000

// Kept until the tab is closed: Back must not open the other pages that were left.
const LEFT = 'left'

/** @type {number[]} */
let presses = []

/**
 * Arms the way out where the page has one.
 * @param {boolean} [isByChoice] whatever was left before, somebody looks for this now
 */
export function armExit(isByChoice) {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('[data-exit]'))
  if (!link) {
    return
  }
  if (!isByChoice && isBack() && hasLeft()) {
    leave(link.href)
    return
  }
  markLeft(false)
  addEventListener('pageshow', (event) => {
    if (event.persisted && hasLeft()) {
      leave(link.href)
    }
  })
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link.href)
  })
  document.addEventListener('keydown', (event) => {
    if (isThird(event)) {
      leave(link.href)
    }
  })
}

/** @param {string} address */
function leave(address) {
  markLeft(true)
  document.documentElement.hidden = true
  document.title = ' '
  location.replace(address)
}

function isBack() {
  const [entry] = /** @type {PerformanceNavigationTiming[]} */ (
    performance.getEntriesByType ? performance.getEntriesByType('navigation') : [])
  return entry ? entry.type === 'back_forward' : Boolean(performance.navigation && performance.navigation.type === 2)
}

function hasLeft() {
  try {
    return sessionStorage.getItem(LEFT) === 'yes'
  } catch (blocked) {
    return false
  }
}

/** @param {boolean} has */
function markLeft(has) {
  try {
    if (has) {
      sessionStorage.setItem(LEFT, 'yes')
    } else {
      sessionStorage.removeItem(LEFT)
    }
  } catch (blocked) {
    // A browser that keeps nothing has nothing to go by.
  }
}

/** @param {KeyboardEvent} event */
function isThird(event) {
  if (event.key !== 'Shift') {
    presses = []
    return false
  }
  if (event.repeat) {
    return false
  }
  presses = presses.filter((at) => event.timeStamp - at < WITHIN_MS).concat(event.timeStamp)
  return presses.length === PRESSES
}
