// node measure.mjs FOLDER unpack|load|build
// FOLDER holds documents.json and index.packed of the same documents. Prints two numbers, milliseconds of a fresh process in which
// nothing is warmed up, which is what a reader waits for: the index, and then the first search for two words. "json" writes
// index.json, which "load" reads.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import lunr from 'lunr'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { buildIndex } from './lunr-index.mjs'

const [folder, what] = process.argv.slice(2)
const read = (/** @type {string} */ file) => readFileSync(join(folder, file))
const words = ['hous', 'debt']
/** @type {(index: lunr.Index) => () => void} */
const query = (index) => () => index.query((asked) => words.forEach((word) => asked.term(word, { usePipeline: false })))

/** Each makes an index and gives the search in it. @type {{ [what: string]: (file: Buffer) => () => void }} */
const ways = {
  unpack: (packed) => {
    const index = unpackIndex(packed)
    return () => words.forEach(index.occurrencesOf)
  },
  load: (json) => query(lunr.Index.load(JSON.parse(String(json)))),
  build: (documents) => query(buildIndex(JSON.parse(String(documents)))),
}

if (what === 'json') {
  writeFileSync(join(folder, 'index.json'), JSON.stringify(buildIndex(JSON.parse(String(read('documents.json'))))))
} else {
  const input = read({ unpack: 'index.packed', load: 'index.json' }[what] ?? 'documents.json')
  const start = performance.now()
  const search = ways[what](input)
  const made = performance.now()
  search()
  const answered = performance.now()
  console.log(`${(made - start).toFixed(1)} ${(answered - made).toFixed(1)}`)
}
