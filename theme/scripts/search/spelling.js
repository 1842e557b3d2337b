// Guesses which word was meant by one that is not known.

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const SHORTEST_BY_SOUND = 5
const SHORTEST_FOR_FIRST = 6
const MOST_EDITS_BY_SOUND = 3

/** Words that can be guessed. `words` is in order of preference: of two that are equally near, the earlier one is meant. */
export function vocabulary(words) {
  const entries = words.map((word) => ({ word, sound: soundOf(word) }))

  /** The nearest word, or undefined when none is near enough. */
  return function nearest(typed) {
    if (typed.length < SHORTEST) {
      return undefined
    }
    const sound = soundOf(typed)
    const most = typed.length < SHORTEST_FOR_TWO ? 1 : 2
    let best
    let least = Infinity
    entries.forEach((entry) => {
      const alike = typed.length >= SHORTEST_BY_SOUND && entry.sound === sound
      if (!alike && !startsAlike(typed, entry.word)) {
        return
      }
      const edits = editsBetween(typed, entry.word, alike ? MOST_EDITS_BY_SOUND : most)
      const cost = edits - (alike ? 1.25 : 0) + (entry.word[0] === typed[0] ? 0 : 0.5)
      if (edits <= (alike ? MOST_EDITS_BY_SOUND : most) && cost < least) {
        best = entry.word
        least = cost
      }
    })
    return best
  }
}

/** People get the first letter right. In a long word another may be a slip, and so may the first two swapped. */
function startsAlike(one, other) {
  return one[0] === other[0] || one.length >= SHORTEST_FOR_FIRST || (one[0] === other[1] && one[1] === other[0])
}

/** How many letters must be added, left out, changed or swapped with the next; more than `most` when it is more than that. */
export function editsBetween(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1
  }
  let before = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let lowest = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1)
      }
      lowest = Math.min(lowest, row[j])
    }
    if (lowest > most) {
      return most + 1
    }
    before = last
    last = row
  }
  return last[other.length]
}

/** Roughly how a word sounds: "farmacy" and "pharmacy", "evicshun" and "eviction" sound the same. */
export function soundOf(word) {
  return word
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph/g, 'f')
    .replace(/gh/g, '')
    .replace(/tion|sion|cian|shun|cion/g, '0n')
    .replace(/[sc]h/g, '0')
    .replace(/c([eiy])/g, 's$1')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/dg|j/g, 'g')
    .replace(/[aeiouyw]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.)a$/, '$1')
}
