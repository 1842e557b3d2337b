// Answers queries with the find page's own modules. A line of JSON in:
// a Question; one out: for each query the ids of the services that the page would show, best first, and the places of answers above.
import { createInterface } from 'node:readline'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { choose } from '../../theme/scripts/find/choose.js'
import { createEngine } from '../../theme/scripts/search/engine.js'
import { stemOf } from '../../theme/scripts/search/stem.js'

/**
 * @typedef {object} Question
 * @property {string} index in base64
 * @property {import('../../theme/scripts/search/words.js').WordsFile} words
 * @property {(import('../../theme/scripts/find/choose.js').Service & { text: string })[]} services
 * @property {import('../../theme/scripts/find/areas.js').Around} around
 * @property {string[]} queries
 */

/** @param {Question} question */
function answers({ index, words, services, around, queries }) {
  const part = { index: unpackIndex(Buffer.from(index, 'base64')), ids: services.map(({ id }) => id) }
  const engine = createEngine([part], stemOf, words, services)
  return queries.map((query) => {
    const { scores, areas, isHint, answers: above, urgent } = engine.search(query)
    const shown = choose(services, { need: '', areas: areas.filter((id) => around[id]), when: '', audience: '' }, around, scores, isHint)
    return { services: shown.map(({ id }) => id), answers: above, urgent }
  })
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answers(JSON.parse(line)))}\n`)
}
