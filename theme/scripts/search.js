// The part of the find page that is fetched when somebody starts to search. It answers queries and touches no page.
import lunr from 'lunr'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { createEngine } from './search/engine.js'

/** `bytes`: the packed index; `file`: the file of words, or null; `services`: [{ id, needs, areas, text }]. */
window.supportMapSearch = (bytes, file, services) => createEngine(unpackIndex(bytes, lunr), file, services)
