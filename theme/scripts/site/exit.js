// A quick way off a page about abuse: hides it, goes to a neutral site and leaves no way back to it.
// Without JavaScript the link is a plain link.
const PRESSES = 3
// Long enough for shaking hands.
const WITHIN_MS = 3000

let presses = []

/** Arms the way out where the page has one. */
export function armExit() {
  const link = document.querySelector('[data-exit]')
  if (!link) {
    return
  }
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

function leave(address) {
  document.documentElement.hidden = true
  document.title = ' '
  location.replace(address)
}

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
