import { element, fill } from '../paper/elements.js'
import { question } from './question.js'

/**
 * @typedef {object} Asked
 * @property {string} id
 * @property {string} name
 * @property {string} organisation-name
 * @property {string} [checked]
 * @property {boolean} [address-confidential]
 * @property {Record<string, string>} facts
 */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Fills the form with what we say of the service that the address names, and checks what somebody types. */
export function fillChange() {
  /** @type {HTMLFormElement | null} */
  const form = document.querySelector('[data-change]')
  if (!form) {
    return
  }
  const asked = /[?&]service=([a-z0-9-]+)/.exec(location.search)
  const about = form.querySelector('[data-about]')
  if (!asked || !about) {
    watch(form)
    return
  }
  // It must not stay on a phone that somebody else may look at.
  fetch(`/data/services/${asked[1]}.json`, { cache: 'no-store' })
    .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
    .then((service) => start(form, about, service))
    .catch(() => {
      fill(about, [element('p', 'note', ['We could not load what we say of this service. Write only what is wrong.'])])
      // An id of long ago, as it stands on old paper, is known to whoever takes the form.
      whichOf(form).value = asked[1]
      watch(form)
    })
}

/** @type {(form: HTMLFormElement, about: Element, service: Asked) => void} */
function start(form, about, service) {
  const which = whichOf(form)
  which.value = service.id
  part(form, '[data-which]').hidden = true
  fill(about, [
    element('h2', '', [service.name]),
    element('p', '', [`Run by ${service['organisation-name']}. ${lastAsked(service.checked)}`]),
  ])
  if (service['address-confidential']) {
    const secret = part(form, '[data-fact=address]')
    fill(secret, [element('p', 'note', ['Your address is kept private. It is on no page.'])])
  }

  const questions = watch(form, service.facts)
  addEventListener('pageshow', () => {
    // Some browsers bring a page back with an empty form: what nobody took out must not be sent as taken out.
    if (which.value !== service.id) {
      which.value = service.id
      questions.forEach((each) => each.fill())
      form.dispatchEvent(new Event('change'))
    }
  })
}

/**
 * Says what the check would say, as somebody types, and sends only what they changed.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} [facts] what we say of the service; left out when that is not known
 */
function watch(form, facts) {
  const places = /** @type {HTMLElement[]} */ (Array.from(form.querySelectorAll('.change__field')))
  const questions = places.map((place) => question(place, facts && (facts[nameIn(place)] || '')))
  const look = () => {
    questions.forEach((each) => each.look())
    const changed = questions.filter((each) => each.isChanged()).length
    part(form, '[data-count]').textContent = !facts || changed === 0 ? '' : `You have changed ${changed === 1 ? 'one thing' : `${changed} things`}.`
    const allRight = /** @type {HTMLButtonElement | null} */ (form.querySelector('[data-all-right]'))
    if (allRight) {
      // Both cannot be so.
      allRight.disabled = changed > 0
    }
  }
  form.addEventListener('input', look)
  form.addEventListener('change', look)
  form.addEventListener('submit', () => questions.forEach((each) => each.close()))
  addEventListener('pageshow', () => questions.forEach((each) => each.open()))
  return questions
}

/** @type {(form: HTMLFormElement) => HTMLInputElement} */
function whichOf(form) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem('service'))
}

/** @type {(place: HTMLElement) => string} */
function nameIn(place) {
  return /** @type {HTMLInputElement} */ (place.querySelector('input, textarea, select')).name
}

/** @type {(form: HTMLFormElement, selector: string) => HTMLElement} */
function part(form, selector) {
  return /** @type {HTMLElement} */ (form.querySelector(selector))
}

/** @type {(day?: string) => string} */
function lastAsked(day) {
  if (!day) {
    return 'We have never asked you about it.'
  }
  const [year, month, date] = day.split('-').map(Number)
  return `You were last asked on ${date} ${MONTHS[month - 1]} ${year}.`
}
