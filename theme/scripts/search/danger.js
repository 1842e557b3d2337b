// Hears danger in what is typed: patterns over small classes of words, which input/danger.yaml holds and docs/search.md explains.
import { byLetter } from './by-letter.js'
import { readLessons } from './lessons.js'
import { hide, spanOf } from './patterns.js'
import { remembered } from './remembered.js'
import { editsBetween } from './spelling.js'
import { fold } from './text.js'
import { list, rows } from './words.js'

const MOST_WORDS = 60

// Stands before and after each sentence, and in patterns that need to be there.
const END = '|'

// Shorter words are never misspelled: too many others are one letter away.
const SHORTEST_TYPED = 4

// A pattern counts so much beside what was learned from examples.
const BY_PATTERN = 5

// So much is asked of that where something turns a sentence away, and of a text with fewer words than enough.
const IN_DOUBT = 1.5
const ENOUGH_WORDS = 6

// Until then a number is an age at which somebody is a child.
const ADULT = 16

// Without vowels a word needs this many letters: "hrt", "wnt".
const SHORTEST_WITHOUT_VOWELS = 3

// Also classes, numbers and ends.
const INFLECTED = /(?:s|ed|ing)$|[^a-z]/

// Characters that cannot be seen and would cut words.
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0f\ufeff]/g

/**
 * The part of the file of words that is about danger. Lists in a text are joined with commas. In patterns "A" stands for the first
 * class, "#" for a number, "." for a gap, "a/b" for either, "a&b" for both, in any order.
 * @typedef {object} DangerFile
 * @property {string} skip words that no pattern looks at
 * @property {string} said a word or a few, and other ways of saying them
 * @property {string} classes the words of each
 * @property {string[][]} dangers need, services, softer services, and the patterns of what is happening and of what only names it
 * @property {string} harmless patterns of what only looks like danger
 * @property {string[]} learned see readLessons
 * @property {string[][]} turnedBy "all" or "about", "softens" or nothing, and the patterns that turn a sentence away and that undo it
 */

/** @typedef {import('./patterns.js').Step} Step */
/** @typedef {Step[][]} Pattern steps that are all in the text, each in any sentence */
/** @typedef {import('./patterns.js').Sentence} Sentence */
/**
 * Ids of services: to show above all, to put first among what is found, and to put first with fewer points.
 * @typedef {{ urgent: string[][], first: string[][], soft: string[][], needs: string[] }} Heard
 */

/**
 * @param {DangerFile} file
 * @param {{ spell: (words: string[]) => string[], stemOf: (word: string) => string, isOrdinary: (word: string) => boolean }} language
 * @returns {(text: string) => Heard}
 */
