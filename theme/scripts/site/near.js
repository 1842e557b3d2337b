// Pages that can be ordered by a town fetch the script for it when one is kept, or when somebody is about to give one.

/** Where it is kept on the device. */
export const PLACE = 'place'

export function usePlace() {
  const near = /** @type {HTMLElement | null} */ (document.querySelector('[data-near]'))
  if (!near) {
    return
  }
  let isWanted = false
  const want = () => {
    if (!isWanted) {
      isWanted = true
      const script = document.createElement('script')
      script.src = /** @type {string} */ (near.dataset.near)
      document.head.appendChild(script)
    }
  }
  near.hidden = near.tagName !== 'FORM'
  near.addEventListener('focusin', want)
  near.addEventListener('submit', (event) => {
    event.preventDefault()
    near.dataset.sent = ''
  })
  try {
    if (localStorage.getItem(PLACE)) {
      want()
    }
  } catch (blocked) {
    // A browser that keeps nothing asks on each page.
  }
}
