import { timeIn } from '../hours/clock.js'
import { readClock } from '../hours/code.js'
import { button, element, fill, link } from '../paper/elements.js'
import { phoneOf } from '../paper/entries.js'

// Long texts are sent in parts, and each part may cost money.
const LONGEST_TEXT = 600
const ONE_TEXT = 160
const PART_OF_TEXT = 153

/**
 * @typedef {import('../paper/entries.js').Entry} Entry
 * @typedef {(text: string) => void} Say
 */

/**
 * Fills the ways to pass a list on: what this browser and device offer, and always the link itself.
 * @param {HTMLInputElement} field
 * @param {Element} place
 * @param {string} address
 * @param {Entry[]} entries
 * @param {Say} say
 */
export function passOn(field, place, address, entries, say) {
  field.value = address
  const { length } = message(address, entries)
  fill(place, [
    button('Copy the link', () => copy(field, say)),
    link(`sms:?&body=${encodeURIComponent(message(address, entries))}`, 'Send by text', 'ds_button ds_button--secondary'),
    length > ONE_TEXT && element('p', '', [`The text is long: phones send it as ${Math.ceil(length / PART_OF_TEXT)} messages.`]),
    navigator.share && button('Share', () => {
      navigator.share({ title: document.title, url: address }).catch(() => {})
    }),
  ])
}

/**
 * Names and numbers, for whoever cannot open a link; then the link. What answers and when is left out where it would be too long.
 * @type {(address: string, entries: Entry[]) => string}
 */
function message(address, entries) {
  const clock = readClock(document.body.dataset.clock || '')
  const now = timeIn(clock.zone)
  const lines = entries.map((entry) => ({ name: entry.name, ...phoneOf(entry, clock, now) }))
  const texts = [
    lines.map(({ name, number, note }) => `${name} ${number}${note && ` (${note})`}`),
    lines.map(({ name, number }) => `${name} ${number}`),
    [],
  ].map((each) => each.map((line) => line.trim()).concat(address).join('\n'))
  return texts.filter((text) => text.length <= LONGEST_TEXT)[0] || address
}

/** @type {(field: HTMLInputElement, say: Say) => void} */
function copy(field, say) {
  const byHand = () => {
    field.focus()
    field.select()
    say(document.execCommand('copy') ? 'The link is copied.' : 'Copy the link from the box.')
  }
  if (navigator.clipboard) {
    navigator.clipboard.writeText(field.value).then(() => say('The link is copied.'), byHand)
  } else {
    byHand()
  }
}
