import { readCards } from './cards.js'
import { partsFor } from './parts.js'

const WAITING = {}

/**
 * The services and what searches them. All but the services on the page itself is fetched when it is first needed, and only the
 * parts of the catalogue that a search wants. `changed` is called whenever something has come.
 *
 * `about`: { parts: JSON of [{ page, index, area, needs, count }], words, script, most }: addresses, and how many services to
 * look at in one search.
 */
export function createLibrary(about, list, around, changed) {
  const parts = JSON.parse(about.parts).map((part) => Object.assign(part, { needs: part.needs.split(' ') }))
  const most = Number(about.most)
  const all = readCards(list)
  const known = {}
  all.forEach((service) => {
    known[service.id] = service
  })
  /** @type {{ [address: string]: any }} */
  const here = { [parts[0].page]: all.slice() }
  /** @type {{ key?: string, engine?: any }} */
  let last = {}

  /** What stands at an address; WAITING until it has come, null where it does not. */
  function take(address, load) {
    if (!(address in here)) {
      here[address] = WAITING
      load(address).catch(() => null).then((value) => {
        here[address] = value
        changed()
      })
    }
    return here[address]
  }

  function takeTools() {
    take(parts[0].index, bytesAt)
    return [take(about.script, run), take(about.words, jsonAt)]
  }

  /** What there is for a search: { isWaiting }, or { services, engine, left }; the engine is null where it did not come. */
  function open({ q, need, area, everywhere, rounds }) {
    const [tools, words] = q ? takeTools() : [null, null]
    if (tools === WAITING || words === WAITING) {
      return { isWaiting: true }
    }
    const meant = q && tools && parts.length > 1
      ? tools.engine([], words, []).search(q, { usePlaces: !everywhere })
      : { areas: [], needs: [] }
    const isAsked = parts.length === 1 || q || need || area
    const wanted = { areas: area ? [area] : meant.areas.filter((id) => around[id]), needs: need ? [need] : meant.needs }
    const { now, left } = isAsked ? partsFor(parts, wanted, around, most * rounds) : { now: parts.slice(0, 1), left: 0 }
    const lists = now.map(({ page }) => take(page, cardsAt))
    const indexes = tools ? now.map(({ index }) => take(index, bytesAt)) : []
    if (lists.concat(indexes).indexOf(WAITING) >= 0) {
      return { isWaiting: true }
    }
    const services = Array.from(new Set([].concat(...lists.map((cards) => cards || []))))
    return { services, engine: tools && engineOf(tools, words, now, services), left }
  }

  function engineOf(tools, words, now, services) {
    const key = now.map(({ index }) => index).join()
    if (last.key !== key) {
      const found = now.filter(({ index, page }) => here[index] && here[page])
      const searched = found.map(({ index, page }) => ({ bytes: here[index], ids: here[page].map(({ id }) => id) }))
      last = { key, engine: searched.length > 0 ? engineFrom(tools, searched, words, services) : null }
    }
    return last.engine
  }

  /** Null for a broken index: a network that asks for a login sends its own page in place of any file. */
  function engineFrom(tools, searched, words, services) {
    try {
      return tools.engine(searched, words, services)
    } catch (fault) {
      console.warn(fault)
      return null
    }
  }

  /** The services of the list on another page; their cards join those on this one. */
  function cardsAt(address) {
    return textAt(address).then((html) => {
      const other = new DOMParser().parseFromString(html, 'text/html').getElementById('services')
      return readCards(other).map((service) => {
        if (!known[service.id]) {
          known[service.id] = service
          service.card.hidden = true
          list.appendChild(service.card)
          all.push(service)
        }
        return known[service.id]
      })
    })
  }

  return { all, open, prepare: takeTools }
}

const answerAt = (address) => fetch(address).then((answer) => (answer.ok ? answer : Promise.reject(answer.status)))
const bytesAt = (address) => answerAt(address).then((answer) => answer.arrayBuffer())
const jsonAt = (address) => answerAt(address).then((answer) => answer.json())
const textAt = (address) => answerAt(address).then((answer) => answer.text())

function run(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.onload = () => resolve(window.supportMapSearch)
    script.onerror = reject
    script.src = address
    document.head.appendChild(script)
  })
}
