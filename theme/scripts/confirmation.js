// The sheets on which partners confirm their entries: a square for a phone's camera on each.
import { fill } from './paper/elements.js'
import { qrCode } from './paper/qr.js'
// One file a page: what every page does comes with it.
import './site.js'

Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-qr]'))).forEach((place) => {
  const address = /** @type {string} */ (place.dataset.qr)
  // M still reads when a corner of the paper is torn or wet.
  const code = qrCode(address, `Code for a phone camera: ${address}`, 'M')
  if (code) {
    fill(place, [code])
    ;(/** @type {HTMLElement} */ (/** @type {Element} */ (place.closest('section')).querySelector('[data-with-qr]'))).hidden = false
  }
})
