/**
 * Calls `found(reference, weight)` for each field of each document that holds the term. The sum for a document is its score
 * in a query of lunr.js for this term alone: that makes vectors, sets and notes of what matched for each, which takes longer
 * than everything else that a search here does.
 * @param {import('lunr').Index} index
 * @param {string} term
 * @param {(reference: string, weight: number) => void} found
 */
export function eachWeight({ invertedIndex, fields, fieldVectors }, term, found) {
  const posting = invertedIndex[term]
  if (posting) {
    fields.forEach((field) => Object.keys(posting[field]).forEach((reference) => {
      const vector = fieldVectors[`${field}/${reference}`]
      found(reference, vector.elements[vector.positionForIndex(posting._index) + 1])
    }))
  }
}
