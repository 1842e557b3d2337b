// The reader's own list, or one that a link brought: shown as a pack, put in order, printed and passed on.
import { addressOf, listIn } from './list/ids.js'
import { joined, moved, without } from './list/order.js'
import { readList, writeList } from './list/store.js'
import { listEntry } from './list/entry.js'
import { passOn } from './list/pass-on.js'
import { button, fill } from './paper/elements.js'
import { allEntries } from './paper/entries.js'
import { qrCode } from './paper/qr.js'
// One file a page: what every page does comes with it.
import './site.js'
import { offerToForget } from './site/forget.js'

/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

// isOwn: the reader's list, not one of a link. before: what undo brings back.
/** @type {{ ids: string[], isOwn: boolean, before: string[] | null }} */
const state = { ids: [], isOwn: true, before: null }
/** @type {{ [id: string]: import('./paper/entries.js').Entry }} */
const entries = {}

function start() {
  allEntries()
    .then((all) => {
      all.forEach((entry) => {
        entries[entry.id] = entry
        // A list on paper may hold the name that a service had then.
        entry.was.forEach((old) => {
          entries[old] = entry
        })
      })
      addEventListener('hashchange', open)
      open()
    }, () => say('We could not load the details. Check your signal, and load this page again.'))
}

/** Shows the list that the address brings, or the reader's own. */
function open() {
  const own = readList()
  const { ids: sent, unread } = listIn(location.hash)
  const shown = sent.filter((id) => !isPrivate(id))
  // The reader's own list never stands in the place of one that was sent.
  const isSent = sent.length > 0 || unread.length > 0
  state.isOwn = !isSent || String(shown) === String(own)
  state.ids = state.isOwn ? own : shown
  state.before = null
  if (unread.length > 0) {
    say(`We could not read ${shown.length > 0 ? 'all of this link' : 'this link'}. Ask for it again. What we could not read: \u201c${unread.join(', ')}\u201d.`)
  }
  if (sent.length > shown.length) {
    say('Services about abuse or sexual violence are not shown in a list. In danger? The numbers to ring are under urgent help.')
  }
  show()
}

/** @param {string} id */
function isPrivate(id) {
  return Boolean(entries[id] && entries[id].isPrivate)
}

function show() {
  const { ids, isOwn } = state
  byId('empty').hidden = ids.length > 0 || !isOwn
  byId('filled').hidden = ids.length === 0
  byId('shared').hidden = isOwn || ids.length === 0
  if (!isOwn) {
    showShared(readList())
  }
  fill(byId('entries'), ids.map((id, at) => listEntry(id, at, ids.length, entries[id], isOwn ? { move, remove } : null)))
  fill(byId('actions'), [
    button('Print', () => window.print(), 'ds_button'),
    isOwn && button('Clear my list', clear),
  ])
  const address = addressOf(location.origin, ids)
  passOn(/** @type {HTMLInputElement} */ (byId('link')), byId('ways'), address, ids.map((id) => entries[id]).filter(Boolean), say)
  Array.from(document.querySelectorAll('[data-qr]')).forEach((place) => {
    fill(place, [qrCode(address, 'QR code of this list') || 'The list is too long for a code. Send the link.'])
  })
}

/** @param {string[]} own */
function showShared(own) {
  byId('shared-text').textContent = own.length > 0
    ? `You have a list of your own, with ${count(own.length)}. It stays as it is, until you choose.`
    : 'Do you want to keep it in this browser?'
  fill(byId('shared-actions'), own.length > 0
    ? [
        button('Replace mine with it', () => keep(state.ids)),
        button('Add it to mine', () => keep(joined(own, state.ids))),
        button('Show my own list', leave),
      ]
    : [button('Keep it as my list', () => keep(state.ids), 'ds_button')])
}

/**
 * Makes a list that was shared the reader's own.
 * @param {string[]} ids
 */
function keep(ids) {
  change(ids, 'This is your list now.')
  leaveAddress()
  byId('said').focus()
}

function leave() {
  leaveAddress()
  open()
}

function leaveAddress() {
  history.replaceState(null, '', location.pathname)
}

/** @type {(ids: string[], text: string, undo?: boolean) => void} */
function change(ids, text, undo) {
  state.before = undo ? state.ids : null
  state.ids = ids
  state.isOwn = true
  const isKept = writeList(ids)
  show()
  say(isKept ? text : `${text} This browser does not keep it: print it or send the link before you leave this page.`)
}

/** @type {import('./list/entry.js').Actions['move']} */
function move(id, step, name) {
  const ids = moved(state.ids, id, step)
  change(ids, `${name} is number ${ids.indexOf(id) + 1} of ${ids.length} now.`)
  const buttons = byId('entries').children[ids.indexOf(id)].querySelectorAll('button')
  const pressed = buttons[step < 0 ? 0 : 1]
  ;(pressed.disabled ? buttons[step < 0 ? 1 : 0] : pressed).focus()
}

/** @type {import('./list/entry.js').Actions['remove']} */
function remove(id, name) {
  change(without(state.ids, id), `${name} is off your list.`, true)
  byId('said').focus()
}

function clear() {
  change([], 'Your list is cleared.', true)
  byId('said').focus()
}

/** @param {string} text */
function say(text) {
  const place = byId('said')
  const { before } = state
  place.hidden = false
  place.tabIndex = -1
  fill(place, [`${text} `, before && button('Undo', () => {
    change(before, 'Your list is as it was.')
    place.focus()
  }, 'pill')])
}

/** @param {number} number */
function count(number) {
  return number === 1 ? '1 service' : `${number} services`
}

offerToForget()
if ('fetch' in window && window.DOMParser && 'replaceState' in history) {
  start()
}
