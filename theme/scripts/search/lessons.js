// How much the words of a text speak for danger, learned from the examples of input/danger.yaml: hears what no pattern was written for.
import { list } from './words.js'

// What one level of a word counts; the generator has the same.
const STEP = 1

/**
 * @param {string[]} learned what any text starts with; for each danger and then for what is none the words that speak for it, by level
 * @returns {(features: Set<string>) => { score: number, danger: number }} more than 0 is danger; which is the likeliest
 */
export function readLessons([start, ...rows]) {
  /** @type {Map<string, { weight: number, danger: number }>} */
  const weights = new Map()
  const dangers = rows.length - 1
  rows.forEach((row, danger) => row.split(';').forEach((words, level) => list(words).forEach((word) => {
    weights.set(word, { weight: (danger === dangers ? -STEP : STEP) * (level + 1), danger })
  })))

  return (features) => {
    const points = rows.map(() => 0)
    features.forEach((feature) => {
      const learned = weights.get(feature)
      if (learned) {
        points[learned.danger] += learned.weight
      }
    })
    const danger = points.slice(0, dangers).reduce((best, sum, at) => (sum > points[best] ? at : best), 0)
    return { score: points.reduce((sum, each) => sum + each, rows.length > 0 ? Number(start) : 0), danger }
  }
}
