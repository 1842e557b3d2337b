// Guesses which word was meant by one that is not known.

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const SHORTEST_BY_SOUND = 5
const SHORTEST_FOR_FIRST = 6
const MOST_EDITS_BY_SOUND = 3

// An edit takes one letter away and brings another, so that most words can be passed over at a glance.
const LETTERS_BY_EDIT = 2

// Letters that sound the same wherever they stand: words that sound alike have the same of these.
const STEADY = lettersOf('blmrv')

// An edit counts so much less when the words sound the same; another first letter counts so much more.
const SOUNDS_ALIKE = 0.6
const OTHER_START = 0.5

// Endings that a stemmer takes off.
const ENDING = /(?:s|e|y|ed|er|ers|ing|ings|ies|ion|ions|ation|ly|al|able|ment|ments|ive|ity|ness|ence|ance|ent|ant)$/

/**
 * Words that can be guessed. `words` are whole, in order of preference: of two that are equally near, the earlier one is
 * meant. `stems` are words without their endings; `stemOf` gives the stem of a word.
 */
export function vocabulary(words, stems, stemOf) {
  const wholeWords = words.map(entryOf)
  const stemsOnly = stems.map(entryOf)

  /** The nearest word, or undefined when none is near enough. */
  return function nearest(typed) {
    const guesses = [nearestOf(wholeWords, typed)]
    endingsOf(typed).forEach((ending) => {
      const base = typed.slice(0, typed.length - ending.length)
      const { word, cost } = nearestOf(stemsOnly, base, (stem) => stemOf(stem + ending) === stem)
      guesses.push({ word: word + ending, cost })
    })
    return guesses.reduce((best, other) => (other.cost < best.cost ? other : best)).word
  }
}

/** A word, which letters it has, a bit for each, and how it sounds: that is worked out for few. */
function entryOf(word) {
  let sound
  return { word, letters: lettersOf(word), sound: () => sound || (sound = soundOf(word)) }
}

function lettersOf(word) {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    letters |= 1 << (word.charCodeAt(at) & 31)
  }
  return letters
}

function lettersIn(bits) {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count++
  }
  return count
}

function endingsOf(word) {
  const ending = word.match(ENDING)
  return ending ? ['', ending[0]] : ['']
}

function nearestOf(entries, typed, isGood = () => true) {
  const best = { word: undefined, cost: Infinity }
  if (typed.length < SHORTEST) {
    return best
  }
  const { letters, sound } = entryOf(typed)
  const most = typed.length < SHORTEST_FOR_TWO ? 1 : 2
  entries.forEach((entry) => {
    const others = lettersIn(letters ^ entry.letters)
    if (Math.abs(typed.length - entry.word.length) > MOST_EDITS_BY_SOUND || others > LETTERS_BY_EDIT * MOST_EDITS_BY_SOUND) {
      return
    }
    const alike = typed.length >= SHORTEST_BY_SOUND && ((letters ^ entry.letters) & STEADY) === 0 && entry.sound() === sound()
    if (!alike && others > LETTERS_BY_EDIT * most) {
      return
    }
    if (alike || startsAlike(typed, entry.word)) {
      const limit = alike ? MOST_EDITS_BY_SOUND : most
      const edits = editsBetween(typed, entry.word, limit)
      const cost = edits * (alike ? SOUNDS_ALIKE : 1) + (entry.word[0] === typed[0] ? 0 : OTHER_START)
      if (edits <= limit && cost < best.cost && isGood(entry.word)) {
        best.word = entry.word
        best.cost = cost
      }
    }
  })
  return best
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
