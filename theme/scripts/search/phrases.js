import { startingWith } from './sorted.js'
import { isStopWord } from './stop-words.js'

// So many words that say nothing may stand between those of a phrase.
const SAYING_NOTHING = 2

// A word that is in phrases for more things than this stands for none of them.
const MOST_MEANINGS = 2

const SHORTEST_START = 4

/**
 * A table of phrases that are recognised in what is typed: as they stand, in other forms ("hitting me" for "hits me"), and
 * without words that say nothing ("threw me out" for "threw out").
 *
 * `stemOf` gives the stem of a word; words come spelled and folded. The start of a phrase stands for the `mostStarted` shortest
 * phrases that start so.
 */
export function phraseTable(stemOf, mostStarted) {
  const exact = new Map()
  const alike = new Map()
  // Stems of first words: most words start no phrase.
  const firsts = new Set()
  let longest = 1
  let sorted
  let numbers
  let byWord

  function add(words, value) {
    if (words.length === 0) {
      return
    }
    longest = Math.max(longest, words.length)
    const stems = words.map(stemOf)
    const content = stems.filter((stem, at) => !isStopWord(words[at]))
    append(exact, words.join(' '), value)
    append(alike, stems.join(' '), value)
    if (content.length > 1 && content.length < words.length) {
      append(alike, content.join(' '), value)
      firsts.add(content[0])
    }
    firsts.add(stems[0])
    sorted = undefined
  }

  /** The longest phrase that starts at word `at`, as { length, values }; length 0 for none. */
  function longestAt(words, at) {
    const most = firsts.has(stemOf(words[at])) ? Math.min(longest + SAYING_NOTHING, words.length - at) : 0
    for (let length = most; length > 0; length--) {
      const values = exact.get(words.slice(at, at + length).join(' ')) || alikeAt(words, at, length)
      if (values) {
        return { length, values }
      }
    }
    return { length: 0, values: [] }
  }

  // A part starts and ends with a word that says something when others are left out of it.
  function alikeAt(words, at, length) {
    const part = words.slice(at, at + length)
    const whole = alike.get(part.map(stemOf).join(' '))
    if (whole || isStopWord(part[0]) || isStopWord(part[length - 1])) {
      return whole
    }
    const content = part.filter((word) => !isStopWord(word))
    return content.length > 1 ? alike.get(content.map(stemOf).join(' ')) : undefined
  }

  /** What the phrases that start so stand for, what most of them stand for first; nothing for too short a start. */
  function startedBy(words) {
    const start = words.join(' ')
    const phrases = start.length < SHORTEST_START ? [] : startingWith(sortedPhrases(), start)
    const shortest = phrases
      .sort((one, other) => one.length - other.length || numbers.get(one) - numbers.get(other))
      .slice(0, mostStarted)
    const times = new Map()
    shortest.forEach((phrase) => exact.get(phrase).forEach((value) => times.set(value, (times.get(value) || 0) + 1)))
    return Array.from(times.keys()).sort((one, other) => times.get(other) - times.get(one))
  }

  function sortedPhrases() {
    if (!sorted) {
      sorted = Array.from(exact.keys())
      numbers = new Map(sorted.map((phrase, number) => [phrase, number]))
      sorted.sort()
    }
    return sorted
  }

  /** What the phrases stand for that hold a word; nothing when they stand for many things. */
  function holding(word) {
    byWord = byWord || phrasesByWord()
    const values = Array.from(new Set(byWord.get(stemOf(word)) || []))
    return values.length > MOST_MEANINGS ? [] : values
  }

  function phrasesByWord() {
    const table = new Map()
    exact.forEach((values, phrase) => {
      const words = phrase.split(' ')
      words.filter((word) => words.length > 1 && !isStopWord(word)).forEach((word) => values.forEach((value) => append(table, stemOf(word), value)))
    })
    return table
  }

  return { add, longestAt, startedBy, holding }
}

function append(table, key, value) {
  const values = table.get(key)
  if (values) {
    values.push(value)
  } else {
    table.set(key, [value])
  }
}
