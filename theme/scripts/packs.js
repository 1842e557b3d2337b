// A pack made to measure: area, needs, times and people are chosen in the form and stand in the address.
import { button, fill } from './paper/elements.js'
import { allEntries } from './paper/entries.js'
import { qrCode } from './paper/qr.js'
import { byStage, choose } from './packs/choose.js'
import { drawContents, drawCrisis, drawParts } from './packs/draw.js'
import { addressOf, readState } from './packs/state.js'
// One file a page: what every page does comes with it.
import './site.js'

const byId = (id) => document.getElementById(id)

function start(form) {
  byId('measure').hidden = false
  byId('made-print').addEventListener('click', () => window.print())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(stateOf(form))
  })
  addEventListener('popstate', () => restore(form))
  restore(form)
}

/** Makes the pack and writes into the address what it holds. */
function go(state) {
  history.pushState(null, '', addressOf(location.pathname, state))
  make(state).then(() => byId('made-title').focus())
}

function restore(form) {
  const state = readState(location.search)
  const isKnown = Array.from(form.elements.where.options).some(({ value }) => value === placeOf(state))
  byId('made').hidden = true
  if (isKnown) {
    fillForm(form, state)
    make(state)
  }
}

function make(state) {
  const form = byId('measure-form')
  return allEntries().then((entries) => {
    const { chosen, urgent, kept } = choose(entries, state, aroundOf(form))
    const stages = answersOf(form, 'when')
    const parts = byStage(chosen, stages.map(({ id }) => id).filter((id) => state.when.length === 0 || state.when.indexOf(id) >= 0))
    /** @type {import('./paper/entries.js').Entry[]} */
    const none = []
    const inOrder = none.concat(...parts.map((part) => part.entries))
    const numberOf = (entry) => inOrder.indexOf(entry) + 1

    byId('made-title').textContent = form.dataset.title.replace('{area}', nameOf(form, state))
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
  Array.from(byId('made').parentNode.children).forEach((other) => {
    other.classList.toggle('no-print', other.id !== 'made')
  })
}

function tell(state, count, kept) {
  const services = (number) => (number === 1 ? '1 service' : `${number} services`)
  note([
    count === 0 ? 'We found nothing for that. Tick fewer boxes.' : `Your pack has ${services(count)}.`,
    kept > 0 && ` ${services(kept)} about abuse or sexual violence ${kept === 1 ? 'is' : 'are'} left out, because a pack can be found. `,
    kept > 0 && button('Put them in', () => {
      const whole = Object.assign({}, state, { all: true })
      fillForm(byId('measure-form'), whole)
      go(whole)
    }, 'pill'),
  ])
}

function note(parts) {
  byId('made').hidden = false
  byId('made-note').hidden = false
  fill(byId('made-note'), parts)
}

function stateOf(form) {
  const [area, town] = form.elements.where.value.split('/')
  const ticked = (name) => answersOf(form, name).filter(({ isTicked }) => isTicked).map(({ id }) => id)
  return { area, town: town || '', needs: ticked('need'), when: ticked('when'), audiences: ticked('for'), all: ticked('all').length > 0 }
}

function fillForm(form, state) {
  form.elements.where.value = placeOf(state)
  tick(form, 'need', state.needs)
  tick(form, 'when', state.when)
  tick(form, 'for', state.audiences)
  tick(form, 'all', state.all ? ['1'] : [])
}

function tick(form, name, ids) {
  boxes(form, name).forEach((box) => {
    box.checked = ids.indexOf(box.value) >= 0
  })
}

function answersOf(form, name) {
  return boxes(form, name).map((box) => ({ id: box.value, name: box.parentNode.textContent.trim(), isTicked: box.checked }))
}

function boxes(form, name) {
  return Array.from(form.querySelectorAll(`input[name="${name}"]`))
}

function placeOf({ area, town }) {
  return town ? `${area}/${town}` : area
}

function nameOf(form, state) {
  return nameIn(Array.from(form.elements.where.options).map(({ value, text }) => ({ id: value, name: text })), placeOf(state))
}

function nameIn(all, id) {
  return all.filter((each) => each.id === id)[0].name
}

function aroundOf(form) {
  const around = {}
  Array.from(form.querySelectorAll('option[data-within]')).forEach(({ value, dataset }) => {
    around[value] = dataset.within.split(' ').filter(Boolean)
  })
  return around
}

const form = byId('measure-form')
if (form && 'fetch' in window && window.URLSearchParams && window.DOMParser && 'pushState' in history) {
  start(form)
}
