// Buttons that only work with JavaScript stand hidden in the page: this shows those that this browser can do.
import { fetchScript } from './near.js'

export function showTools() {
  each('[data-print]', (button) => {
    button.addEventListener('click', () => print())
    button.hidden = false
  })
  if (window.speechSynthesis && window.SpeechSynthesisUtterance) {
    each('[data-read-aloud]', offerVoice)
  }
}

/** @type {(selector: string, start: (button: HTMLElement) => void) => void} */
function each(selector, start) {
  Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))).forEach(start)
}

/**
 * Where the device has a voice, and some tell of theirs late, the script that reads comes before anybody presses the button,
 * which it shows: a voice must start with the press itself.
 * @param {HTMLElement} button
 */
function offerVoice({ dataset }) {
  const look = () => {
    if (speechSynthesis.getVoices()[0]) {
      fetchScript(dataset, 'readAloud')
    }
  }
  addEventListener('load', look)
  speechSynthesis.onvoiceschanged = look
}
