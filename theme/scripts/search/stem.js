import lunr from 'lunr'

/**
 * The stem of a word, as the index holds it. lunr's stemmer takes a token of lunr's and asks it for this alone.
 * @type {(word: string) => string}
 */
export const stemOf = (word) => lunr.stemmer({ update: (change) => change(word) })
