import lunr from 'lunr'
import { readWords } from '../scripts/search/words.js'

/** @typedef {import('../scripts/search/words.js').WordsFile} WordsFile */

/**
 * A file of words as the generator writes it, with what a test needs.
 * @type {(parts: Partial<WordsFile>) => WordsFile}
 */
export const fileOfWords = (parts) => ({ places: {}, needs: [], means: [], danger: [], phrases: [], spellings: [], ended: [], otherwise: '', ...parts })

/** @type {(word: string) => string} */
export const stemOf = (word) => lunr.stemmer(new lunr.Token(word)).toString()

/** @param {Partial<WordsFile>} parts */
export const language = (parts) => readWords(fileOfWords(parts), stemOf)
