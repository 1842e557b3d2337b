// Says what is open now, by the clock of the place, and puts the number first that answers.
import { inOrder, rankOf } from '../hours/answers.js'
import { timeIn } from '../hours/clock.js'
import { readClock } from '../hours/code.js'
import { wordsFor } from '../hours/words.js'

const EVERY_MS = 60000

/**
 * @typedef {import('../hours/answers.js').Clock} Clock
 * @typedef {import('../hours/answers.js').Moment} Moment
 * @typedef {import('../hours/answers.js').Line & { link: HTMLElement, call: HTMLElement }} Next
 */

export function showHours() {
  const clock = readClock(document.body.dataset.clock || '')
  const show = () => {
    const now = timeIn(clock.zone)
    if (now) {
      all(document, '.contact, .card').forEach((place) => showPlace(place, clock, now))
    }
  }
  show()
  setInterval(show, EVERY_MS)
}

/**
 * A service on its page or on a card: its state in words, its lines in order, and when all are shut the number of another.
 * @type {(place: HTMLElement, clock: Clock, now: Moment) => void}
 */
function showPlace(place, clock, now) {
  const first = arrange(all(place, '.phone, .card__phone'), clock, now)
  const [open] = all(place, '.open-now, .card__open')
  if (!open) {
    return
  }
  // Hours of the door, or of all that it offers; else those of its numbers.
  const codes = open.dataset.hours || open.dataset.line
  const state = codes ? inOrder(codes.split('|').map((hours) => ({ hours })), clock, now)[0].state : first
  const words = wordsFor(state, now.day)
  const isShut = rankOf(state) === 2 && rankOf(first) > 0
  const was = place.dataset.open
  open.textContent = words || open.textContent
  open.classList.toggle('open-now--yes', /^Open/.test(words))
  place.dataset.open = isShut ? 'no' : words && rankOf(state) === 0 ? 'yes' : ''
  const others = all(place, '.next__one')
  arrange(others, clock, now)
  if (others[0] && was !== place.dataset.open) {
    place.insertBefore(/** @type {Node} */ (others[0].parentNode), isShut ? place.querySelector('.phone') : null)
  }
  showNext(open, isShut, clock, now)
}

/**
 * On the card of a shut service, the number of the next that answers.
 * @type {(open: HTMLElement, isShut: boolean, clock: Clock, now: Moment) => void}
 */
function showNext(open, isShut, clock, now) {
  const card = /** @type {HTMLElement} */ (open.parentNode)
  const [old] = all(card, '.card__next')
  const lines = isShut && open.dataset.next ? open.dataset.next.split(' ').map(linesOf) : []
  const [found] = inOrder(/** @type {Next[]} */ ([]).concat(...lines), clock, now)
  const next = document.createElement('p')
  next.className = 'card__next'
  if (found && rankOf(found.state) === 0) {
    const { call, link } = found.line
    // The name first: the number is another service's than the card's.
    next.textContent = 'Phone instead: '
    next.appendChild(link.cloneNode()).textContent = link.textContent
    next.appendChild(call.cloneNode(true))
  }
  if (old && old.textContent === next.textContent) {
    return
  }
  if (old) {
    card.removeChild(old)
  }
  if (next.firstChild) {
    card.insertBefore(next, open.nextSibling)
  }
}

/**
 * The lines of a service: on its card, or among those that stand on the page for this.
 * @param {string} id
 * @returns {Next[]}
 */
function linesOf(id) {
  const lines = all(document, `.card__name [href="/services/${id}/"], #next [href="/services/${id}/"]`).map((link) => {
    const place = /** @type {HTMLElement} */ (link.closest('.card, #next li'))
    return all(place, all(place, '.card__phone')[0] ? '.card__phone' : '.card__open')
      .map((line) => Object.assign(lineOf(line), { link, call: (all(line, '.card__call')[0] || all(place, '.card__call').pop()) }))
  })
  // A card that is cut short, as in the crisis box, may have none.
  return lines.filter(([line]) => line)[0] || []
}

/**
 * Puts lines beside one another in the order in which they answer; gives the state of the first.
 * @type {(elements: HTMLElement[], clock: Clock, now: Moment) => import('../hours/state.js').State | null}
 */
function arrange(elements, clock, now) {
  const lines = inOrder(elements.map(lineOf), clock, now)
  if (lines.some(({ line }, at) => line.element !== elements[at])) {
    const { parentNode, nextSibling } = elements[elements.length - 1]
    lines.forEach(({ line }) => /** @type {Node} */ (parentNode).insertBefore(line.element, nextSibling))
  }
  return lines.length > 0 ? lines[0].state : null
}

/** @param {HTMLElement} element */
function lineOf(element) {
  return { element, hours: element.dataset.line || '', isAside: 'aside' in element.dataset }
}

/** @type {(place: ParentNode, selector: string) => HTMLElement[]} */
function all(place, selector) {
  return Array.from(place.querySelectorAll(selector))
}
