import { startingWith as startingIn } from './sorted.js'
import { eachWeight } from './term-weights.js'

const MOST_STARTS = 12
const SHORTEST_START = 3

// A term in more than this part of all entries loses points, down to the least that is left of them.
const COMMON = 0.25
const LEAST = 0.15

/**
 * What single terms are worth, from the lunr indexes of the parts of a catalogue: [{ index, ids: those of its documents n0, n1 ... }].
 * `entries` as pointsFor makes them. No query is parsed, so that no sign in one can mean anything.
 */
export function termScores(parts, entries) {
  const all = sortedTerms(parts)
  const size = parts.reduce((sum, { ids }) => sum + ids.length, 0)
  const referenceOf = parts.map(({ ids }) => new Map(ids.map((id, place) => [id, `n${place}`])))
  const known = new Map()

  /** Does any entry have the term? */
  function has(term) {
    return parts.some(({ index }) => index.invertedIndex[term])
  }

  /** The points of each entry that has the term; none for one that nobody has. */
  function of(term) {
    if (!known.has(term)) {
      known.set(term, pointsOf(term))
    }
    return known.get(term)
  }

  // A term that is common in one part and rare in another is worth the same in both, as in a single index of all.
  function pointsOf(term) {
    const having = parts.filter(({ index }) => index.invertedIndex[term])
    const times = having.map(({ index }) => timesOf(index, term))
    const rarity = rarityOf(times.reduce((sum, each) => sum + each, 0), size)
    const points = entries.sum(having.map(({ index, ids }, at) => {
      const found = new Float64Array(entries.ids.length)
      eachWeight(index, term, (reference, weight) => {
        found[entries.placeOf(ids[Number(reference.slice(1))])] += weight
      })
      return entries.scaled(found, rarity / rarityOf(times[at], ids.length))
    }))
    const common = Math.max(0, points.filter(Boolean).length / size - COMMON)
    return entries.scaled(points, Math.max(LEAST, 1 - 2 * common))
  }

  /** Some terms that start so, in order. Too short a start gives none. */
  function startingWith(start) {
    return start.length < SHORTEST_START ? [] : startingIn(all, start, MOST_STARTS)
  }

  /** The field of an entry that holds the term and stands first in the index, if any does. */
  function fieldOf(term, id) {
    const fields = parts.map(({ index }, at) => {
      const posting = referenceOf[at].has(id) && index.invertedIndex[term]
      return posting ? index.fields.filter((field) => posting[field][referenceOf[at].get(id)])[0] : undefined
    })
    return fields.filter(Boolean)[0]
  }

  return { all, has, of, startingWith, fieldOf }
}

function sortedTerms(parts) {
  return Array.from(new Set([].concat(...parts.map(({ index }) => index.terms || Object.keys(index.invertedIndex))))).sort()
}

/** How many fields of entries hold the term; and, of such a term, what lunr calls its inverse document frequency. */
function timesOf(index, term) {
  const posting = index.invertedIndex[term]
  return index.fields.reduce((sum, field) => sum + Object.keys(posting[field]).length, 0)
}

function rarityOf(times, size) {
  return Math.log(1 + Math.abs((size - times + 0.5) / (times + 0.5)))
}
