// Guesses which word was meant by one that is not known.
import { remembered } from './remembered.js'

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const SHORTEST_BY_SOUND = 7
const MOST_EDITS_BY_SOUND = 3

// So many words are looked at in one step.
const SOUNDS_AT_ONCE = 100

// An edit takes one letter away and brings another, so that most words can be passed over at a glance.
const LETTERS_BY_EDIT = 2

// Letters that sound the same wherever they stand: words that sound alike have the same of these. Both have one of P_OR_F, or neither.
const STEADY = lettersOf('blmnrv')
const P_OR_F = lettersOf('pf')

// An edit counts so much less when the words sound the same.
const SOUNDS_ALIKE = 0.6

/** @typedef {ReturnType<typeof entriesOf>} Entries words, and what is known of each */

/**
 * Words that can be guessed, in order of preference: of two that are equally near, the earlier one is meant. A guess keeps the first
 * letter, which people get right.
 * @param {string[]} words
 */
export function vocabulary(words) {
  const entries = entriesOf(words)

  /** Functions, each quick, that work out how some of the words sound. */
  const steps = () => soundSteps(entries)

  return { nearest: (/** @type {string} */ typed) => nearestOf(entries, typed), steps }
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

/**
 * The nearest word, or undefined when none is near enough.
 * @type {(entries: Entries, typed: string) => string | undefined}
 */
function nearestOf({ words, lengths, letters: lettersOfEach, soundOf: soundOfEntry }, typed) {
  /** @type {string | undefined} */
  let best
  let lowest = Infinity
  if (typed.length < SHORTEST) {
    return best
  }
  const letters = lettersOf(typed)
  const sound = soundOf(typed)
  const most = typed.length < SHORTEST_FOR_TWO ? 1 : 2
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const others = lettersIn(letters ^ lettersOfEach[at])
    // Half of the letters that differ is the least number of edits.
    const isFar = Math.abs(typed.length - lengths[at]) > MOST_EDITS_BY_SOUND || others / LETTERS_BY_EDIT * SOUNDS_ALIKE >= lowest
    if (isFar || word[0] !== typed[0]) {
      continue
    }
    const alike = typed.length >= SHORTEST_BY_SOUND && mayAlike(letters, lettersOfEach[at]) && soundOfEntry(word) === sound
    const limit = alike ? MOST_EDITS_BY_SOUND : most
    if (others <= LETTERS_BY_EDIT * limit) {
      const edits = editsBetween(typed, word, limit)
      const cost = edits * (alike ? SOUNDS_ALIKE : 1)
      if (edits <= limit && cost < lowest) {
        best = word
        lowest = cost
      }
    }
  }
  return best
}

/** @type {(letters: number, others: number) => boolean} */
function mayAlike(letters, others) {
  return ((letters ^ others) & STEADY) === 0 && ((letters & P_OR_F) === 0) === ((others & P_OR_F) === 0)
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
