import { wordsOf } from './text.js'

/** A table of phrases that can be looked up word by word. `table` goes from a phrase to anything. */
export function phrases(table) {
  const entries = new Map()
  let longest = 0
  Object.keys(table).forEach((phrase) => {
    const words = wordsOf(phrase)
    entries.set(words.join(' '), table[phrase])
    longest = Math.max(longest, words.length)
  })
  return { entries, longest }
}

/** The longest phrase that starts at word `at`, as { length, value }; length 0 for none. */
export function longestAt({ entries, longest }, words, at) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const value = entries.get(words.slice(at, at + length).join(' '))
    if (value !== undefined) {
      return { length, value }
    }
  }
  return { length: 0, value: undefined }
}
