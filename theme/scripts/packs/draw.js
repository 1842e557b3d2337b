import { element, fill, link } from '../paper/elements.js'
import { copyOf } from '../paper/entries.js'

/**
 * @typedef {import('../paper/entries.js').Entry} Entry
 * @typedef {(entry: Entry) => number} NumberOf
 */

/**
 * Puts numbers for emergencies on the front.
 * @param {Element} place
 * @param {Entry[]} urgent
 */
export function drawCrisis(place, urgent) {
  fill(place, urgent.map(({ name, article }) => {
    const phone = article.querySelector('.entry__phones a')
    const number = phone && document.importNode(phone, true)
    if (number) {
      number.className = 'crisis__number'
    }
    return element('li', '', [number, element('span', '', [element('b', '', [name])])])
  }))
}

/**
 * A line for each need with the numbers of what helps.
 * @param {Element} place
 * @param {{ id: string, name: string }[]} needs
 * @param {Entry[]} entries
 */
export function drawContents(place, needs, entries) {
  fill(place, needs.map(({ id, name }) => {
    const found = entries.map((entry, at) => (entry.needs.indexOf(id) >= 0 ? at + 1 : 0)).filter(Boolean)
    return found.length > 0 && element('div', '', [
      element('dt', '', [name]),
      element('dd', '', found.reduce(
        (links, number) => links.concat(link(`#n${number}`, String(number)), ' '),
        /** @type {(string | Node)[]} */ ([]),
      )),
    ])
  }))
}

/**
 * The services under the points in time at which they matter.
 * @param {Element} place
 * @param {{ name: string, entries: Entry[], also: Entry[] }[]} parts
 * @param {NumberOf} numberOf
 */
export function drawParts(place, parts, numberOf) {
  fill(place, parts.map(({ name, entries, also }) => element('section', 'part', /** @type {import('../paper/elements.js').Part[]} */ ([
    element('div', 'part__head', [element('h2', '', [name])]),
    also.length > 0 && drawAlso(also, entries.length === 0, numberOf),
  ]).concat(entries.map((entry) => copyOf(entry, numberOf(entry)))))))
}

/** @type {(also: Entry[], isAll: boolean, numberOf: NumberOf) => HTMLElement} */
function drawAlso(also, isAll, numberOf) {
  return element('div', 'also', [
    element('h3', '', [isAll ? 'These still help' : 'These help now, too']),
    element('ul', '', also.map((entry) => {
      const number = numberOf(entry)
      return element('li', '', [fillLink(link(`#n${number}`, ''), number, entry.name)])
    })),
  ])
}

/** @type {(made: HTMLAnchorElement, number: number, name: string) => HTMLAnchorElement} */
function fillLink(made, number, name) {
  fill(made, [element('b', '', [String(number)]), ` ${name}`])
  return made
}
