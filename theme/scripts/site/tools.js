// Buttons that only work with JavaScript stand hidden in the page: this shows those that this browser can do.
export function showTools() {
  each('[data-print]', (button) => {
    button.addEventListener('click', () => print())
  })
  if ('speechSynthesis' in window && window.SpeechSynthesisUtterance) {
    each('[data-read-aloud]', readAloud)
  }
}

/** @type {(selector: string, start: (button: HTMLElement) => void) => void} */
function each(selector, start) {
  Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))).forEach((button) => {
    start(button)
    button.hidden = false
  })
}

/**
 * Reads the main part of the page with the voice of the device; a second press stops it.
 * @param {HTMLElement} button
 */
function readAloud(button) {
  const label = /** @type {ChildNode} */ (button.lastChild)
  const words = label.textContent
  let isReading = false

  function rest() {
    isReading = false
    label.textContent = words
  }

  button.addEventListener('click', () => {
    speechSynthesis.cancel()
    if (isReading) {
      rest()
      return
    }
    const parts = spoken(/** @type {HTMLElement} */ (document.querySelector('main')))
    parts.forEach((text, i) => {
      const part = new SpeechSynthesisUtterance(text)
      part.lang = document.documentElement.lang
      if (i === parts.length - 1) {
        part.onend = rest
      }
      part.onerror = rest
      speechSynthesis.speak(part)
    })
    isReading = parts.length > 0
    label.textContent = isReading ? 'Stop reading' : words
  })
  // A voice that goes on after the page is gone gives people away.
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

/**
 * The texts of a page in the order they stand: short pieces, because some voices stop after a quarter of a minute.
 * @param {ParentNode} main
 */
export function spoken(main) {
  return Array.from(main.querySelectorAll('h1, h2, h3, p, li, dt, dd, address'))
    .filter((part) => !part.closest('.no-print, [hidden], details') && !part.querySelector('p, li'))
    .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
