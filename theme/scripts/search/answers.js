import { isStopWord } from './stop-words.js'

// So much of what was typed must be in a way of asking.
const LEAST_SHARE = 0.5
const MOST = 2

/**
 * Finds the short answers and guides that fit a query: all words of one way of asking have been typed, in any order and form.
 * Words that say nothing count only in ways of asking that have hardly any others: "first day out".
 * @param {string[][][]} answers the words of each way of asking for each
 * @param {(word: string) => string} stemOf
 * @returns {(words: string[]) => number[]} from the words of a query to places in the list, the best first
 */
export function createAnswers(answers, stemOf) {
  /** @type {{ at: number, stems: string[] }[] | undefined} */
  let ways

  const waysOf = () => /** @type {{ at: number, stems: string[] }[]} */ ([]).concat(...answers.map((all, at) => all.map((words) => {
    const saying = words.filter((word) => !isStopWord(word))
    return { at, stems: Array.from(new Set((saying.length > 1 ? saying : words).map(stemOf))) }
  })))

  return (words) => {
    ways = ways || waysOf()
    const typed = new Set(words.map(stemOf))
    const saying = new Set(words.filter((word) => !isStopWord(word)).map(stemOf))
    /** @type {number[]} */
    const points = []
    ways.filter(({ stems }) => stems.every((stem) => typed.has(stem))).forEach(({ at, stems }) => {
      const share = saying.size > 0 ? stems.filter((stem) => saying.has(stem)).length / saying.size : 1
      points[at] = Math.max(points[at] || 0, share < LEAST_SHARE ? 0 : stems.length + share)
    })
    return answers.map((_, at) => at)
      .filter((at) => points[at] > 0)
      .sort((one, other) => points[other] - points[one] || one - other)
      .slice(0, MOST)
  }
}
