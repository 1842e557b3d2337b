import { byLetter } from './by-letter.js'
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
  const starts = byLetter((keys) => tableOf(keys, stemOf))
  const words = byLetter((holders) => valuesByStem(holders, stemOf))
  let longest = 1

  function add(phrase, value) {
    if (phrase.length === 0) {
      return
    }
    longest = Math.max(longest, phrase.length)
    starts.add(phrase[0], { phrase, value, isWhole: true })
    const content = phrase.filter((word) => !isStopWord(word))
    if (content.length > 1 && content.length < phrase.length) {
      starts.add(content[0], { phrase: content, value, isWhole: false })
    }
    content.filter((word) => word.length > 1).forEach((word) => words.add(word, { word, value }))
  }

  /** The longest phrase that starts at word `at`, as { length, values }; length 0 for none. */
  function longestAt(typed, at) {
    const table = starts.get(typed[at])
    const most = table.firsts.has(stemOf(typed[at])) ? Math.min(longest + SAYING_NOTHING, typed.length - at) : 0
    for (let length = most; length > 0; length--) {
      const part = typed.slice(at, at + length)
      const values = table.exact.get(part.join(' ')) || alikeIn(table, part)
      if (values) {
        return { length, values }
      }
    }
    return { length: 0, values: [] }
  }

  // A part starts and ends with a word that says something when others are left out of it.
  function alikeIn({ alike }, part) {
    const whole = alike.get(part.map(stemOf).join(' '))
    if (whole || isStopWord(part[0]) || isStopWord(part[part.length - 1])) {
      return whole
    }
    const content = part.filter((word) => !isStopWord(word))
    return content.length > 1 ? alike.get(content.map(stemOf).join(' ')) : undefined
  }

  /** What the phrases that start so stand for, what most of them stand for first; nothing for too short a start. */
  function startedBy(typed) {
    const start = typed.join(' ')
    const times = new Map()
    if (start.length >= SHORTEST_START) {
      const { exact, sorted, numbers } = sortedOnce(starts.get(start))
      startingWith(sorted, start)
        .sort((one, other) => one.length - other.length || numbers.get(one) - numbers.get(other))
        .slice(0, mostStarted)
        .forEach((phrase) => exact.get(phrase).forEach((value) => times.set(value, (times.get(value) || 0) + 1)))
    }
    return Array.from(times.keys()).sort((one, other) => times.get(other) - times.get(one))
  }

  /** What the phrases stand for that hold a word; nothing when they stand for many things. */
  function holding(word) {
    const values = Array.from(new Set(words.get(word).get(stemOf(word)) || []))
    return values.length > MOST_MEANINGS ? [] : values
  }

  return { add, longestAt, startedBy, holding, steps: () => starts.steps().concat(words.steps()) }
}

/**
 * `exact`: values by phrase; `alike`: values by the stems of a phrase or of those of its words that say something; `firsts`: the
 * first stems of these.
 */
function tableOf(keys, stemOf) {
  const exact = new Map()
  const alike = new Map()
  const firsts = new Set()
  keys.forEach(({ phrase, value, isWhole }) => {
    const stems = phrase.map(stemOf)
    if (isWhole) {
      append(exact, phrase.join(' '), value)
    }
    append(alike, stems.join(' '), value)
    firsts.add(stems[0])
  })
  return { exact, alike, firsts }
}

function sortedOnce(table) {
  if (!table.sorted) {
    const phrases = Array.from(table.exact.keys())
    table.numbers = new Map(phrases.map((phrase, number) => [phrase, number]))
    table.sorted = phrases.sort()
  }
  return table
}

function valuesByStem(holders, stemOf) {
  const table = new Map()
  holders.forEach(({ word, value }) => append(table, stemOf(word), value))
  return table
}

function append(table, key, value) {
  const values = table.get(key)
  if (values) {
    values.push(value)
  } else {
    table.set(key, [value])
  }
}
