// Pages that can be ordered by a town fetch the script for it when one is kept, or when somebody is about to give one.

/** Where it is kept on the device. */
export const PLACE = 'place'

/**
 * What is kept; a browser that keeps nothing asks on each page.
 * @returns {import('../place/place-of.js').Place | null}
 */
export function placeKept() {
  try {
    return JSON.parse(localStorage.getItem(PLACE) || 'null')
  } catch (blocked) {
    return null
  }
}

export function usePlace() {
  const near = /** @type {HTMLElement | null} */ (document.querySelector('[data-near]'))
  if (!near) {
    return
  }
  const want = () => fetchScript(near.dataset, 'near')
  // Where there is a town only what says so is shown, by the script itself.
  near.hidden = near.tagName === 'P'
  near.addEventListener('focusin', want)
  near.addEventListener('toggle', want)
  near.addEventListener('submit', (event) => {
    event.preventDefault()
    near.dataset.sent = ''
  })
  if (placeKept()) {
    want()
  }
}

/**
 * Fetches the script that an element names, once.
 * @type {(from: DOMStringMap, name: string) => void}
 */
export function fetchScript(from, name) {
  const address = from[name]
  if (address) {
    from[name] = ''
    document.head.appendChild(document.createElement('script')).src = address
  }
}
