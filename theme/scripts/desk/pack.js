import { choose } from '../packs/choose.js'
import { drawLines, drawLists, drawParts } from '../packs/draw.js'
import { listsOf } from '../packs/given.js'
import { addressOf } from '../packs/state.js'
import { fill } from '../paper/elements.js'
import { qrCode } from '../paper/qr.js'
import { part } from './person.js'

/**
 * Draws the pack of one person in its place. Its code opens the very same pack on a phone.
 * @param {import('./person.js').Card} card
 * @param {import('../paper/entries.js').Entry[]} entries
 * @param {{ template: HTMLTemplateElement, title: string, discreet: string }} about
 */
export function drawPack({ number, pack, around, person, words, needs }, entries, { template, title, discreet }) {
  const { wanted } = person()
  const { parts, urgent } = choose(entries, wanted, around)
  const given = listsOf(wanted)
  const made = document.importNode(template.content, true)
  /** @type {(name: string) => HTMLElement} */
  const place = (name) => part(made, `[data-${name}]`)
  place('title').textContent = (wanted.discreet ? discreet : title).replace('{area}', words().where)
  place('person').textContent = `Person ${number}`
  fill(place('qr'), [!wanted.noWeb && qrCode(location.origin + addressOf('/packs/', wanted), 'QR code of this pack')])
  drawLines(place('crisis'), urgent)
  drawLists(place('lists'), given.ofTimes)
  drawParts(
    place('parts'),
    needs.concat({ id: '', name: 'Also for you' })
      .map(({ id, name }) => {
        const found = parts.filter(({ need }) => need === id)[0]
        const todo = given.ofNeeds.filter(({ need }) => need === id)[0] || null
        const services = found ? found.entries : []
        return { heading: todo && services.length === 0 ? todo.heading : name, todo, entries: services }
      })
      .filter((each) => each.todo || each.entries.length > 0),
    wanted,
  )
  // The same headings and numbers stand in each person's pack.
  Array.from(made.querySelectorAll('[id], [aria-labelledby]')).forEach((each) => ['id', 'aria-labelledby'].forEach((name) => {
    if (each.hasAttribute(name)) {
      each.setAttribute(name, `person-${number}-${each.getAttribute(name)}`)
    }
  }))
  fill(pack, [made])
}
