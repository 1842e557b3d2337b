// Letters and digits of any script, and the apostrophes within a word.
const WORD = /[a-z0-9\u00c0-\u1fff\u3040-\ud7ff]+(?:['\u2019][a-z0-9\u00c0-\u1fff]+)*/gi

/** @typedef {{ text: string, isMark: boolean }} Piece */

/**
 * Cuts a text into pieces: words that are found, and what stands between them.
 * @param {string} text
 * @param {(word: string) => boolean} isFound
 */
export function marked(text, isFound) {
  /** @type {Piece[]} */
  const pieces = []
  let end = 0
  text.replace(WORD, (word, at) => {
    if (isFound(word)) {
      pieces.push({ text: text.slice(end, at), isMark: false }, { text: word, isMark: true })
      end = at + word.length
    }
    return word
  })
  pieces.push({ text: text.slice(end), isMark: false })
  return pieces.filter((piece) => piece.text)
}
