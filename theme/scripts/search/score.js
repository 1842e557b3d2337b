const MOST_STARTS = 12
const SHORTEST_START = 3

// A term in more than this part of all entries loses points, down to the least that is left of them.
const COMMON = 0.25
const LEAST = 0.15

/** What single terms are worth, from a lunr index. The query is built and never parsed, so that no sign in it can mean anything. */
export function termScores(index) {
  const terms = Object.keys(index.invertedIndex).sort()
  const size = new Set(Object.keys(index.fieldVectors).map((key) => key.slice(key.indexOf('/') + 1))).size
  const known = new Map()

  /** The points of each entry that has the term; none for one that nobody has. */
  function of(term) {
    if (!known.has(term)) {
      const found = index.invertedIndex[term] ? index.query((query) => query.term(term, { usePipeline: false })) : []
      const common = Math.max(0, found.length / size - COMMON)
      known.set(term, new Map(found.map(({ ref, score }) => [ref, score * Math.max(LEAST, 1 - 2 * common)])))
    }
    return known.get(term)
  }

  /** Some terms that start so, in order. Too short a start gives none. */
  function startingWith(start) {
    const from = start.length < SHORTEST_START ? terms.length : lowerBound(terms, start)
    const some = terms.slice(from, from + MOST_STARTS)
    return some.filter((term) => term.indexOf(start) === 0)
  }

  /** The field of an entry that holds the term and stands first in the index, if any does. */
  function fieldOf(term, id) {
    const posting = index.invertedIndex[term]
    return posting ? index.fields.filter((field) => posting[field][id])[0] : undefined
  }

  return { of, startingWith, fieldOf }
}

function lowerBound(sorted, wanted) {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < wanted) {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low
}
