import { longestAt } from './phrases.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'

const TYPED = 1
const MEANT = 0.5

/**
 * What a typed query asks for.
 *
 * `places` goes from a place's name to the ids of its areas, `synonyms` from a phrase to the words that entries use
 * for it; both as made by phrases(). With `usePlaces` false the names of places are words like others.
 *
 * Gives { terms: [{ word, weight }], areas: [id], typedPlaces: [words], onlyPlaces }.
 */
export function parseQuery(raw, { places, synonyms, usePlaces = true }) {
  const words = splitPostcodes(wordsOf(raw))
  const parts = partsOf(words, places, synonyms, usePlaces)
  const named = parts.filter((part) => part.areas)
  const terms = termsOf(parts.filter((part) => !part.areas))
  const onlyPlaces = terms.length === 0 && named.length > 0
  return {
    terms: terms.length > 0 ? terms : typed([].concat(...parts.map((part) => part.words))),
    areas: unique([].concat(...named.map((part) => part.areas))),
    typedPlaces: named.map((part) => part.words.join(' ')),
    onlyPlaces,
  }
}

/** Cuts the words into names of places, phrases with a known meaning, and single words. The longer match wins. */
function partsOf(words, places, synonyms, usePlaces) {
  const parts = []
  let at = 0
  while (at < words.length) {
    const place = usePlaces ? longestAt(places, words, at) : { length: 0 }
    const phrase = longestAt(synonyms, words, at)
    const length = Math.max(place.length, phrase.length, 1)
    const isPlace = place.length > 0 && place.length >= phrase.length
    parts.push({
      words: words.slice(at, at + length),
      areas: isPlace ? place.value : undefined,
      meant: !isPlace && phrase.value ? phrase.value : [],
    })
    at += length
  }
  return parts
}

function termsOf(parts) {
  const own = [].concat(...parts.map((part) => part.words)).filter((word) => !isStopWord(word))
  const meant = [].concat(...parts.map((part) => [].concat(...part.meant.map(wordsOf)))).filter((word) => !isStopWord(word))
  return typed(own).concat(unique(meant).filter((word) => own.indexOf(word) < 0).map((word) => ({ word, weight: MEANT })))
}

function typed(words) {
  return unique(words).map((word) => ({ word, weight: TYPED }))
}

/** "ka1 1by" and "ka11by" both stand for the district "ka1". */
function splitPostcodes(words) {
  const districts = words.map((word) => word.replace(/^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/, '$1'))
  return districts.filter((word, at) => !(/^\d[a-z]{2}$/.test(word) && at > 0 && /^[a-z]{1,2}\d[a-z\d]?$/.test(districts[at - 1])))
}

function unique(items) {
  return Array.from(new Set(items))
}
