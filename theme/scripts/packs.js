// A pack made to measure: area, needs, times and people are chosen in the form and stand in the address.
import { button, fill } from './paper/elements.js'
import { allEntries } from './paper/entries.js'
import { qrCode } from './paper/qr.js'
import { byStage, choose } from './packs/choose.js'
import { drawContents, drawCrisis, drawParts } from './packs/draw.js'
import { addressOf, readState } from './packs/state.js'
// One file a page: what every page does comes with it.
import './site.js'

/**
 * @typedef {HTMLFormElement & { elements: { where: HTMLSelectElement } }} Form
 * @typedef {import('./packs/state.js').Wanted} Wanted
 * @typedef {{ id: string, name: string }} Named
 */

/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/** @param {Form} form */
function start(form) {
  byId('measure').hidden = false
  byId('made-print').addEventListener('click', () => window.print())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(stateOf(form))
  })
  addEventListener('popstate', () => restore(form))
  // Some browsers bring a page back with its pack and an empty form.
  addEventListener('pageshow', (event) => event.persisted && restore(form))
  restore(form)
}

/**
 * Makes the pack and writes into the address what it holds.
 * @param {Wanted} state
 */
function go(state) {
  history.pushState(null, '', addressOf(location.pathname, state))
  make(state).then(() => byId('made-title').focus())
}

/** @param {Form} form */
function restore(form) {
  const state = readState(location.search)
  const isKnown = Array.from(form.elements.where.options).some(({ value }) => value === placeOf(state))
  byId('made').hidden = true
  if (isKnown) {
    fillForm(form, state)
    make(state)
  }
}

/** @param {Wanted} state */
function make(state) {
  const form = /** @type {Form} */ (byId('measure-form'))
  return allEntries().then((entries) => {
    const { chosen, urgent, kept } = choose(entries, state, aroundOf(form))
    const stages = answersOf(form, 'when')
    const parts = byStage(chosen, stages.map(({ id }) => id).filter((id) => state.when.length === 0 || state.when.indexOf(id) >= 0))
    /** @type {import('./paper/entries.js').Entry[]} */
    const none = []
    const inOrder = none.concat(...parts.map((part) => part.entries))
    /** @type {import('./packs/draw.js').NumberOf} */
    const numberOf = (entry) => inOrder.indexOf(entry) + 1

    byId('made-title').textContent = /** @type {string} */ (form.dataset.title).replace('{area}', nameOf(form, state))
    fill(byId('made-qr'), [qrCode(location.href, 'QR code of this pack')])
    drawCrisis(byId('made-crisis'), urgent)
    drawContents(byId('made-contents'), answersOf(form, 'need'), inOrder)
    drawParts(byId('made-parts'), parts.map((part) => Object.assign({ name: nameIn(stages, part.stage) }, part)), numberOf)
    byId('made').hidden = false
    onlyThisOnPaper()
    tell(state, inOrder.length, kept)
  }, () => note(['We could not load the details. Check your signal, and try again.']))
}

function onlyThisOnPaper() {
  Array.from(/** @type {Element} */ (byId('made').parentNode).children).forEach((other) => {
    other.classList.toggle('no-print', other.id !== 'made')
  })
}

/** @type {(state: Wanted, count: number, kept: number) => void} */
function tell(state, count, kept) {
  /** @type {(number: number) => string} */
  const services = (number) => (number === 1 ? '1 service' : `${number} services`)
  note([
    count === 0 ? 'We found nothing for that. Tick fewer boxes.' : `Your pack has ${services(count)}.`,
    kept > 0 && ` ${services(kept)} about abuse or sexual violence ${kept === 1 ? 'is' : 'are'} left out, because a pack can be found. `,
    kept > 0 && button('Put them in', () => {
      const whole = Object.assign({}, state, { all: true })
      fillForm(/** @type {Form} */ (byId('measure-form')), whole)
      go(whole)
    }, 'pill'),
  ])
}

/** @type {(parts: import('./paper/elements.js').Part[]) => void} */
function note(parts) {
  byId('made').hidden = false
  byId('made-note').hidden = false
  fill(byId('made-note'), parts)
}

/** @type {(form: Form) => Wanted} */
function stateOf(form) {
  const [area, town] = form.elements.where.value.split('/')
  /** @type {(name: string) => string[]} */
  const ticked = (name) => answersOf(form, name).filter(({ isTicked }) => isTicked).map(({ id }) => id)
  return { area, town: town || '', needs: ticked('need'), when: ticked('when'), audiences: ticked('for'), all: ticked('all').length > 0 }
}

/** @type {(form: Form, state: Wanted) => void} */
function fillForm(form, state) {
  form.elements.where.value = placeOf(state)
  tick(form, 'need', state.needs)
  tick(form, 'when', state.when)
  tick(form, 'for', state.audiences)
  tick(form, 'all', state.all ? ['1'] : [])
}

/** @type {(form: Form, name: string, ids: string[]) => void} */
function tick(form, name, ids) {
  boxes(form, name).forEach((box) => {
    box.checked = ids.indexOf(box.value) >= 0
  })
}

/** @type {(form: Form, name: string) => (Named & { isTicked: boolean })[]} */
function answersOf(form, name) {
  return boxes(form, name).map((box) => ({
    id: box.value,
    name: /** @type {HTMLLabelElement & { textContent: string }} */ (box.parentNode).textContent.trim(),
    isTicked: box.checked,
  }))
}

/** @type {(form: Form, name: string) => HTMLInputElement[]} */
function boxes(form, name) {
  return Array.from(form.querySelectorAll(`input[name="${name}"]`))
}

/** @type {(state: Wanted) => string} */
function placeOf({ area, town }) {
  return town ? `${area}/${town}` : area
}

/** @type {(form: Form, state: Wanted) => string} */
function nameOf(form, state) {
  return nameIn(Array.from(form.elements.where.options).map(({ value, text }) => ({ id: value, name: text })), placeOf(state))
}

/** @type {(all: Named[], id: string) => string} */
function nameIn(all, id) {
  return all.filter((each) => each.id === id)[0].name
}

/** @type {(form: Form) => import('./find/areas.js').Around} */
function aroundOf(form) {
  /** @type {import('./find/areas.js').Around} */
  const around = {}
  Array.from(/** @type {NodeListOf<HTMLOptionElement>} */ (form.querySelectorAll('option[data-within]'))).forEach(({ value, dataset }) => {
    around[value] = /** @type {string} */ (dataset.within).split(' ').filter(Boolean)
  })
  return around
}

const form = byId('measure-form')
if (form && 'fetch' in window && window.URLSearchParams && window.DOMParser && 'pushState' in history) {
  start(/** @type {Form} */ (form))
}
