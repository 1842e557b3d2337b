// The part of the find page that is fetched when somebody starts to search. It answers queries and touches no page.
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { createEngine } from './search/engine.js'
import { stemOf } from './search/stem.js'

/** @typedef {{ bytes: ArrayBuffer, ids: string[] }} Part its packed index, and the ids of its services */

/**
 * @typedef {object} Search
 * @property {(parts: Part[], file: import('./search/words.js').WordsFile | null,
 *   services: import('./search/lexicon.js').Service[]) => import('./search/engine.js').Engine} engine
 */

/** @type {Map<ArrayBuffer, ReturnType<typeof unpackIndex>>} */
const indexes = new Map()

/** @type {(bytes: ArrayBuffer) => ReturnType<typeof unpackIndex>} */
function indexOf(bytes) {
  if (!indexes.has(bytes)) {
    indexes.set(bytes, unpackIndex(bytes))
  }
  return /** @type {ReturnType<typeof unpackIndex>} */ (indexes.get(bytes))
}

window.supportMapSearch = {
  engine(parts, file, services) {
    return createEngine(parts.map(({ bytes, ids }) => ({ index: indexOf(bytes), ids })), stemOf, file, services)
  },
}
