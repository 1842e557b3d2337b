// The part of the find page that is fetched when somebody starts to search. It answers queries and touches no page.
import lunr from 'lunr'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { createEngine } from './search/engine.js'

/** @typedef {{ bytes: ArrayBuffer, ids: string[] }} Part its packed index, and the ids of its services */

/**
 * @typedef {object} Search
 * @property {(parts: Part[], file: import('./search/words.js').WordsFile | null,
 *   services: import('./search/lexicon.js').Service[]) => import('./search/engine.js').Engine} engine
 */

/** @type {Map<ArrayBuffer, lunr.Index>} */
const indexes = new Map()

/** @type {(bytes: ArrayBuffer) => lunr.Index} */
function indexOf(bytes) {
  if (!indexes.has(bytes)) {
    indexes.set(bytes, unpackIndex(bytes, lunr))
  }
  return /** @type {lunr.Index} */ (indexes.get(bytes))
}

window.supportMapSearch = {
  engine(parts, file, services) {
    const stem = (/** @type {string} */ word) => lunr.stemmer(new lunr.Token(word)).toString()
    return createEngine(parts.map(({ bytes, ids }) => ({ index: indexOf(bytes), ids })), stem, file, services)
  },
}
