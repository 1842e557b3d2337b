import lunr from 'lunr'
import { readWords } from '../scripts/search/words.js'

/** A file of words as the generator writes it, with what a test needs. */
export const fileOfWords = (parts) => ({ places: {}, needs: [], means: [], danger: [], phrases: [], spellings: [], ended: [], otherwise: '', ...parts })

export const stemOf = (word) => lunr.stemmer(new lunr.Token(word)).toString()

export const language = (parts) => readWords(fileOfWords(parts), stemOf)
