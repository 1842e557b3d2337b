import { byStage, choose } from '../packs/choose.js'
import { drawContents, drawCrisis, drawParts } from '../packs/draw.js'
import { fill } from '../paper/elements.js'
import { part } from './person.js'

/**
 * @typedef {import('../paper/entries.js').Entry} Entry
 * @typedef {{ id: string, name: string }} Named
 */

/**
 * Draws the pack of one person in its place.
 * @param {import('./person.js').Card} card
 * @param {Entry[]} entries
 * @param {{ template: HTMLTemplateElement, title: string, stages: Named[] }} about
 */
export function drawPack({ number, pack, around, person, words, needs }, entries, { template, title, stages }) {
  const { area, town, needs: wanted, audiences } = person()
  const { chosen, urgent } = choose(entries, { area, town, needs: wanted, when: [], audiences, all: false }, around)
  const parts = byStage(chosen, stages.map(({ id }) => id))
  /** @type {Entry[]} */
  const inOrder = (/** @type {Entry[]} */ ([])).concat(...parts.map((each) => each.entries))
  const made = document.importNode(template.content, true)
  /** @type {(name: string) => HTMLElement} */
  const place = (name) => part(made, `[data-${name}]`)
  place('title').textContent = title.replace('{area}', words().where)
  place('person').textContent = `Person ${number}`
  drawCrisis(place('crisis'), urgent)
  drawContents(place('contents'), needs, inOrder)
  drawParts(
    place('parts'),
    parts.map((each) => Object.assign({ name: stages.filter(({ id }) => id === each.stage)[0].name }, each)),
    (entry) => inOrder.indexOf(entry) + 1,
  )
  // The same numbers stand in each person's pack.
  Array.from(made.querySelectorAll('[id]')).forEach((each) => {
    each.id = `person-${number}-${each.id}`
  })
  Array.from(made.querySelectorAll('a[href^="#"]')).forEach((each) => {
    each.setAttribute('href', `#person-${number}-${/** @type {string} */ (each.getAttribute('href')).slice(1)}`)
  })
  fill(pack, [made])
}
