import { byLetter } from './by-letter.js'
import { startingWith } from './sorted.js'
import { isStopWord } from './stop-words.js'

// So many words that say nothing may stand between those of a phrase.
const SAYING_NOTHING = 2

// A word that is in phrases for more things than this stands for none of them.
const MOST_MEANINGS = 2

const SHORTEST_START = 4

/**
 * @template K, V
 * @typedef {import('./remembered.js').Full<K, V>} Full
 */

/** @typedef {(word: string) => string} StemOf */

/**
 * @template V
 * @typedef {object} Table of the phrases with the same first letter
 * @property {Full<string, V[]>} exact values by phrase
 * @property {Map<string, V[]>} alike values by the stems of a phrase or of those of its words that say something
 * @property {Set<string>} firsts the first stems of these
 * @property {string[]} [sorted] the phrases, and their numbers by when they were added, once somebody has asked
 * @property {Full<string, number>} [numbers]
 */

/**
 * @template V
 * @typedef {ReturnType<typeof phraseTable<V>>} PhraseTable
 */

/**
 * A table of phrases that are recognised in what is typed: as they stand, in other forms ("hitting me" for "hits me"), and
 * without words that say nothing ("threw me out" for "threw out").
 *
 * Words come spelled and folded. The start of a phrase stands for the `mostStarted` shortest phrases that start so.
 * @template V
 * @param {StemOf} stemOf
 * @param {number} mostStarted
 */
export function phraseTable(stemOf, mostStarted) {
  const starts = byLetter((/** @type {Key<V>[]} */ keys) => tableOf(keys, stemOf))
  const words = byLetter((/** @type {Holder<V>[]} */ holders) => valuesByStem(holders, stemOf))
  let longest = 1

  /** @type {(phrase: string[], value: V) => void} */
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

  /**
   * The longest phrase that starts at word `at`; length 0 for none.
   * @type {(typed: string[], at: number) => { length: number, values: V[] }}
   */
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

  /**
   * A part starts and ends with a word that says something when others are left out of it.
   * @type {(table: Table<V>, part: string[]) => V[] | undefined}
   */
  function alikeIn({ alike }, part) {
    const whole = alike.get(part.map(stemOf).join(' '))
    if (whole || isStopWord(part[0]) || isStopWord(part[part.length - 1])) {
      return whole
    }
    const content = part.filter((word) => !isStopWord(word))
    return content.length > 1 ? alike.get(content.map(stemOf).join(' ')) : undefined
  }

  /**
   * What the phrases that start so stand for, what most of them stand for first; nothing for too short a start.
   * @type {(typed: string[]) => V[]}
   */
  function startedBy(typed) {
    const start = typed.join(' ')
    const times = /** @type {Full<V, number>} */ (new Map())
    if (start.length >= SHORTEST_START) {
      const { exact, sorted, numbers } = sortedOnce(starts.get(start))
      startingWith(sorted, start)
        .sort((one, other) => one.length - other.length || numbers.get(one) - numbers.get(other))
        .slice(0, mostStarted)
        .forEach((phrase) => exact.get(phrase).forEach((value) => times.set(value, (times.get(value) || 0) + 1)))
    }
    return Array.from(times.keys()).sort((one, other) => times.get(other) - times.get(one))
  }

  /**
   * What the phrases stand for that hold a word; nothing when they stand for many things.
   * @type {(word: string) => V[]}
   */
  function holding(word) {
    const values = Array.from(new Set(words.get(word).get(stemOf(word)) || []))
    return values.length > MOST_MEANINGS ? [] : values
  }

  return { add, longestAt, startedBy, holding, steps: () => /** @type {(() => unknown)[]} */ (starts.steps()).concat(words.steps()) }
}

/**
 * @template V
 * @typedef {{ phrase: string[], value: V, isWhole: boolean }} Key what a phrase is found by: itself, or its words that say something
 */

/**
 * @template V
 * @param {Key<V>[]} keys
 * @param {StemOf} stemOf
 * @returns {Table<V>}
 */
function tableOf(keys, stemOf) {
  const exact = /** @type {Full<string, V[]>} */ (new Map())
  /** @type {Map<string, V[]>} */
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

/**
 * @template V
 * @param {Table<V>} table
 */
function sortedOnce(table) {
  if (!table.sorted) {
    const phrases = Array.from(table.exact.keys())
    table.numbers = /** @type {Full<string, number>} */ (new Map(phrases.map((phrase, number) => [phrase, number])))
    table.sorted = phrases.sort()
  }
  return /** @type {Required<Table<V>>} */ (table)
}

/**
 * @template V
 * @typedef {{ word: string, value: V }} Holder
 */

/**
 * @template V
 * @param {Holder<V>[]} holders
 * @param {StemOf} stemOf
 */
function valuesByStem(holders, stemOf) {
  /** @type {Map<string, V[]>} */
  const table = new Map()
  holders.forEach(({ word, value }) => append(table, stemOf(word), value))
  return table
}

/**
 * @template V
 * @param {Pick<Map<string, V[]>, 'get' | 'set'>} table
 * @param {string} key
 * @param {V} value
 */
function append(table, key, value) {
  const values = table.get(key)
  if (values) {
    values.push(value)
  } else {
    table.set(key, [value])
  }
}
