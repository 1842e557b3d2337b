// Looks for patterns, steps of words and gaps, in sentences.

// So many words may stand in a gap.
const GAP = 5

/** @typedef {{ isGap: boolean, choices: string[] }} Step words or classes, after a gap or next to what was before */
/**
 * For each word what a word of a pattern must be to stand for it, and the classes that start there, with their lengths.
 * @typedef {{ word: string, stem: string, classes: Map<string, number[]> }[]} Sentence
 */

/**
 * Where a pattern starts and ends in a sentence, if it is there.
 * @type {(pattern: Step[], sentence: Sentence) => [number, number] | undefined}
 */
export function spanOf(pattern, sentence) {
  for (let at = 0; at < sentence.length; at++) {
    const end = endOf(pattern, 0, sentence, at)
    if (end > at) {
      return [at, end]
    }
  }
  return undefined
}

/** @type {(pattern: Step[], step: number, sentence: Sentence, at: number) => number} */
function endOf(pattern, step, sentence, at) {
  if (step === pattern.length) {
    return at
  }
  const { isGap, choices } = pattern[step]
  for (let start = at; start < sentence.length && start <= at + (isGap ? GAP : 0); start++) {
    const { word, stem, classes } = sentence[start]
    for (const choice of choices) {
      const lengths = choice === word || choice === stem ? [1] : classes.get(choice) || []
      for (const length of lengths) {
        const end = endOf(pattern, step + 1, sentence, start + length)
        if (end > 0) {
          return end
        }
      }
    }
  }
  return 0
}

/**
 * Takes out the words of a sentence wherever the pattern is in it.
 * @type {(sentence: Sentence, pattern: Step[]) => void}
 */
export function hide(sentence, pattern) {
  for (let span = spanOf(pattern, sentence); span; span = spanOf(pattern, sentence)) {
    for (let at = span[0]; at < span[1]; at++) {
      sentence[at] = { word: '', stem: '', classes: new Map() }
    }
  }
}
