// What somebody in danger looks for is nobody else's business: it stays out of the address, and the page gets a quick way out.

// Of so many of the first results one about abuse is enough.
const FIRST = 3

/** @type {(urgent: string[], found: { card: HTMLElement }[]) => boolean} */
export function isPrivate(urgent, found) {
  return urgent.length > 0 || found.slice(0, FIRST).some(({ card }) => card.querySelector('[data-private]'))
}

/** Shows the way out, and fetches the script that arms it. */
export function offerExit() {
  const exit = /** @type {HTMLElement | null} */ (document.querySelector('.exit'))
  if (exit && exit.hidden) {
    exit.hidden = false
    document.head.appendChild(document.createElement('script')).src = /** @type {string} */ (exit.dataset.arm)
  }
}
