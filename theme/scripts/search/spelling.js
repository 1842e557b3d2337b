// Guesses which word was meant by one that is not known.
import { remembered } from './remembered.js'

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const SHORTEST_BY_SOUND = 5
const SHORTEST_FOR_FIRST = 6
const MOST_EDITS_BY_SOUND = 3

// So many words are looked at in one step.
const SOUNDS_AT_ONCE = 100

// An edit takes one letter away and brings another, so that most words can be passed over at a glance.
const LETTERS_BY_EDIT = 2

// Letters that sound the same wherever they stand: words that sound alike have the same of these. Both have one of P_OR_F, or neither.
const STEADY = lettersOf('blmnrv')
const P_OR_F = lettersOf('pf')

// An edit counts so much less when the words sound the same; another first letter counts so much more.
const SOUNDS_ALIKE = 0.6
const OTHER_START = 0.5

// Endings that a stemmer takes off.
const ENDING = /(?:s|e|y|ed|er|ers|ing|ings|ies|ion|ions|ation|ly|al|able|ment|ments|ive|ity|ness|ence|ance|ent|ant)$/

/**
 * @typedef {ReturnType<typeof entriesOf>} Entries words, and what is known of each
 * @typedef {{ word: string | undefined, cost: number }} Guess
 */

/**
 * Words that can be guessed. `words` are whole, in order of preference: of two that are equally near, the earlier one is
 * meant. `stems` are words without their endings; `stemOf` gives the stem of a word. Gives { nearest, steps }.
 * @param {string[]} words
 * @param {string[]} stems
 * @param {(word: string) => string} stemOf
 */
export function vocabulary(words, stems, stemOf) {
  const wholeWords = entriesOf(words)
  const stemsOnly = entriesOf(stems)

  /**
   * The nearest word, or undefined when none is near enough.
   * @type {(typed: string) => string | undefined}
   */
  function nearest(typed) {
    const guesses = [nearestOf(wholeWords, typed)]
    endingsOf(typed).forEach((ending) => {
      const base = typed.slice(0, typed.length - ending.length)
      const { word, cost } = nearestOf(stemsOnly, base, (stem) => stemOf(stem + ending) === stem)
      guesses.push({ word: word + ending, cost })
    })
    return guesses.reduce((best, other) => (other.cost < best.cost ? other : best)).word
  }

  /** Functions, each quick, that work out how some of the words sound. */
  const steps = () => /** @type {(() => unknown)[]} */ ([]).concat(...[wholeWords, stemsOnly].map(soundSteps))

  return { nearest, steps }
}

/** @type {(entries: Entries) => (() => void)[]} */
function soundSteps({ words, soundOf: soundOfEntry }) {
  const starts = words.map((_, at) => at).filter((at) => at % SOUNDS_AT_ONCE === 0)
  return starts.map((at) => () => words.slice(at, at + SOUNDS_AT_ONCE).forEach(soundOfEntry))
}

/**
 * Words, which letters each has, a bit for each letter, and how it sounds: that is worked out for few.
 * @param {string[]} words
 */
function entriesOf(words) {
  const letters = Int32Array.from(words, lettersOf)
  const lengths = Uint16Array.from(words, ({ length }) => length)
  return { words, letters, lengths, soundOf: remembered(soundOf) }
}

/** @type {(word: string) => number} */
function lettersOf(word) {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    letters |= 1 << (word.charCodeAt(at) & 31)
  }
  return letters
}

/** @type {(bits: number) => number} */
function lettersIn(bits) {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** @type {(word: string) => string[]} */
function endingsOf(word) {
  const ending = word.match(ENDING)
  return ending ? ['', ending[0]] : ['']
}

/**
 * @param {Entries} entries
 * @param {string} typed
 * @param {(word: string) => boolean} isGood
 */
function nearestOf(entries, typed, isGood = () => true) {
  /** @type {Guess} */
  const best = { word: undefined, cost: Infinity }
  if (typed.length < SHORTEST) {
    return best
  }
  const { words, lengths, soundOf: soundOfEntry } = entries
  const letters = lettersOf(typed)
  const sound = soundOf(typed)
  const most = typed.length < SHORTEST_FOR_TWO ? 1 : 2
  for (let at = 0; at < words.length; at++) {
    const others = lettersIn(letters ^ entries.letters[at])
    if (others > LETTERS_BY_EDIT * MOST_EDITS_BY_SOUND || Math.abs(typed.length - lengths[at]) > MOST_EDITS_BY_SOUND) {
      continue
    }
    const word = words[at]
    // Half of the letters that differ is the least number of edits.
    if (others / LETTERS_BY_EDIT * SOUNDS_ALIKE >= best.cost) {
      continue
    }
    const alike = typed.length >= SHORTEST_BY_SOUND && mayAlike(letters, entries.letters[at]) && soundOfEntry(word) === sound
    if (alike || (others <= LETTERS_BY_EDIT * most && startsAlike(typed, word))) {
      const limit = alike ? MOST_EDITS_BY_SOUND : most
      const edits = editsBetween(typed, word, limit)
      const cost = edits * (alike ? SOUNDS_ALIKE : 1) + (word[0] === typed[0] ? 0 : OTHER_START)
      if (edits <= limit && cost < best.cost && isGood(word)) {
        best.word = word
        best.cost = cost
      }
    }
  }
  return best
}

/** @type {(letters: number, others: number) => boolean} */
function mayAlike(letters, others) {
  return ((letters ^ others) & STEADY) === 0 && ((letters & P_OR_F) === 0) === ((others & P_OR_F) === 0)
}

/**
 * People get the first letter right. In a long word another may be a slip, and so may the first two swapped.
 * @type {(one: string, other: string) => boolean}
 */
function startsAlike(one, other) {
  return one[0] === other[0] || one.length >= SHORTEST_FOR_FIRST || (one[0] === other[1] && one[1] === other[0])
}

// The last three rows of the table below, used again for each pair of words.
/** @type {number[]} */
let before = []
/** @type {number[]} */
let last = []
/** @type {number[]} */
let row = []

/**
 * How many letters must be added, left out, changed or swapped with the next; more than `most` when it is more than that.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function editsBetween(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1
  }
  for (let j = 0; j <= other.length; j++) {
    row[j] = j
  }
  for (let i = 1; i <= one.length; i++) {
    [before, last, row] = [last, row, before]
    row[0] = i
    let lowest = i
    for (let j = 1; j <= other.length; j++) {
      let edits = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        edits = Math.min(edits, before[j - 2] + 1)
      }
      row[j] = edits
      lowest = Math.min(lowest, edits)
    }
    if (lowest > most) {
      return most + 1
    }
  }
  return row[other.length]
}

/**
 * Roughly how a word sounds: "farmacy" and "pharmacy", "evicshun" and "eviction" sound the same.
 * @param {string} word
 */
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
