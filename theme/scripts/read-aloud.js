// Reads the main part of a page with the voice of the device. Fetched where there is one: see site/tools.js.
import { blocksOf, sentencesOf } from './read-aloud/spoken.js'
import { run } from './site/run.js'

const PAUSE_MS = 300

/** @param {HTMLElement} button */
function offer(button) {
  const label = /** @type {ChildNode} */ (button.lastChild)
  const words = label.textContent
  /** @type {SpeechSynthesisUtterance | null} */
  let part = null

  function stop() {
    part = null
    label.textContent = words
    speechSynthesis.cancel()
  }

  /**
   * One text after the other, each when the last has ended: a voice that is given all at once runs them together, or stops.
   * @param {string[]} texts
   */
  function speak(texts) {
    if (texts.length === 0) {
      stop()
      return
    }
    const next = new SpeechSynthesisUtterance(texts[0])
    next.lang = document.documentElement.lang
    next.onerror = () => part === next && stop()
    next.onend = () => setTimeout(() => part === next && speak(texts.slice(1)), PAUSE_MS)
    part = next
    speechSynthesis.speak(next)
  }

  button.addEventListener('click', () => {
    if (part) {
      stop()
      return
    }
    label.textContent = 'Stop reading'
    const main = /** @type {Element} */ (document.querySelector('main'))
    speak(/** @type {string[]} */ ([]).concat(...blocksOf(main).map(sentencesOf)))
  })
  // A voice that goes on after the page is gone gives people away.
  addEventListener('pagehide', stop)
  button.hidden = false
}

run([() => offer(/** @type {HTMLElement} */ (document.querySelector('[data-read-aloud]')))])
