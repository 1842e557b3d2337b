import { wordsOf } from './text.js'

const EXACT = 10
const PREFIX = 3
const ONE_EDIT = 1
const SHORTEST_PREFIX = 3
const SHORTEST_EDIT = 4

/**
 * Points for each entry that has any of the terms, by id. `index` is a lunr index.
 * The query is built and never parsed, so that no character in it can mean anything.
 */
export function indexScores(index, terms, lunr) {
  if (terms.length === 0) {
    return {} // lunr would give every entry.
  }
  const results = index.query((query) => terms.forEach(({ word, weight }) => {
    index.pipeline.runString(word).forEach((stem) => {
      query.term(stem, { usePipeline: false, boost: weight * EXACT })
      if (word.length >= SHORTEST_EDIT) {
        query.term(stem, { usePipeline: false, boost: weight * ONE_EDIT, editDistance: 1 })
      }
    })
    if (word.length >= SHORTEST_PREFIX) {
      query.term(word, { usePipeline: false, boost: weight * PREFIX, wildcard: lunr.Query.wildcard.TRAILING })
    }
  }))
  return table(results.map(({ ref, score }) => [ref, score]))
}

/** The same without an index: how many of the terms stand in the words of the entry's card. */
export function textScores(services, terms) {
  return table(services
    .map(({ id, text }) => {
      const words = ` ${wordsOf(text).join(' ')}`
      return [id, terms.filter(({ word }) => words.indexOf(` ${word}`) >= 0).length]
    })
    .filter(([, score]) => score > 0))
}

function table(pairs) {
  const scores = {}
  pairs.forEach(([id, score]) => {
    scores[id] = score
  })
  return scores
}
