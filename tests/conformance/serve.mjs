// Answers questions about lunr.js, and some about YAML, for the C# tests.
// A line of JSON in: { ask: name, ... }; one out: { answer } or { error }.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import lunr from 'lunr'
import { foldText } from '../../src/SupportMap.Search/browser/fold-text.js'
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js'
import { buildIndex } from './lunr-index.mjs'
import { lunrJson } from './lunr-json.mjs'
import { schemaFaults } from './schema-check.mjs'
import { yamlTexts } from './yaml-texts.mjs'

/**
 * @typedef {import('./lunr-index.mjs').DocumentSet} DocumentSet
 * @typedef {{ term: string } & lunr.TermOptions} Clause as the query builder of lunr.js takes them
 * @typedef {{ path: string, base64: string, schema: string }} File
 */

/**
 * @typedef {object} Question what each answer needs of it is there
 * @property {File[]} files
 * @property {{ name: string, text: string }[]} schemas
 * @property {DocumentSet} documentSet
 * @property {string[]} words
 * @property {string} packed
 * @property {Clause[][]} queries
 * @property {string} code
 */

/** @type {{ [ask: string]: (question: Question) => unknown }} */
const answers = {
  /** The texts of YAML files: [place, text][] of each, or its faults. */
  yaml: ({ files }) => yamlTexts(files),

  /** The faults that JSON Schemas find in YAML files: string[] of each, or null for what is no YAML. */
  schema: ({ schemas, files }) => schemaFaults(schemas, files),

  /** The JSON of the index of a document set. */
  build: ({ documentSet }) => buildIndex(documentSet),

  /** What lunr.js makes of words: [lower case, trimmed, stemmed][]. */
  words: ({ words }) => words.map((word) => [word.toLowerCase(), pipe(lunr.trimmer, word), pipe(lunr.stemmer, word)]),

  /** The vocabulary that lunr.js tests its own stemmer with: { word: stem }. */
  vocabulary: () => JSON.parse(readFileSync(new URL('./node_modules/lunr/test/fixtures/stemming_vocab.json', import.meta.url), 'utf8')),

  /** Lower case of every character that has one: [code point, lower case][]. */
  lowerCase: () => range(0x110000).filter((point) => lower(point) !== String.fromCodePoint(point)).map((point) => [point, lower(point)]),

  /** Every character of 16 bits that foldText changes: [code unit, folded][]. */
  folded: () => range(0x10000).filter((unit) => folded(unit) !== String.fromCharCode(unit)).map((unit) => [unit, folded(unit)]),

  /** The first query that lunr.js answers differently from our index and from its own, or null; and how many found something. */
  compare: ({ documentSet, packed, queries }) =>
    compare(buildIndex(documentSet), lunr.Index.load(JSON.parse(JSON.stringify(lunrJson(unpack(packed))))), queries),

  /** An index in the packed format as lunr.js would serialise it. */
  unpack: ({ packed }) => lunrJson(unpack(packed)),

  /** What an example of a README leaves in its variable "reference"; it finds the others in its scope. */
  example: ({ code, packed }) => new Function('stem', 'foldText', 'unpackIndex', 'bytes', `${code}; return reference;`)(
    (/** @type {string} */ word) => pipe(lunr.stemmer, word), foldText, unpackIndex, Uint8Array.from(Buffer.from(packed, 'base64')).buffer),
}

const unpack = (/** @type {string} */ base64) => unpackIndex(Uint8Array.from(Buffer.from(base64, 'base64')))

const lower = (/** @type {number} */ point) => String.fromCodePoint(point).toLowerCase()
const folded = (/** @type {number} */ unit) => foldText(String.fromCharCode(unit))
const range = (/** @type {number} */ length) => Array.from({ length }, (_, i) => i)
/** @type {(step: lunr.PipelineFunction, word: string) => string} */
const pipe = (step, word) => step(new lunr.Token(word)).toString()

/** @type {(expected: lunr.Index, actual: lunr.Index, queries: Clause[][]) => { difference: object | null, found: number }} */
function compare(expected, actual, queries) {
  let found = 0
  for (const query of queries) {
    const [a, b] = [expected, actual].map((index) => JSON.stringify(resultsOf(index, query)))
    if (a !== b) return { difference: { query, expected: a, actual: b }, found }
    if (a !== '[]') found += 1
  }
  return { difference: null, found }
}

/** @type {(index: lunr.Index, clauses: Clause[]) => lunr.Result[]} */
function resultsOf(index, clauses) {
  return index.query((query) => clauses.forEach(({ term, ...options }) => query.term(term, options)))
}

/** @param {string} line */
function answerTo(line) {
  try {
    const { ask, ...question } = JSON.parse(line)
    return { answer: answers[ask](question) }
  } catch (error) {
    return { error: /** @type {Error} */ (error).stack }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answerTo(line))}\n`)
}
