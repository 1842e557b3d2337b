// node measure.mjs FOLDER unpack|load|build
// FOLDER holds documents.json, index.json and index.packed of the same documents. Prints two numbers, milliseconds of a
// fresh process in which nothing is warmed up, which is what a reader waits for: the index, and then the first query.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import lunr from 'lunr'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { buildIndex } from './lunr-index.mjs'

const [folder, what] = process.argv.slice(2)
const read = (/** @type {string} */ file) => readFileSync(join(folder, file))
/** @type {{ [what: string]: { input: Buffer, make: (file: Buffer) => lunr.Index } }} */
const ways = {
  unpack: { input: read('index.packed'), make: (packed) => unpackIndex(packed, lunr) },
  load: { input: read('index.json'), make: (json) => lunr.Index.load(JSON.parse(String(json))) },
  build: { input: read('documents.json'), make: (documents) => buildIndex(JSON.parse(String(documents))) },
}
const { input, make } = ways[what]

const start = performance.now()
const index = make(input)
const made = performance.now()
index.query((query) => ['housing', 'debt'].forEach((word) => query.term(word, {})))
const answered = performance.now()
console.log(`${(made - start).toFixed(1)} ${(answered - made).toFixed(1)}`)
