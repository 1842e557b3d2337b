// Papers made to measure: what is chosen in the form stands in the address, and the address opens the very same paper.
import { button, element, fill } from './paper/elements.js'
import { allEntries } from './paper/entries.js'
import { qrCode } from './paper/qr.js'
import { choose } from './packs/choose.js'
import { drawLines, drawLists, drawParts } from './packs/draw.js'
import { firstDay } from './packs/first-day.js'
import { aroundOf, fillForm, nameOf, namesOf, placeOf, stateOf } from './packs/form.js'
import { listsOf, needsOfDay } from './packs/given.js'
import { addressOf, readState } from './packs/state.js'
// One file a page: what every page does comes with it.
import './site.js'

/**
 * @typedef {import('./packs/form.js').Form} Form
 * @typedef {import('./packs/state.js').Wanted} Wanted
 * @typedef {import('./paper/entries.js').Entry} Entry
 */

/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/** @param {Form} form */
function start(form) {
  byId('measure').hidden = false
  byId('made-print').addEventListener('click', () => window.print())
  byId('made-change').addEventListener('click', () => {
    showAlone(false)
    byId('measure-heading').scrollIntoView()
  })
  // Others see a sheet that is carried: it is discreet unless somebody chooses otherwise.
  form.addEventListener('change', ({ target }) => {
    if (/** @type {HTMLInputElement} */ (target).name === 'paper') {
      fillForm(form, Object.assign(stateOf(form), { discreet: form.elements.paper.value !== '' }))
    }
  })
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
 * Makes the paper and writes into the address what it holds.
 * @param {Wanted} state
 */
function go(state) {
  history.pushState(null, '', addressOf(location.pathname, state))
  make(state).then(() => byId('made-title').focus())
}

/**
 * Makes the paper that the address asks for. Codes of older papers have it behind ?.
 * @param {Form} form
 */
function restore(form) {
  const isOld = location.search.indexOf('area=') > 0 && location.hash.indexOf('area=') < 0
  const state = readState((isOld ? location.search : location.hash).slice(1))
  if (!state.area && location.hash.length > 1) {
    return
  }
  const isKnown = Array.from(form.elements.where.options).some(({ value }) => value === placeOf(state))
  byId('made').hidden = true
  showAlone(isKnown)
  if (isKnown) {
    if (isOld) {
      history.replaceState(null, '', addressOf(location.pathname, state))
    }
    fillForm(form, state)
    make(state)
  }
}

/** @param {Wanted} state */
function make(state) {
  const form = /** @type {Form} */ (byId('measure-form'))
  const isDay = state.paper !== ''
  return allEntries().then((entries) => {
    byId('made-pack').className = isDay ? `day${state.paper === 'large' ? ' day--large' : ''}` : 'pack'
    Array.from(/** @type {NodeListOf<HTMLElement>} */ (byId('made').querySelectorAll('[data-paper]'))).forEach((part) => {
      part.hidden = !isDay
    })
    const place = nameOf(form, state)
    const title = isDay ? `Your first 24 hours: ${place}` : titleOf(form, state).replace('{area}', place)
    byId('made-title').textContent = title
    document.title = title
    fill(byId('made-qr'), [!state.noWeb && qrCode(location.href, 'QR code of this paper')])
    const count = isDay ? drawDay(entries, state, form, place) : drawPack(entries, state, form)
    byId('made').hidden = false
    onlyThisOnPaper()
    tell(state, count)
  }, () => note(['We could not load the details. Check your signal, and try again.']))
}

/** @type {(entries: Entry[], state: Wanted, form: Form, place: string) => Count} */
function drawDay(entries, state, form, place) {
  const day = firstDay(entries, state, aroundOf(form), needsOfDay(state))
  drawLines(byId('made-crisis'), day.lines)
  heading('data-day')
  byId('day-always').textContent = day.always.length > 0
    ? `Day and night: ${day.always.map(({ name, number }) => `${name} ${number}`).join(' and ')}.`
    : ''
  fill(byId('day-steps'), day.steps.map((step) => element('li', '', [step])))
  fill(byId('day-words'), day.say.map((say) => element('p', '', [`“${say} I am in ${place}.”`])))
  section('day-first').hidden = day.steps.length === 0
  section('day-say').hidden = day.say.length === 0
  fill(byId('made-lists'), [])
  fill(byId('made-parts'), [])
  return { services: day.lines.length, kept: 0, hushed: 0 }
}

/** @typedef {{ services: number, kept: number, hushed: number }} Count */

/** @type {(entries: Entry[], state: Wanted, form: Form) => Count} */
function drawPack(entries, state, form) {
  const { parts, urgent, kept, hushed } = choose(entries, state, aroundOf(form))
  const given = listsOf(state)
  const needs = namesOf(form, 'need')
  drawLines(byId('made-crisis'), urgent)
  heading('data-pack')
  drawLists(byId('made-lists'), given.ofTimes)
  drawParts(
    byId('made-parts'),
    needs.concat({ id: '', name: 'Also for you' })
      .map(({ id, name }) => {
        const part = parts.filter(({ need }) => need === id)[0]
        const todo = given.ofNeeds.filter(({ need }) => need === id)[0] || null
        const found = part ? part.entries : []
        return { heading: todo && found.length === 0 ? todo.heading : name, todo, entries: found }
      })
      .filter(({ todo, entries: found }) => todo || found.length > 0),
    state,
  )
  return { services: parts.reduce((sum, part) => sum + part.entries.length, 0), kept, hushed }
}

/** @type {(id: string) => HTMLElement} */
function section(id) {
  return /** @type {HTMLElement} */ (byId(id).parentElement)
}

/** @param {'data-day' | 'data-pack'} name */
function heading(name) {
  byId('crisis').textContent = byId('crisis').getAttribute(name)
}

/** @type {(form: Form, state: Wanted) => string} */
function titleOf(form, { discreet }) {
  return /** @type {string} */ ((discreet && form.dataset.discreet) || form.dataset.title)
}

/** @type {(act: (other: Element) => void) => void} */
function eachOther(act) {
  Array.from(/** @type {Element} */ (byId('made').parentNode).children).filter(({ id }) => id !== 'made').forEach(act)
}

function onlyThisOnPaper() {
  eachOther((other) => other.classList.add('no-print'))
}

/**
 * Who opens the code of a paper wants that paper, not the form.
 * @param {boolean} isAlone
 */
function showAlone(isAlone) {
  eachOther((other) => other.classList.toggle('is-away', isAlone))
  byId('made-change').hidden = !isAlone
}

/** @type {(state: Wanted, count: Count) => void} */
function tell(state, { services, kept, hushed }) {
  /** @type {(number: number) => string} */
  const count = (number) => (number === 1 ? '1 service' : `${number} services`)
  /** @type {(number: number) => string} */
  const are = (number) => (number === 1 ? 'is' : 'are')
  note([
    state.paper && 'Your sheet is ready.',
    !state.paper && (services > 0 ? `Your pack has ${count(services)}.` : 'We found nothing for that. Tick fewer boxes.'),
    hushed > 0 && ` ${count(hushed)} ${are(hushed)} left out, because others may see it.`,
    kept > 0 && ` ${count(kept)} about abuse or sexual violence ${are(kept)} left out, because a pack can be found. `,
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

const form = byId('measure-form')
if (form && 'fetch' in window && window.URLSearchParams && window.DOMParser && 'pushState' in history) {
  start(/** @type {Form} */ (form))
}
