import { createListener } from './danger.js'
import { isEnglish } from './ordinary-words.js'
import { pointsFor } from './points.js'
import { remembered } from './remembered.js'
import { termScores } from './score.js'
import { vocabulary } from './spelling.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'
import { readWords } from './words.js'

const NO_DANGER = { skip: '', said: '', classes: '', dangers: [], harmless: '', turnedBy: [], learned: [] }

/** @type {import('./words.js').WordsFile} */
const NO_WORDS = { places: {}, needs: '', means: '', danger: NO_DANGER, phrases: '', spellings: '', ended: [], otherwise: '' }
const SHORTEST_START = 3

// The least letters of each part of a word that was written without its space: "counciltax".
const SHORTEST_PART = 3

/**
 * @typedef {{ id: string, needs: string[], text: string, areas?: string[], audiences?: string[] }} Service its `text` is what its card
 * shows
 * @typedef {ReturnType<typeof createLexicon>} Lexicon
 */

/**
 * All words that the search knows: those of the index, of the file of words, and of the cards that readers see.
 * @param {import('./score.js').Part[]} parts
 * @param {(word: string) => string} stem
 * @param {import('./words.js').WordsFile | null} file
 * @param {Service[]} services
 */
export function createLexicon(parts, stem, file, services) {
  const stemOf = remembered((/** @type {string} */ word) => stem(word) || word)
  const language = readWords(file || NO_WORDS, stemOf)
  const entries = pointsFor(Array.from(new Set(services.map(({ id }) => id).concat(...parts.map(({ ids }) => ids)))))
  const terms = termScores(parts, entries)
  const byId = /** @type {import('./remembered.js').Full<string, Service>} */ (new Map(services.map((service) => [service.id, service])))

  /** The words of an entry's card, and their stems. */
  const cardOf = remembered((/** @type {string} */ id) => {
    const words = new Set(wordsOf(byId.has(id) ? byId.get(id).text : ''))
    const stems = once(() => new Set(Array.from(words).map(stemOf)))
    return { words, hasStem: (/** @type {string} */ asked) => stems().has(asked) }
  })

  /** The towns that an entry's card names, as they are spelled in the table of places. */
  const townsOf = remembered((/** @type {string} */ id) => {
    const words = wordsOf(byId.has(id) ? byId.get(id).text : '')
    /** @type {Set<string>} */
    const towns = new Set()
    for (let at = 0; at < words.length; at++) {
      const { length } = language.places.longestAt(words, at)
      const name = words.slice(at, at + length).join(' ')
      if (length > 0 && !language.areaNames.has(name)) {
        towns.add(name)
      }
      at += Math.max(0, length - 1)
    }
    return towns
  })
  const shown = once(() => new Set(/** @type {string[]} */ ([]).concat(...services.map(({ id }) => Array.from(cardOf(id).words)))))
  const guessable = once(() => vocabulary(
    Array.from(new Set(language.plainWords.concat(Array.from(shown())))).filter((word) => !isStopWord(word)),
  ))

  /** @type {(word: string) => boolean} */
  function isKnown(word) {
    return isEnglish(word) || language.spell([word])[0] !== word || language.hasStem(stemOf(word)) || terms.has(stemOf(word))
  }

  /**
   * Is it a known word, and not only the start of one?
   * @type {(word: string) => boolean}
   */
  function isWhole(word) {
    return (isKnown(word) && stemOf(word) !== word) || language.isWord(word) || shown().has(word)
  }

  /**
   * The word itself when there is something for it or for words that start so; else, for one that is still being typed, the
   * shortest known word that starts so, if any.
   * @type {(typed: string, isLast: boolean) => string | undefined}
   */
  function complete(typed, isLast) {
    const word = isKnown(typed) ? typed : withG(typed)
    return isKnown(word) || word.length < SHORTEST_START || terms.startingWith(word).length > 0
      ? word
      : isLast ? language.words.filter((other) => other.indexOf(word) === 0).sort((one, other) => one.length - other.length)[0] : undefined
  }

  /**
   * Many say and write "stayin" and "meetins".
   * @type {(word: string) => string}
   */
  function withG(word) {
    const whole = word.replace(/in(s?)$/, 'ing$1')
    return isStopWord(whole) || isKnown(whole) ? whole : word
  }

  /**
   * The two known words that make up one that nobody knows, if they do.
   * @type {(word: string) => string[]}
   */
  function split(word) {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const both = [word.slice(0, at), word.slice(at)]
      if (both.every((part) => language.isWord(part) || shown().has(part)) && both.some((part) => part.length > SHORTEST_PART)) {
        return both
      }
    }
    return []
  }

  /**
   * The word that was meant by one that nobody knows, if any is near enough.
   * @type {(word: string) => string | undefined}
   */
  function guess(word) {
    return /\d/.test(word) ? undefined : guessable().nearest(word)
  }

  const listener = once(() => createListener((file || NO_WORDS).danger, { spell: language.spell, stemOf, isOrdinary: isKnown }))
  /** @type {(text: string) => import('./danger.js').Heard} */
  const hear = (text) => listener()(text)

  /** Functions, each quick, that make ready what most queries need. A step may bring more. */
  function steps() {
    const all = language.steps().concat([listener]).concat(services.map(({ id }) => () => cardOf(id)))
    all.push(() => all.push(...guessable().steps()))
    return all
  }

  /** @type {(id: string) => string[]} */
  const needsOf = (id) => (byId.has(id) ? byId.get(id).needs : [])
  return { steps, language, entries, terms, services, stemOf, cardOf, needsOf, isWhole, complete, guess, split, hear, townsOf }
}

/**
 * @template V
 * @param {() => V} make
 */
function once(make) {
  const get = remembered(make)
  return () => get('')
}
