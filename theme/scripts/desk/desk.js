import { fill } from '../paper/elements.js'
import { allEntries } from '../paper/entries.js'
import { drawPlan } from './draw.js'
import { drawPack } from './pack.js'
import { pagesOf } from './pages.js'
import { createPerson } from './person.js'
import { planFor } from './plan.js'
import { startOfToday } from './weeks.js'

/** @typedef {import('./person.js').Card} Card */

const PAUSE_MS = 400

/** @type {(id: string) => HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/** @param {HTMLElement} people */
export function createDesk(people) {
  const packs = byId('packs')
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById('person'))
  const stages = { apply: wordsOf(people.dataset.apply), book: wordsOf(people.dataset.book) }
  const about = {
    template: /** @type {HTMLTemplateElement} */ (document.getElementById('pack')),
    title: /** @type {string} */ (people.dataset.title),
    discreet: /** @type {string} */ (people.dataset.discreet),
  }
  const today = startOfToday()
  /** @type {Card[]} */
  let cards = []
  let last = 0
  /** @type {Map<Card, number>} the pages of each pack */
  const counted = new Map()
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  /** @type {(from?: Card) => void} */
  function add(from) {
    last += 1
    const card = createPerson(template, last, today, { changed, copy: add, remove }, from && from.person())
    const next = from && from.place.nextSibling
    people.insertBefore(card.place, next || null)
    packs.insertBefore(card.pack, (from && from.pack.nextSibling) || null)
    cards = cards.concat(card)
    changed(card).then(() => card.focus())
  }

  /** @param {Card} card */
  function remove(card) {
    people.removeChild(card.place)
    packs.removeChild(card.pack)
    cards = cards.filter((each) => each !== card)
    total()
    byId('add').focus()
  }

  /** @param {Card} card */
  function changed(card) {
    return allEntries().then((entries) => {
      const person = card.person()
      drawPlan(card, planFor(entries, person, card.around, stages, today), today)
      drawPack(card, entries, about)
      counted.delete(card)
      total()
    }, () => fill(byId('total'), ['We could not load the details. Check your signal, and try again.']))
  }

  /** Counting lays everything out as on paper: it waits until nothing changes for a moment. */
  function total() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const packsToCount = cards.filter((card) => !counted.has(card))
      const [meeting, ...pages] = pagesOf([people, ...packsToCount.map(({ pack }) => pack)])
      packsToCount.forEach((card, at) => counted.set(card, pages[at]))
      const all = cards.reduce((sum, card) => sum + /** @type {number} */ (counted.get(card)), 0)
      byId('total').textContent = cards.length === 0
        ? 'Nobody is on the desk yet.'
        : `${cards.length === 1 ? '1 person' : `${cards.length} people`}. The meeting's sheet has ${inWords(meeting)}, all packs together ${inWords(all)}.`
    }, PAUSE_MS)
  }

  /** @param {HTMLElement | null} hidden */
  function printWithout(hidden) {
    if (hidden) {
      hidden.classList.add('no-print')
    }
    window.print()
    if (hidden) {
      hidden.classList.remove('no-print')
    }
  }

  byId('add').addEventListener('click', () => add())
  byId('print-meeting').addEventListener('click', () => printWithout(packs))
  byId('print-packs').addEventListener('click', () => printWithout(people))
  addEventListener('beforeunload', (event) => {
    if (cards.length > 0) {
      event.preventDefault()
      event.returnValue = ''
    }
  })
  byId('desk-tools').hidden = false
  total()
}

/** @type {(words?: string) => string[]} */
const wordsOf = (words) => (words || '').split(' ').filter(Boolean)

/** @type {(pages: number) => string} */
const inWords = (pages) => (pages === 1 ? '1 page' : `${pages} pages`)
