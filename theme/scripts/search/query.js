import { contactsIn } from './contacts.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'

const MOST_WORDS = 60
const MOST_GUESSES = 8
const LONGEST_START = 4

// What refuses the words that follow, with any of the second kind between: "do not want", "not a".
const REFUSES = ['not', 'dont', 'without', 'except']
const BEFORE_REFUSED = ['a', 'an', 'the', 'another', 'any', 'want', 'wanting', 'need', 'more']

// Somebody asks about one of their own.
const OWN = /\b(?:my|our) (?:son|daughter|boy|girl|man|husband|wife|partner|brother|sister|mum|dad|nephew|niece|grandson|cousin|uncle)s?\b/

const AGES = [
  /\b(?:im|i am|hes|he is|shes|she is|aged?) (\d\d?)\b(?! ?(?:weeks?|months?|mins?|hours?|days?|pounds?|quid))/,
  /\b(\d\d?) ?(?:years? old|yrs? old|yr old|yo)\b/,
]

/**
 * @typedef {import('./words.js').Meaning} Meaning
 * @typedef {import('./lexicon.js').Lexicon} Lexicon
 */

/**
 * What a query is read with.
 * @typedef {Pick<Lexicon, 'language' | 'stemOf' | 'isWhole' | 'complete' | 'guess' | 'split'>
 *   & { terms: Pick<Lexicon['terms'], 'has'> }} Known
 */

/**
 * Without `usePlaces` names of places are words like others; without `mayGuess` unknown words stay as they are.
 * @typedef {{ usePlaces?: boolean, mayGuess?: boolean }} Options
 */

/**
 * @typedef {object} Query what a typed query asks for
 * @property {string} raw
 * @property {string[]} words all but the names of places
 * @property {string[]} contacts
 * @property {Part[]} parts phrases with a known meaning and single words that say something
 * @property {Part[]} places names of places
 * @property {string[]} areas ids
 * @property {number} age in years, or NaN
 * @property {boolean} isForFamily it is about one of their own
 * @property {import('./words.js').Ended[]} ended
 * @property {{ typed: string, text: string } | null} guess
 */

/**
 * @typedef {object} Part
 * @property {string[]} words in their usual spelling
 * @property {string[][]} forms each word with how else it was typed
 * @property {Meaning[]} values what they stand for
 * @property {string[]} [areas] of the name of a place
 * @property {string} raw the text to show for them
 * @property {boolean} isRefused "not a food bank"
 * @property {boolean} isGuess
 */

/** @typedef {{ typed: string, word: string, isGuess: boolean }} Word */

/**
 * @template V
 * @typedef {{ length: number, values: V[] }} Match the phrases that so many words stand for
 */

/** @typedef {{ words: Word[], place: Match<string> | null, values: Meaning[], isLoose: boolean }} Piece */

/**
 * @param {string} raw
 * @param {Known} lexicon
 * @param {Options} [options]
 * @returns {Query}
 */
export function parseQuery(raw, lexicon, { usePlaces = true, mayGuess = true } = {}) {
  const { contacts, words: text } = contactsIn(raw)
  const words = readable(text, lexicon, mayGuess)
  const plain = words.map(({ word }) => word)
  const pieces = cut(words, lexicon, usePlaces)
  const all = pieces.map((piece, at) => partOf(piece, isRefused(pieces, at), raw, lexicon))
  const ages = AGES.map((age) => age.exec(wordsOf(raw).join(' '))).filter(Boolean)
  const places = all.filter((part) => part.areas)
  const others = all.filter((part) => !part.areas)
  const saying = others.filter((part) => part.values.length > 0 || part.words.some((word) => !isStopWord(word)))
  return {
    raw: raw.trim(),
    words: /** @type {string[]} */ ([]).concat(...others.map((part) => part.words)),
    contacts,
    parts: saying.length + places.length + contacts.length > 0 ? saying : others,
    places,
    areas: unique(/** @type {string[]} */ ([]).concat(...places.map((part) => /** @type {string[]} */ (part.areas)))),
    ended: /** @type {Meaning[]} */ ([]).concat(...all.map((part) => part.values))
      .filter(({ ended }) => ended)
      .map(({ ended }) => /** @type {import('./words.js').Ended} */ (ended)),
    isForFamily: OWN.test(plain.join(' ')),
    age: ages.length > 0 ? Number(/** @type {RegExpExecArray} */ (ages[0])[1]) : NaN,
    guess: words.some(({ typed, word, isGuess }) => isGuess && typed !== word) ? { typed: raw.trim(), text: plain.join(' ') } : null,
  }
}

/**
 * The words in their usual spelling; a word that nobody knows becomes the one it is nearest to.
 * @type {(raw: string, lexicon: Known, mayGuess: boolean) => Word[]}
 */
