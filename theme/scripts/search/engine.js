import { isOrdinary } from './ordinary-words.js'
import { best, scaled, sum, together } from './points.js'
import { parseQuery } from './query.js'
import { termScores } from './score.js'
import { vocabulary } from './spelling.js'
import { isStopWord } from './stop-words.js'
import { fold, wordsOf } from './text.js'
import { WEIGHTS } from './weights.js'
import { readWords } from './words.js'

const NO_WORDS = { places: {}, needs: [], means: [], danger: [], phrases: [], spellings: [], ended: [], otherwise: '' }

const SHORTEST_START = 3
const MOST_LETTERS = 1000

/**
 * Answers queries.
 *
 * `index`: a lunr index; `file`: the file of words, or null; `services`: [{ id, needs, areas, text }].
 */
export function createEngine(index, file, services, weights = WEIGHTS) {
  const stems = new Map()
  const stemOf = (word) => {
    if (!stems.has(word)) {
      stems.set(word, index.pipeline.runString(word)[0] || word)
    }
    return stems.get(word)
  }
  const language = readWords(file || NO_WORDS, stemOf)
  const { ofTerm, startingWith, fieldsOf } = termScores(index)
  const shownBy = new Map()
  let shown
  let nearest

  function isWhole(word) {
    return (isKnown(word) && stemOf(word) !== word) || language.words.indexOf(word) >= 0 || shownWords().has(word)
  }

  function isKnown(word) {
    return isOrdinary(word) || language.spell([word])[0] !== word || language.stems.has(stemOf(word)) || ofTerm(stemOf(word)).size > 0
  }

  /** The word itself when there is something for it or for words that start so; else the shortest known word that starts so. */
  function complete(word) {
    if (isKnown(word) || startingWith(word).length > 0) {
      return word
    }
    return word.length < SHORTEST_START ? word : language.words.filter((other) => other.indexOf(word) === 0).sort((one, other) => one.length - other.length)[0]
  }

  function guess(word) {
    if (!nearest) {
      const whole = unique(language.words.concat(Array.from(shownWords()))).filter((each) => !isStopWord(each))
      nearest = vocabulary(whole, Object.keys(index.invertedIndex), stemOf)
    }
    return /\d/.test(word) ? undefined : nearest(word)
  }

  function search(raw, { usePlaces = true, mayGuess = true } = {}) {
    const query = parseQuery(raw.slice(0, MOST_LETTERS), { language, isWhole, complete, guess: mayGuess ? guess : () => undefined, usePlaces })
    const guessed = query.words.filter(({ isGuess }) => isGuess)
    const onlyPlaces = query.parts.length === 0 && query.places.length > 0
    const concepts = query.parts.map((part) => conceptOf(part, guessed))
    const places = query.places.map((part) => sum(part.words.map((word) => ofTerm(stemOf(word)))))
    const contacts = query.contacts.map(ofContact)
    const all = sum([].concat(
      contacts.map((points) => scaled(points, weights.contact)),
      concepts.map(({ points }) => points),
      places.map((points) => scaled(points, onlyPlaces ? 1 : weights.place)),
      [ofAllNeeds(concepts)],
    ))
    const asked = concepts.length + places.length + query.contacts.length > 0
    return {
      scores: asked ? objectOf(all) : null,
      isHint: onlyPlaces,
      areas: query.areas,
      typedPlaces: query.places.map(({ words }) => words.join(' ')),
      urgent: unique([].concat(...query.dangers)),
      ended: unique(query.ended),
      otherwise: language.otherwise,
      guess: guessed.length > 0 ? { typed: query.raw, text: query.words.map(({ word }) => word).join(' ') } : null,
      isFound: foundIn(concepts),
      why: (id) => whyFound(id, concepts, query),
    }
  }

  /** What a part of the query stands for, with the points it gives to each entry. */
  function conceptOf({ words, forms, typed, values }, guessed) {
    const isPhrase = values.length > 0
    const saying = forms.filter(([word]) => !isStopWord(word) || (isPhrase && /\d/.test(word)))
    const content = saying.length > 0 ? saying : forms
    const means = [].concat(...values.map(({ means: all }) => all || [])).map((phrase) => ({ phrase, points: ofMeaning(phrase) }))
    const needs = values.filter(({ need }) => need).map(({ need }) => ({ need, points: ofNeed(need) }))
    const ended = values.filter((value) => value.ended && value.ended.now).map((value) => new Map([[value.ended.now, weights.ended]]))
    const certainty = guessed.some(({ word }) => words.indexOf(word) >= 0) ? weights.guess : 1
    const own = sum([
      together(content.map((each) => best(each.map((word) => ofWord(word, !isPhrase || !isWhole(word))))), isPhrase ? weights.partOfPhrase : 1),
      scaled(best(means.map((each) => each.points)), weights.meant),
    ])
    const points = sum([ofNeedFirst(own, needs), best(needs.map((each) => each.points))].concat(ended))
    return { typed, content: [].concat(...content), means, needs, points: scaled(points, certainty) }
  }

  /** Where a need is meant, words count less in entries whose main need is another, and still less where it is none of theirs. */
  function ofNeedFirst(points, needs) {
    if (needs.length === 0) {
      return points
    }
    const result = new Map()
    points.forEach((score, id) => {
      const places = needs.map(({ need }) => needsOf(id).indexOf(need)).filter((place) => place >= 0)
      result.set(id, score * (places.length === 0 ? weights.inNoNeed : Math.min(...places) === 0 ? 1 : weights.inOtherNeed))
    })
    return result
  }

  function needsOf(id) {
    return (services.filter((each) => each.id === id)[0] || { needs: [] }).needs
  }

  function ofWord(word, isHalfTyped) {
    const stem = stemOf(word)
    const exact = new Map()
    ofTerm(stem).forEach((score, id) => exact.set(id, score * (showsOther(id, word, stem) ? weights.otherForm : 1)))
    const starts = best(isHalfTyped ? startingWith(word).filter((term) => term !== stem).map(ofTerm) : [])
    return exact.size > 0 ? best([exact, scaled(starts, weights.alsoStart)]) : scaled(starts, weights.start)
  }

  /** Does the card of an entry hold only other forms of a word? "train" and "training" are not the same thing. */
  function showsOther(id, word, stem) {
    const card = shownIn(id)
    return card.stems.has(stem) && !card.words.has(word)
  }

  function shownIn(id) {
    if (!shownBy.has(id)) {
      const words = new Set(wordsOf((services.filter((each) => each.id === id)[0] || { text: '' }).text))
      shownBy.set(id, { words, stems: new Set(Array.from(words).map(stemOf)) })
    }
    return shownBy.get(id)
  }

  /** The words of all cards. */
  function shownWords() {
    if (!shown) {
      shown = new Set([].concat(...services.map(({ id }) => Array.from(shownIn(id).words))))
    }
    return shown
  }

  function ofMeaning(phrase) {
    const content = phrase.filter((word) => !isStopWord(word))
    return scaled(together(content.map((word) => ofWord(word, false)), weights.partOfMeaning), 1 / Math.sqrt(content.length))
  }

  function ofNeed(need) {
    const points = new Map()
    const first = language.first[need] || []
    services.forEach(({ id, needs }) => {
      const own = needs[0] === need ? weights.mainNeed : needs.indexOf(need) > 0 ? weights.otherNeed : 0
      const place = first.indexOf(id)
      const ahead = place < 0 ? 0 : weights.first - weights.firstStep * place
      if (own + ahead > 0) {
        points.set(id, own + ahead)
      }
    })
    return points
  }

  /** Of somebody who has several needs at once an entry that is for all of them helps most. */
  function ofAllNeeds(concepts) {
    const asked = unique([].concat(...concepts.map(({ needs }) => needs.slice(0, 1).map(({ need }) => need))))
    const able = asked.length > 1 ? services.filter(({ needs }) => asked.every((need) => needs.indexOf(need) >= 0)) : []
    return new Map(able.map(({ id }) => [id, weights.allNeeds]))
  }

  function ofContact(contact) {
    const exact = ofTerm(stemOf(contact))
    return exact.size > 0 ? exact : best(startingWith(contact).map(ofTerm))
  }

  /** Is this word of a card one that was looked for? Words that were typed, and those they mean. */
  function foundIn(concepts) {
    const wanted = new Set()
    const starts = []
    concepts.forEach(({ content, means }) => {
      content.forEach((word) => {
        wanted.add(stemOf(word))
        if (word.length > 2) {
          starts.push(word)
        }
      })
      means.forEach(({ phrase }) => phrase.filter((word) => !isStopWord(word)).forEach((word) => wanted.add(stemOf(word))))
    })
    return (shown) => {
      const word = fold(shown)
      return wanted.has(stemOf(word)) || starts.some((start) => word.indexOf(start) === 0)
    }
  }

  /** Why an entry was found none of whose shown words were typed: { kind, typed, meaning, need }; null when its card shows why. */
  function whyFound(id, concepts, query) {
    const service = services.filter((each) => each.id === id)[0]
    const contact = query.contacts.filter((each) => ofContact(each).has(id))[0]
    if (contact) {
      return { kind: 'contacts', typed: query.raw }
    }
    const shown = new Set(wordsOf(service.text).map(stemOf))
    const reasons = concepts.filter(({ points }) => points.has(id)).map((concept) => {
      const { typed, content, means, needs } = concept
      if (content.some((word) => shown.has(stemOf(word)) || wordsOf(service.text).some((other) => word.length > 2 && other.indexOf(word) === 0))) {
        return null
      }
      const field = content.map((word) => fieldsOf(stemOf(word), id)[0]).filter(Boolean)[0]
      const meaning = means.filter((each) => each.points.has(id)).sort((one, other) => other.points.get(id) - one.points.get(id))[0]
      const need = needs.filter((each) => each.points.has(id))[0]
      return field ? { kind: field, typed }
        : meaning ? { kind: 'meaning', typed, meaning: meaning.phrase.join(' ') }
          : need ? { kind: 'need', typed, need: need.need } : null
    })
    return reasons.length > 0 && reasons.every(Boolean) ? reasons[0] : null
  }

  return { search }
}

function objectOf(points) {
  const object = Object.create(null)
  points.forEach((score, id) => {
    object[id] = score
  })
  return object
}

function unique(items) {
  return Array.from(new Set(items))
}
