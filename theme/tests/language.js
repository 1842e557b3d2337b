import lunr from 'lunr'
import { stemOf } from '../scripts/search/stem.js'
import { readWords } from '../scripts/search/words.js'

/** @typedef {import('../scripts/search/words.js').WordsFile} WordsFile */

/**
 * A file of words as the generator writes it, with what a test needs.
 * @type {(parts: Partial<WordsFile>) => WordsFile}
 */
export const fileOfWords = (parts) => ({ places: {}, needs: [], means: [], danger: [], phrases: [], spellings: [], ended: [], otherwise: '', ...parts })

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

/** @param {Partial<WordsFile>} parts */
export const language = (parts) => readWords(fileOfWords(parts), stemOf)
