// What is searched for goes to the find page in the memory of this tab: an address would stay in the history, and reach a server.
const ASKED = 'asked'

export function askInPrivate() {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('.search'))
  if (form) {
    form.addEventListener('submit', (event) => {
      // Where a browser keeps nothing this throws, and the form goes its usual way.
      sessionStorage.setItem(ASKED, form.q.value)
      event.preventDefault()
      location.assign(form.action)
    })
  }
}

/** What was asked on the page before, once. */
export function asked() {
  try {
    const words = sessionStorage.getItem(ASKED)
    sessionStorage.removeItem(ASKED)
    return words || ''
  } catch (blocked) {
    return ''
  }
}
