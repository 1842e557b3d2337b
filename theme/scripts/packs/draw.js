import { element, fill, link } from '../paper/elements.js'
import { copyOf } from '../paper/entries.js'
import { fit } from './rules.js'

/**
 * @typedef {import('../paper/entries.js').Entry} Entry
 * @typedef {import('../paper/entries.js').Line} Line
 * @typedef {import('./state.js').Wanted} Wanted
 * @typedef {{ heading: string, list: Element }} List
 */

/**
 * Puts numbers on the front, each with whose it is and when it answers.
 * @param {Element} place
 * @param {Line[]} lines
 */
export function drawLines(place, lines) {
  fill(place, lines.map(({ number, dial, name, note }) => element('li', '', [
    link(dial, number, 'crisis__number'), ' ', element('span', '', [element('b', '', [name]), ` ${note}`]),
  ])))
}

/**
 * Things to do, with a box to tick each.
 * @param {Element} place
 * @param {List[]} lists
 */
export function drawLists(place, lists) {
  fill(place, lists.map(drawList))
}

/**
 * What helps with each need: things to do, then services, numbered through the pack.
 * @param {Element} place
 * @param {{ heading: string, todo: List | null, entries: Entry[] }[]} parts
 * @param {Wanted} wanted
 */
export function drawParts(place, parts, wanted) {
  let number = 0
  fill(place, parts.map(({ heading, todo, entries }) => element('section', 'part', /** @type {import('../paper/elements.js').Part[]} */ ([
    element('div', 'part__head', [element('h2', '', [heading])]),
    todo && element('div', 'todo', [todo.heading !== heading && element('h3', '', [todo.heading]), todo.list]),
  ]).concat(entries.map((entry) => {
    number += 1
    return asked(fit(copyOf(entry, number), wanted))
  })))))
}

/** @param {List} list */
function drawList({ heading, list }) {
  return element('div', 'todo', [element('h2', '', [heading]), list])
}

/**
 * The front says that nobody was asked; an entry says it where somebody was.
 * @param {Element} article
 */
function asked(article) {
  const sure = article.querySelector('.entry__sure:not([data-asked])')
  if (sure) {
    article.removeChild(sure)
  }
  return article
}
