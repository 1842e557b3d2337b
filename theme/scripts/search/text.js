import { foldText } from '../../../src/SupportMap.Search/browser/fold-text.js'

/**
 * Small letters, without accents and apostrophes: "Can't" is "cant", "Café" is "cafe".
 * @param {string} text
 */
export function fold(text) {
  return foldText(text).toLowerCase().replace(/'/g, '')
}

/**
 * The words of a text: runs of letters and digits, folded.
 * @param {string} text
 */
export function wordsOf(text) {
  return fold(text).split(/[^a-z0-9\u00df-\u1fff\u3040-\ud7ff]+/).filter(Boolean)
}
