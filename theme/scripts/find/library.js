import { readCards } from './cards.js'
import { partsFor } from './parts.js'

/**
 * @typedef {import('./cards.js').Service} Service
 * @typedef {import('../search.js').Search} Tools
 * @typedef {import('../search/words.js').WordsFile} WordsFile
 * @typedef {import('../search/engine.js').Engine} Engine
 * @typedef {import('./parts.js').Part & { page: string, index: string }} Part of the catalogue: the addresses of its list and its index
 * @typedef {{ parts: string, words: string, script: string, most: string }} About JSON, two addresses, and how many services to look at
 * @typedef {{ q: string, need: string, area: string, everywhere: string, rounds: number }} Asked
 */

/**
 * @typedef {{ isWaiting: true, services?: undefined, engine?: undefined, left?: undefined }
 *   | { isWaiting?: undefined, services: Service[], engine: Engine | null | undefined, left: number }} Opened
 */

// Takes the place of what is still on its way, whatever that will be.
const WAITING = /** @type {never} */ ({})

/**
 * The services and what searches them. All but the services on the page itself is fetched when it is first needed, and only the
 * parts of the catalogue that a search wants.
 * @param {About} about
 * @param {HTMLElement} list
 * @param {import('./areas.js').Around} around
 * @param {() => void} changed is called whenever something has come
 */
export function createLibrary(about, list, around, changed) {
  /** @type {Part[]} */
  const parts = JSON.parse(about.parts)
    .map((/** @type {Omit<Part, 'needs'> & { needs?: string }} */ part) => Object.assign(part, { needs: (part.needs || '').split(' ') }))
  const most = Number(about.most)
  const all = readCards(list)
  /** @type {{ [id: string]: Service }} */
  const known = {}
  all.forEach((service) => {
    known[service.id] = service
  })
  /** @type {{ [address: string]: unknown }} */
  const here = { [parts[0].page]: all.slice() }
  /** @type {{ key?: string, engine?: Engine | null }} */
  let last = {}

  /**
   * What stands at an address; WAITING until it has come, null where it does not.
   * @template V
   * @param {string} address
   * @param {(address: string) => Promise<V>} load
   */
  function take(address, load) {
    if (!(address in here)) {
      here[address] = WAITING
      load(address).catch(() => null).then((value) => {
        here[address] = value
        changed()
      })
    }
    return /** @type {V | null} */ (here[address])
  }

  /** @returns {[tools: Tools | null, words: WordsFile | null]} */
  function takeTools() {
    take(parts[0].index, bytesAt)
    return [take(about.script, run), take(about.words, jsonAt)]
  }

  /**
   * What there is for a search; the engine is null where it did not come.
   * @type {(asked: Asked) => Opened}
   */
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
    if (/** @type {unknown[]} */ (lists).concat(indexes).indexOf(WAITING) >= 0) {
      return { isWaiting: true }
    }
    const services = Array.from(new Set(/** @type {Service[]} */ ([]).concat(...lists.map((cards) => cards || []))))
    return { services, engine: tools && engineOf(tools, words, now, services), left }
  }

  /** @type {(tools: Tools, words: WordsFile | null, now: Part[], services: Service[]) => Engine | null | undefined} */
  function engineOf(tools, words, now, services) {
    const key = now.map(({ index }) => index).join()
    if (last.key !== key) {
      const found = now.filter(({ index, page }) => here[index] && here[page])
      const searched = found.map(({ index, page }) => ({
        bytes: /** @type {ArrayBuffer} */ (here[index]),
        ids: /** @type {Service[]} */ (here[page]).map(({ id }) => id),
      }))
      last = { key, engine: searched.length > 0 ? engineFrom(tools, searched, words, services) : null }
    }
    return last.engine
  }

  /**
   * Null for a broken index: a network that asks for a login sends its own page in place of any file.
   * @type {(tools: Tools, searched: import('../search.js').Part[], words: WordsFile | null, services: Service[]) => Engine | null}
   */
  function engineFrom(tools, searched, words, services) {
    try {
      return tools.engine(searched, words, services)
    } catch (fault) {
      console.warn(fault)
      return null
    }
  }

  /**
   * The services of the list on another page; their cards join those on this one.
   * @type {(address: string) => Promise<Service[]>}
   */
  function cardsAt(address) {
    return pageAt(address).then((page) => {
      // A page of a network that asks for a login has no such list: reading it fails, as if nothing had come.
      const other = /** @type {HTMLElement} */ (page.getElementById('services'))
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

  /**
   * Those of the short answers that stand at these places of their page, once it has come.
   * @param {number[]} places
   */
  function answers(places) {
    const page = places.length > 0 && take('/answers/', pageAt)
    // A page that is kept from before may have them in another order.
    return page && page !== WAITING && page.querySelector(`[data-words="${about.words}"]`)
      ? places.map((at) => page.getElementsByClassName('answer')[at])
      : []
  }

  return { all, open, answers, prepare: takeTools }
}

/** @type {(address: string) => Promise<Response>} */
const answerAt = (address) => fetch(address).then((answer) => (answer.ok ? answer : Promise.reject(answer.status)))
/** @type {(address: string) => Promise<ArrayBuffer>} */
const bytesAt = (address) => answerAt(address).then((answer) => answer.arrayBuffer())
/** @type {(address: string) => Promise<WordsFile>} */
const jsonAt = (address) => answerAt(address).then((answer) => answer.json())
/** @type {(address: string) => Promise<string>} */
const textAt = (address) => answerAt(address).then((answer) => answer.text())

/** @type {(address: string) => Promise<Document>} */
const pageAt = (address) => textAt(address).then((html) => new DOMParser().parseFromString(html, 'text/html'))

/** @type {(address: string) => Promise<Tools>} */
function run(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.onload = () => resolve(window.supportMapSearch)
    script.onerror = reject
    script.src = address
    document.head.appendChild(script)
  })
}
