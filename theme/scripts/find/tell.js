// Tells those who hear the page what is new on it.

// By then somebody has stopped typing.
const QUIET_MS = 1000

const TOLD = ['#count', '.now h2', '.now .card__name', '.note', '.answers h3', '#nothing > :first-child'].join()

/**
 * Gives a function to call whenever the page has changed. What was told is not told again until it has gone.
 * @param {HTMLElement} place
 */
export function createTeller(place) {
  /** @type {string[]} */
  let told = []
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const tell = () => {
    const { activeElement } = document
    const parts = Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(TOLD)))
      .filter((part) => !part.closest('[hidden]'))
    // What has the focus was just read.
    const news = parts.filter((part) => part !== activeElement && told.indexOf(part.textContent) < 0)
    told = parts.map((part) => part.textContent)
    if (news.length > 0) {
      place.textContent = news.map((part) => part.textContent.trim()).join('. ')
    }
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(tell, QUIET_MS)
  }
}