function readable(raw, { language, complete, guess, split }, mayGuess) {
  let guesses = mayGuess ? MOST_GUESSES : 0
  const all = splitPostcodes(wordsOf(withoutEndings(raw)).slice(0, MOST_WORDS))
  return /** @type {Word[]} */ ([]).concat(...all.map((typed, at) => {
    const known = isStopWord(typed) ? typed : complete(typed, at === all.length - 1)
    const parts = known ? [] : split(typed)
    if (parts.length > 0) {
      return language.spell(parts).map((word) => ({ typed, word, isGuess: false }))
    }
    const meant = known || guesses === 0 ? undefined : guess(typed)
    guesses -= known || guesses === 0 ? 0 : 1
    return language.spell([known || meant || typed]).map((word) => ({ typed, word, isGuess: Boolean(meant) }))
  }))
}

/**
 * "I'd" and "he'll" say no more than "I" and "he"; without the apostrophe they would be other words.
 * @type {(raw: string) => string}
 */
function withoutEndings(raw) {
  return raw.replace(/['\u2019](ll|d|ve|re|m)\b/gi, '')
}

/** @type {(words: Word[], lexicon: Known) => boolean} */
function isHalfTyped(words, { isWhole }) {
  const last = words[words.length - 1]
  return words.length > 0 && !last.isGuess && (last.typed.length === 1 || !(isStopWord(last.word) || isWhole(last.typed)))
}

/**
 * Cuts the words into names of places, phrases with a known meaning, and single words. The longer match wins.
 * @type {(words: Word[], lexicon: Known, usePlaces: boolean) => Piece[]}
 */
function cut(words, lexicon, usePlaces) {
  const { places, meanings } = lexicon.language
  const plain = words.map(({ word }) => word)
  const isHalf = isHalfTyped(words, lexicon)
  /** @type {Piece[]} */
  const parts = []
  let at = 0
  while (at < words.length) {
    const phrase = matchAt(meanings, plain, at, isHalf)
    const place = usePlaces ? matchAt(places, plain, at, isHalf) : /** @type {Match<string>} */ ({ length: 0 })
    const length = Math.max(place.length, phrase.length, 1)
    const isPlace = place.length > 0 && place.length >= phrase.length
    const isLoose = !isPlace && phrase.length === 0 && isStray(plain[at], lexicon)
    const values = isLoose ? meanings.holding(plain[at]) : phrase.values
    parts.push({ words: words.slice(at, at + length), place: isPlace ? place : null, values: isPlace ? [] : values, isLoose })
    at += length
  }
  return parts
}

/**
 * Is it a word that says something and that no entry has?
 * @type {(word: string, lexicon: Known) => boolean}
 */
function isStray(word, { terms, stemOf }) {
  return !isStopWord(word) && !terms.has(stemOf(word))
}

/**
 * The longest phrase of the table here. The last words may be the start of one.
 * @template V
 * @param {import('./phrases.js').PhraseTable<V>} table
 * @param {string[]} words
 * @param {number} at
 * @param {boolean} isHalf
 * @returns {Match<V>}
 */
function matchAt(table, words, at, isHalf) {
  const started = isHalf && words.length - at <= LONGEST_START ? table.startedBy(words.slice(at)) : []
  return started.length > 0 ? { length: words.length - at, values: started } : table.longestAt(words, at)
}

/** @type {(pieces: Piece[], at: number) => boolean} */
function isRefused(pieces, at) {
  const wordAt = (/** @type {number} */ place) => (place >= 0 && pieces[place].words.length === 1 ? pieces[place].words[0].word : '')
  let first = at - 1
  while (BEFORE_REFUSED.indexOf(wordAt(first)) >= 0) {
    first--
  }
  return (first < at - 1 || !/ing$/.test(wordAt(at))) && REFUSES.indexOf(wordAt(first)) >= 0
}

/** @type {(piece: Piece, isRefused: boolean, raw: string, lexicon: Known) => Part} */
function partOf({ words, place, values, isLoose }, refused, raw, { terms, stemOf }) {
  /** @type {(word: string) => boolean} */
  const isIndexed = (word) => terms.has(stemOf(word))
  return {
    words: words.map(({ word }) => word),
    forms: words.map(({ typed, word, isGuess }) => (isGuess || typed === word ? [word] : [word, typed])),
    values,
    areas: place ? unique(place.values) : undefined,
    raw: unique(words.map(({ typed, word, isGuess }) => (isGuess || (typed !== word && !isIndexed(typed)) ? word : asTyped(raw, typed)))).join(' '),
    isRefused: refused,
    isGuess: isLoose || words.some(({ isGuess }) => isGuess),
  }
}

/**
 * With the capitals it was typed with.
 * @type {(raw: string, word: string) => string}
 */
function asTyped(raw, word) {
  const at = raw.toLowerCase().indexOf(word)
  return at < 0 ? word : raw.slice(at, at + word.length)
}

/**
 * "ka1 1by" and "ka11by" both stand for the district "ka1".
 * @type {(words: string[]) => string[]}
 */
function splitPostcodes(words) {
  const districts = words.map((word) => word.replace(/^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/, '$1'))
  return districts.filter((word, at) => !(/^\d[a-z]{2}$/.test(word) && at > 0 && /^[a-z]{1,2}\d[a-z\d]?$/.test(districts[at - 1])))
}

/** @type {(items: string[]) => string[]} */
function unique(items) {
  return Array.from(new Set(items))
}
