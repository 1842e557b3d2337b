const SHORTEST = 3

/**
 * Points without an index: how many of the typed words stand in the text of each service.
 * @param {{ id: string, text: string }[]} services
 * @param {string} typed
 */
export function plainScores(services, typed) {
  /** @type {import('../search/points.js').PointsById} */
  const scores = Object.create(null)
  const words = wordsOf(typed).filter((word) => word.length >= SHORTEST)
  services.forEach(({ id, text }) => {
    const all = ` ${wordsOf(text).join(' ')}`
    const score = words.filter((word) => all.indexOf(` ${word}`) >= 0).length
    if (score > 0) {
      scores[id] = score
    }
  })
  return scores
}

/** @type {(text: string) => string[]} */
function wordsOf(text) {
  return text.toLowerCase().split(/[^a-z0-9\u00df-\uffff]+/).filter(Boolean)
}
