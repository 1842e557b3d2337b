import { startingWith as startingIn } from './sorted.js'

const MOST_STARTS = 12
const SHORTEST_START = 3

// A term in more than this part of all entries loses points, down to the least that is left of them.
const COMMON = 0.25
const LEAST = 0.15

/**
 * @template K, V
 * @typedef {import('./remembered.js').Full<K, V>} Full
 */

/**
 * @typedef {import('./points.js').Points} Points
 *
 * @typedef {import('../../../src/SupportMap.Search/browser/unpack-index.js').Index} Index
 *
 * @typedef {{ index: Pick<Index, 'fields' | 'terms' | 'has' | 'occurrencesOf'>, ids: string[] }} Part of a catalogue: its index, and
 * the ids of its documents
 *
 * @typedef {ReturnType<typeof termScores>} Terms
 */

/**
 * What single terms are worth in the parts of a catalogue. No query is parsed, so that no character in one can mean anything.
 * @param {Part[]} parts
 * @param {import('./points.js').Entries} entries
 */
export function termScores(parts, entries) {
  const all = sortedTerms(parts)
  const size = parts.reduce((sum, { ids }) => sum + ids.length, 0)
  const known = /** @type {Full<string, Points>} */ (new Map())

  /**
   * Does any entry have the term?
   * @type {(term: string) => boolean}
   */
  function has(term) {
    return parts.some(({ index }) => index.has(term))
  }

  /**
   * The points of each entry that has the term; none for one that nobody has.
   * @type {(term: string) => Points}
   */
  function of(term) {
    if (!known.has(term)) {
      known.set(term, pointsOf(term))
    }
    return known.get(term)
  }

  /**
   * A term that is common in one part and rare in another is worth the same in both, as in a single index of all.
   * @type {(term: string) => Points}
   */
  function pointsOf(term) {
    const having = parts.map(({ index, ids }) => ({ ids, occurrences: index.occurrencesOf(term) }))
      .filter(({ occurrences }) => occurrences.length)
    const rarity = rarityOf(having.reduce((sum, { occurrences }) => sum + occurrences.length, 0), size)
    const points = entries.sum(having.map(({ ids, occurrences }) => {
      const found = new Float64Array(entries.ids.length)
      occurrences.forEach(({ document, weight }) => {
        found[entries.placeOf(ids[document])] += weight
      })
      return entries.scaled(found, rarity / rarityOf(occurrences.length, ids.length))
    }))
    const common = Math.max(0, points.filter(Boolean).length / size - COMMON)
    return entries.scaled(points, Math.max(LEAST, 1 - 2 * common))
  }

  /**
   * Some terms that start so, in order. Too short a start gives none.
   * @type {(start: string) => string[]}
   */
  function startingWith(start) {
    return start.length < SHORTEST_START ? [] : startingIn(all, start, MOST_STARTS)
  }

  /**
   * The field of an entry that holds the term and stands first in the index, if any does.
   * @type {(term: string, id: string) => string | undefined}
   */
  function fieldOf(term, id) {
    const fields = parts.map(({ index, ids }) => {
      const first = index.occurrencesOf(term).filter(({ document }) => ids[document] === id)[0]
      return first && index.fields[first.field]
    })
    return fields.filter(Boolean)[0]
  }

  return { all, has, of, startingWith, fieldOf }
}

/** @type {(parts: Part[]) => string[]} */
function sortedTerms(parts) {
  return Array.from(new Set(/** @type {string[]} */ ([]).concat(...parts.map(({ index }) => index.terms)))).sort()
}

/**
 * What lunr calls the inverse document frequency of such a term.
 * @type {(times: number, size: number) => number}
 */
function rarityOf(times, size) {
  return Math.log(1 + Math.abs((size - times + 0.5) / (times + 0.5)))
}
