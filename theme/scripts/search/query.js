import { contactsIn } from './contacts.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'

const MOST_WORDS = 60
const MOST_GUESSES = 8
const LONGEST_START = 4

/**
 * What a typed query asks for.
 *
 * `language`: what readWords gives. `isWhole`: is this a known word and not only the start of one? `complete`: the known word
 * that this one is or is the start of, if any. `guess`: the one that was meant by a word that is no such start, if any. With `usePlaces` false the names of places are words like others.
 *
 * Gives { raw, contacts, words: [{ typed, word, isGuess }], parts: [{ words, forms, typed, values }], places, areas, dangers, ended }:
 * `parts` are phrases with a known meaning and single words that say something, `places` the names of places; `forms` are each
 * word's usual spelling and the one that was typed.
 */
export function parseQuery(raw, { language, isWhole, complete, guess, usePlaces = true }) {
  const { contacts, words: text } = contactsIn(raw)
  const words = readable(text, language, complete, guess)
  const parts = partsOf(words, raw, language, usePlaces, isHalfTyped(words, isWhole))
  const places = parts.filter((part) => part.areas)
  const others = parts.filter((part) => !part.areas)
  const saying = others.filter((part) => part.values.length > 0 || part.words.some((word) => !isStopWord(word)))
  const plain = words.map(({ word }) => word)
  return {
    raw: raw.trim(),
    contacts,
    words,
    parts: saying.length + places.length + contacts.length > 0 ? saying : others,
    places,
    areas: unique([].concat(...places.map((part) => part.areas))),
    dangers: phrasesIn(plain.concat(contacts), language.dangers),
    ended: [].concat(...parts.map((part) => part.values)).filter((value) => value.ended).map((value) => value.ended),
  }
}

/** The words in their usual spelling; a word that nobody knows becomes the one it is nearest to. */
function readable(raw, language, complete, guess) {
  let guesses = 0
  const all = splitPostcodes(wordsOf(withoutEndings(raw)).slice(0, MOST_WORDS))
  return [].concat(...all.map((typed) => {
    const known = isStopWord(typed) ? typed : complete(typed)
    const meant = known || guesses === MOST_GUESSES ? undefined : guess(typed)
    guesses += known ? 0 : 1
    return language.spell([known || meant || typed]).map((word) => ({ typed, word, isGuess: Boolean(meant) }))
  }))
}

/** "I'd" and "he'll" say no more than "I" and "he"; without the sign they would be other words. */
function withoutEndings(raw) {
  return raw.replace(/['\u2019](ll|d|ve|re|m)\b/gi, '')
}

function isHalfTyped(words, isWhole) {
  const last = words[words.length - 1]
  return words.length > 0 && !last.isGuess && (last.typed.length === 1 || !(isStopWord(last.word) || isWhole(last.typed)))
}

/** Cuts the words into names of places, phrases with a known meaning, and single words. The longer match wins. */
function partsOf(words, raw, { places, meanings }, usePlaces, isHalf) {
  const plain = words.map(({ word }) => word)
  const parts = []
  let at = 0
  while (at < words.length) {
    const place = usePlaces ? places.longestAt(plain, at) : { length: 0 }
    const phrase = phraseAt(meanings, plain, at, isHalf)
    const length = Math.max(place.length, phrase.length, 1)
    const isPlace = place.length > 0 && place.length >= phrase.length
    const own = words.slice(at, at + length)
    parts.push({
      words: own.map(({ word }) => word),
      forms: own.map(({ typed, word, isGuess }) => (isGuess || typed === word ? [word] : [word, typed])),
      typed: unique(own.map(({ typed, word, isGuess }) => (isGuess ? word : asTyped(raw, typed)))).join(' '),
      areas: isPlace ? unique(place.values) : undefined,
      values: isPlace ? [] : phrase.values,
    })
    at += length
  }
  return parts
}

/** The last words may be the start of a phrase. */
function phraseAt(meanings, words, at, isHalf) {
  const started = isHalf && words.length - at <= LONGEST_START ? meanings.startedBy(words.slice(at)) : []
  return started.length > 0 ? { length: words.length - at, values: started } : meanings.longestAt(words, at)
}

/** With the capitals it was typed with. */
function asTyped(raw, word) {
  const at = raw.toLowerCase().indexOf(word)
  return at < 0 ? word : raw.slice(at, at + word.length)
}

function phrasesIn(words, table) {
  return [].concat(...words.map((word, at) => table.longestAt(words, at).values))
}

/** "ka1 1by" and "ka11by" both stand for the district "ka1". */
function splitPostcodes(words) {
  const districts = words.map((word) => word.replace(/^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/, '$1'))
  return districts.filter((word, at) => !(/^\d[a-z]{2}$/.test(word) && at > 0 && /^[a-z]{1,2}\d[a-z\d]?$/.test(districts[at - 1])))
}

function unique(items) {
  return Array.from(new Set(items))
}
