import { element } from '../paper/elements.js'
import { faultOf } from './fault.js'

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

// What is sent to take a fact out: an empty field is one that nobody filled in.
const NOTHING = '-'

/**
 * A question with its one field, or its boxes to tick.
 * @param {HTMLElement} place
 * @param {string} [cell] what we say, as the cell of a table; left out when that is not known
 */
export function question(place, cell) {
  const isKnown = cell !== undefined
  const fields = /** @type {Field[]} */ (Array.from(place.querySelectorAll('input, textarea, select')))
  const boxes = /** @type {HTMLInputElement[]} */ (fields.filter((field) => field.type === 'checkbox'))
  const mark = element('strong', 'change__mark', ['Changed. '])
  const fault = element('p', 'change__fault')
  fault.id = `${fields[0].name}-fault`
  mark.hidden = fault.hidden = true
  place.insertBefore(mark, place.firstChild)
  place.appendChild(fault)

  const ticked = (cell || '').split('|').map((word) => word.trim())
  function fill() {
    boxes.forEach((box) => (box.checked = ticked.indexOf(box.value) >= 0))
    if (boxes.length === 0) {
      // A line for each item is easier to read, and a table takes both.
      fields[0].value = fields[0].hasAttribute('data-lines') ? (cell || '').split(' | ').join('\n') : cell || ''
    }
  }
  if (isKnown) {
    fill()
  }
  if (boxes.length === 0) {
    fields[0].setAttribute('aria-describedby', `${fields[0].getAttribute('aria-describedby') || ''} ${fault.id}`.trim())
  }

  const value = () => boxes.length === 0
    ? fields[0].value.trim()
    : boxes.filter((box) => box.checked).map((box) => box.value).join(' | ')
  const before = isKnown ? value() : ''

  return {
    fill,
    isChanged: () => value() !== before,
    /** Marks it when it is changed, and says what the check would say. */
    look() {
      const words = value() === before ? '' : faultOf(value(), fields[0].dataset)
      mark.hidden = !isKnown || value() === before
      place.classList.toggle('change__field--changed', !mark.hidden)
      fault.textContent = words
      fault.hidden = words === ''
      fields[0].setCustomValidity(words)
    },
    /** Leaves only what is to be sent. */
    close() {
      const isAsBefore = value() === before
      // Of several boxes with one name a server may keep only the last.
      const isOther = !isAsBefore && (boxes.length > 0 || value() === '')
      if (isOther) {
        const sent = element('input', '')
        sent.type = 'hidden'
        sent.name = fields[0].name
        sent.value = value() || NOTHING
        place.appendChild(sent)
      }
      fields.forEach((field) => (field.disabled = isAsBefore || isOther))
    },
    /** A page that the way back brings up again can be filled in again. */
    open() {
      fields.forEach((field) => (field.disabled = false))
      Array.from(place.querySelectorAll('[type=hidden]')).forEach((sent) => place.removeChild(sent))
    },
  }
}