export function createListener(file, { spell, stemOf, isOrdinary }) {
  /** @type {Map<string, string[]>} */
  const said = new Map()
  rows(file.said).forEach(([words, ...others]) => others.forEach((other) => said.set(other, words.split(' '))))
  const skipped = new Set(list(file.skip))

  /** @type {(words: string[]) => string[]} */
  const plain = (words) => /** @type {string[]} */ ([])
    .concat(...spell(words).map((word) => said.get(word) || [word]))
    .filter((word) => !skipped.has(word))

  const { classesAt, nearest } = readClasses(file.classes, { plain, stemOf })
  const literals = new Set()

  /** @type {(choice: string) => string} */
  const plainChoice = (choice) => (/[A-Z#|]/.test(choice) ? choice : plain([choice]).join(' '))

  /** A word stands for its other forms too, unless it is itself one. @type {(word: string) => string[]} */
  const choicesOf = (word) => /** @type {string[]} */ ([])
    .concat(...word.split('/').map(plainChoice).map((choice) => (INFLECTED.test(choice) ? [choice] : [choice, baseOf(choice, stemOf)])))

  /** @type {(joined: string) => Pattern[]} */
  const patterns = (joined) => list(joined).map((pattern) => pattern.split(' & ').map(stepsOf))

  /** @type {(text: string) => Step[]} */
  function stepsOf(text) {
    /** @type {Step[]} */
    const steps = []
    text.split('.').forEach((run) => run.split(' ').forEach((part, at) => {
      const words = /[A-Z#/|]/.test(part) ? [part] : plain([part])
      words.forEach((word, next) => steps.push({ isGap: at + next === 0 && steps.length > 0, choices: choicesOf(word) }))
    }))
    steps.forEach(({ choices }) => choices.forEach((choice) => literals.add(choice)))
    return steps
  }

  const harmless = patterns(file.harmless)
  const lessons = readLessons(file.learned)
  const dangers = file.dangers.map(([need, services, softly, says, about]) => (
    { need, services: list(services), softly: list(softly), says: patterns(says), about: patterns(about) }
  ))
  const turns = file.turnedBy.map(([what, softens, when, unless]) => (
    { isForAll: what === 'all', softens: Boolean(softens), when: patterns(when), unless: patterns(unless) }
  ))

  /** The word that was meant by one that is no word: "hittin", "hrt", "strangeld". */
  const corrected = remembered((/** @type {string} */ word) => {
    const whole = /[a-z]{3}in$/.test(word) ? `${word}g` : word
    return literals.has(whole) ? whole : isOrdinary(word) ? undefined : nearest(whole)
  })

  /** @type {(words: string[]) => Sentence} */
  function readSentence(words) {
    const known = words.map((word, at) => (classesAt(words, at).size > 0 ? word : corrected(word) || word))
    const end = { word: END, stem: END, classes: new Map() }
    return [end, ...known.map((word, at) => ({ word, stem: baseOf(word, stemOf), classes: classesAt(known, at) })), end]
  }

  /** @type {(text: string) => Heard} */
  return (text) => {
    const sentences = sentencesOf(text).map(plain).filter((words) => words.length > 0).map(readSentence)
    /** @type {(all: Pattern[], within?: Sentence[]) => boolean} */
    const anywhere = (all, within = sentences) => all.some((pattern) => (
      pattern.every((steps) => within.some((sentence) => spanOf(steps, sentence)))
    ))
    const turned = turns.filter(({ when, unless }) => anywhere(when) && !anywhere(unless))
    // What is said plainly stays said, whatever else is told beside it: "I want to die. I got my sentence on Monday."
    const straight = sentences.filter((sentence) => !turned.some(({ isForAll, when }) => isForAll && anywhere(when, [sentence])))
    sentences.forEach((sentence) => harmless.forEach(([steps]) => hide(sentence, steps)))
    const { score, danger } = lessons(featuresOf(sentences))
    /** @type {(sentence: Sentence) => boolean} */
    const mayBe = (sentence) => lessons(featuresOf([sentence])).score + BY_PATTERN > 0
    const grave = sentences.filter(mayBe)
    const plainly = straight.filter(mayBe)
    /** @type {Heard} */
    const heard = { urgent: [], first: [], soft: [], needs: [] }
    /** @type {(one: typeof dangers[0], against: typeof turned) => void} */
    const add = ({ need, services, softly }, against) => {
      const isSoft = against.some(({ softens }) => softens)
      heard.urgent.push(...(against.length === 0 ? [services] : []))
      heard.first.push(...(against.length === 0 ? [services] : []))
      heard.soft.push(...(isSoft ? [softly] : []))
      heard.needs.push(...(need && (against.length === 0 || isSoft) ? [need] : []))
    }
    dangers.forEach((one) => {
      const isSaid = anywhere(one.says, grave)
      if (isSaid || (score + BY_PATTERN > 0 && anywhere(one.says.concat(one.about)))) {
        add(one, anywhere(one.says, plainly) ? [] : turned.filter(({ isForAll }) => isForAll || !isSaid))
      }
    })
    const words = sentences.reduce((sum, sentence) => sum + sentence.filter(({ stem }) => !/^(?:\||\d*)$/.test(stem)).length, 0)
    if (heard.urgent.length === 0 && score > (turned.length > 0 || words < ENOUGH_WORDS ? IN_DOUBT : 0)) {
      // What was only learned calls for help, and leaves the order of what is found as it is.
      heard.urgent.push(dangers[danger].services)
    }
    return heard
  }
}

/**
 * What was learned about: stems and classes, years, and the ages of children. Other numbers say nothing: "im 19 looking for work".
 * @param {Sentence[]} sentences
 */
function featuresOf(sentences) {
  /** @type {Set<string>} */
  const features = new Set()
  sentences.forEach((sentence) => sentence.forEach(({ stem, classes }) => {
    if (!/^\d*$/.test(stem)) {
      features.add(stem)
    }
    classes.forEach((_, name) => {
      if (name !== '#') {
        features.add(name)
      }
    })
  }))
  return features
}

/**
 * The words of a class, in all their forms.
 * @param {string} file
 * @param {{ plain: (words: string[]) => string[], stemOf: (word: string) => string }} language
 */
function readClasses(file, { plain, stemOf }) {
  /** @type {Map<string, { name: string, others: string[] }[]>} */
  const byFirst = new Map()
  /** @type {Set<string>} */
  const single = new Set()
  rows(file).forEach((words, index) => words.forEach((phrase) => {
    const parts = plain(phrase.split(' '))
    const [first, ...others] = parts.map(stemOf)
    byFirst.set(first, (byFirst.get(first) || []).concat({ name: codeOf(index), others }))
    if (others.length === 0) {
      single.add(parts[0])
    }
  }))

  /** @type {(words: string[], at: number) => Map<string, number[]>} */
  function classesAt(words, at) {
    const classes = new Map()
    /** @type {(name: string, length: number) => void} */
    const add = (name, length) => classes.set(name, (classes.get(name) || []).concat(length))
    const found = byFirst.get(stemOf(words[at])) || []
    found.forEach(({ name, others }) => {
      if (others.every((other, next) => at + next + 1 < words.length && stemOf(words[at + next + 1]) === other)) {
        add(name, others.length + 1)
      }
    })
    if (/^\d+$/.test(words[at])) {
      add(/^(?:19|20)\d\d$/.test(words[at]) ? '##' : '#', 1)
      if (Number(words[at]) > 3 && Number(words[at]) < ADULT) {
        add('###', 1)
      }
    }
    return classes
  }

  const forms = byLetter((/** @type {string[]} */ words) => /** @type {string[]} */ ([]).concat(...words.map(formsOf)))
  single.forEach((word) => forms.add(word, word))

  /**
   * A form of a word that is in a class: the typed one, what is left of it without vowels, or one that is one letter away.
   * @type {(typed: string) => string | undefined}
   */
  function nearest(typed) {
    const bones = bonesOf(typed)
    const isBare = typed.length >= SHORTEST_WITHOUT_VOWELS && !/[aeiou]/.test(typed.slice(1).replace(/ing$|ed$|e$/, ''))
    const mayErr = typed.length >= SHORTEST_TYPED && !/\d/.test(typed)
    if (byFirst.has(stemOf(typed))) {
      return typed
    }
    return forms.get(typed).filter((form) => (
      (isBare && bonesOf(form) === bones) || (mayErr && form.length >= SHORTEST_TYPED && editsBetween(typed, form, 1) === 1)
    ))[0]
  }

  return { classesAt, nearest }
}

/**
 * Without its vowels.
 * @type {(word: string) => string}
 */
function bonesOf(word) {
  return word[0] + word.slice(1).replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1')
}

/** @type {(word: string) => string[]} */
function formsOf(word) {
  const base = word.replace(/e$/, '')
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(word) ? word + word.slice(-1) : base
  return [word, `${word}s`, `${doubled}ed`, `${doubled}ing`]
}

/**
 * "hit" in a pattern stands for "hits" and "hitting" too, and "hitting" only for itself. Short stems are other words: "us" of "use".
 * @type {(word: string, stemOf: (word: string) => string) => string}
 */
function baseOf(word, stemOf) {
  const stem = stemOf(word)
  return stem.length > 2 ? stem : word
}

/** @type {(index: number) => string} */
function codeOf(index) {
  return String.fromCharCode(65 + index % 26).repeat(1 + Math.floor(index / 26))
}

/** @type {(text: string) => string[][]} */
function sentencesOf(text) {
  let left = MOST_WORDS
  return fold(text.normalize('NFKC').replace(INVISIBLE, '')).split(/[.!?;\n]+/).map((sentence) => {
    const words = sentence.split(/[^a-z0-9\u00df-\u1fff]+/).filter(Boolean).slice(0, left)
    left -= words.length
    return words
  })
}
