// The part of the find page that is fetched when somebody starts to search. It answers queries and touches no page.
import lunr from 'lunr'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { createEngine } from './search/engine.js'

const indexes = new Map()

function indexOf(bytes) {
  if (!indexes.has(bytes)) {
    indexes.set(bytes, unpackIndex(bytes, lunr))
  }
  return indexes.get(bytes)
}

window.supportMapSearch = {
  /** `parts`: [{ bytes of a packed index, ids of its services }]; `file`: the file of words, or null; `services`: [{ id, needs, text }]. */
  engine(parts, file, services) {
    const stem = (word) => lunr.stemmer(new lunr.Token(word)).toString()
    return createEngine(parts.map(({ bytes, ids }) => ({ index: indexOf(bytes), ids })), stem, file, services)
  },
}
