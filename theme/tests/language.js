import lunr from 'lunr'
import { stemOf } from '../scripts/search/stem.js'
import { readWords } from '../scripts/search/words.js'

/** @typedef {import('../scripts/search/words.js').WordsFile} WordsFile */

/**
 * What the generator writes of dangers, with what a test needs.
 * @type {(parts: Partial<import('../scripts/search/danger.js').DangerFile>) => import('../scripts/search/danger.js').DangerFile}
 */
export const dangerFile = (parts) => ({ skip: '', said: '', classes: '', dangers: [], harmless: '', turnedBy: [], learned: [], ...parts })

/**
 * What a test needs of a file of words: lists, with commas within an entry.
 * @typedef {object} Parts
 * @property {{ [area: string]: string }} [places]
 * @property {string[]} [needs]
 * @property {string[]} [means]
 * @property {import('../scripts/search/danger.js').DangerFile} [danger]
 * @property {string[]} [phrases]
 * @property {string[]} [spellings]
 * @property {import('../scripts/search/words.js').Ended[]} [ended]
 * @property {string} [otherwise]
 * @property {string[]} [answers]
 */

/**
 * A file of words as the generator writes it.
 * @type {(parts: Parts) => WordsFile}
 */
export const fileOfWords = ({ places = {}, needs = [], means = [], danger = dangerFile({}), phrases = [], spellings = [], ended = [], otherwise = '', answers = [] }) => {
  const [n, m, p, s, a] = [needs, means, phrases, spellings, answers].map((list) => list.join(';'))
  return { places, needs: n, means: m, danger, phrases: p, spellings: s, ended, otherwise, answers: a }
}

export { stemOf }

/**
 * An index of lunr.js, read as the page reads ours.
 * @type {(config: (this: lunr.Builder) => void) => import('../scripts/search/score.js').Part['index']}
 */
export function indexOf(config) {
  const index = lunr(config)
  const references = Array.from(new Set(Object.keys(index.fieldVectors).map((key) => key.slice(key.indexOf('/') + 1))))
  const terms = Object.keys(index.invertedIndex)
  const has = (/** @type {string} */ term) => terms.includes(term)
  /** @type {import('../scripts/search/score.js').Part['index']['occurrencesOf']} */
  const occurrencesOf = (term) => references.flatMap((reference, document) => index.fields.flatMap((name, field) => {
    const { elements } = index.fieldVectors[`${name}/${reference}`]
    const at = elements.findIndex((each, place) => place % 2 === 0 && has(term) && each === index.invertedIndex[term]._index)
    return at < 0 ? [] : [{ document, field, weight: elements[at + 1] }]
  }))
  return { fields: index.fields, terms, has, occurrencesOf }
}

/** @param {Parts} parts */
export const language = (parts) => readWords(fileOfWords(parts), stemOf)
