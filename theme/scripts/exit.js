// A quick way off a page about abuse: hides it, goes to a neutral site and leaves no way back to it.
// Without JavaScript the link is a plain link.
const PRESSES = 3
// Long enough for shaking hands.
const WITHIN_MS = 3000

const link = document.querySelector('[data-exit]')
let presses = []

function leave(event) {
  if (event) {
    event.preventDefault()
  }
  document.documentElement.hidden = true
  document.title = ' '
  location.replace(link.href)
}

function countShift(event) {
  if (event.key !== 'Shift') {
    presses = []
    return
  }
  if (event.repeat) {
    return
  }
  presses = presses.filter((at) => event.timeStamp - at < WITHIN_MS).concat(event.timeStamp)
  if (presses.length === PRESSES) {
    leave()
  }
}

if (link) {
  link.addEventListener('click', leave)
  document.addEventListener('keydown', countShift)
}
