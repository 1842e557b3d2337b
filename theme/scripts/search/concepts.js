import { remembered } from './remembered.js'
import { isStopWord } from './stop-words.js'

// The field of the index that holds names.
const NAME = 'name'

// The audience of families and friends.
const FAMILIES = 'families'

/**
 * @typedef {import('./points.js').Points} Points
 * @typedef {import('./words.js').Meaning} Meaning
 */

/**
 * @typedef {object} Concept what a part of the query stands for
 * @property {string[][]} words each with how else it was typed
 * @property {{ phrase: string[], points: Points }[]} means
 * @property {{ need: string, points: Points }[]} needs
 * @property {Points} points
 * @property {boolean} isElsewhere no entry is for it, whatever words it shares
 */

/**
 * Gives points to entries for what the parts of a query stand for.
 * @param {import('./lexicon.js').Lexicon} lexicon
 * @param {import('./weights.js').Weights} weights
 */
export function createScorer({ language, entries, terms, services, stemOf, cardOf, needsOf, isWhole, townsOf }, weights) {
  const { best, scaled, sum, together } = entries

  /** @type {(part: import('./query.js').Part) => Concept} */
  function conceptOf({ forms, values, isGuess }) {
    const isElsewhere = values.some(({ means: none }) => none && none.length === 0)
    const isPhrase = values.length > 0
    const saying = forms.filter(([word]) => !isStopWord(word) || (isPhrase && /\d/.test(word)))
    const words = saying.length > 0 ? saying : forms
    const means = /** @type {string[][]} */ ([]).concat(...values.map(({ means: all }) => all || []))
      .map((phrase) => ({ phrase, points: ofMeaning(phrase) }))
    const needs = /** @type {{ need: string }[]} */ (values.filter(({ need }) => need)).map(({ need }) => ({ need, points: ofNeed(need) }))
    const typed = words.map((each) => best(each.map(isPhrase ? ofPart : ofHalf)))
    const said = sum([
      together(typed, isPhrase ? weights.partOfPhrase : 1),
      scaled(best(means.map((each) => each.points)), weights.meant),
    ])
    const points = sum([ofNeedFirst(said, needs), best(needs.map((each) => each.points)), ofEnded(values)])
    const trust = (isElsewhere ? weights.elsewhere : isGuess ? weights.guess : 1) * (isPhrase && saying.length > 1 ? weights.long : 1)
    return { words, means, needs, points: scaled(points, trust), isElsewhere }
  }

  const ofWhole = remembered((/** @type {string} */ word) => pointsOf(word, false))
  const ofHalf = remembered((/** @type {string} */ word) => pointsOf(word, true))

  /** @type {(word: string, mayBeHalf: boolean) => Points} */
  function pointsOf(word, mayBeHalf) {
    const stem = stemOf(word)
    const exact = terms.of(stem)
      .map((score, place) => (score > 0 && showsOtherForm(entries.ids[place], word, stem) ? score * weights.otherForm : score))
    const starts = best(mayBeHalf ? terms.startingWith(word).filter((term) => term !== stem).map(terms.of) : [])
    return terms.has(stem) ? best([exact, scaled(starts, weights.alsoStart)]) : scaled(starts, weights.start)
  }

  /**
   * Does the card of an entry hold only other forms of a word? "train" and "training" are not the same thing.
   * @type {(id: string, word: string, stem: string) => boolean}
   */
  function showsOtherForm(id, word, stem) {
    const { words, hasStem } = cardOf(id)
    return !words.has(word) && hasStem(stem)
  }

  /** @type {(word: string) => Points} */
  function ofPart(word) {
    return isWhole(word) ? ofWhole(word) : ofHalf(word)
  }

  const ofMeaning = remembered((/** @type {string[]} */ phrase) => {
    const words = phrase.filter((word) => !isStopWord(word))
    return scaled(together(words.map(ofWhole), weights.partOfMeaning), 1 / Math.sqrt(words.length))
  })

  const ofNeed = remembered((/** @type {string} */ need) => {
    const first = language.first[need] || []
    return entries.ofPairs(services.map(({ id, needs }) => {
      const place = first.indexOf(id)
      const ahead = place < 0 ? 0 : weights.first - weights.firstStep * place
      const own = needs[0] === need ? weights.mainNeed : needs.indexOf(need) > 0 ? weights.otherNeed : 0
      return [id, own + ahead]
    }))
  })

  /**
   * Where a need is meant, words count less in entries whose main need is another, and still less where it is none of theirs.
   * @type {(points: Points, needs: Concept['needs']) => Points}
   */
  function ofNeedFirst(points, needs) {
    return needs.length === 0
      ? points
      : points.map((score, place) => {
          const ranks = score > 0 ? needs.map(({ need }) => needsOf(entries.ids[place]).indexOf(need)).filter((rank) => rank >= 0) : []
          return score * (Math.min(...ranks) === 0 ? 1 : ranks.length > 0 ? weights.inOtherNeed : weights.inNoNeed)
        })
  }

  /** @type {(values: Meaning[]) => Points} */
  function ofEnded(values) {
    return entries.ofPairs(/** @type {{ ended: { now: string } }[]} */ (values.filter(({ ended }) => ended && ended.now))
      .map(({ ended }) => [ended.now, weights.ended]))
  }

  /**
   * Of somebody who has several needs at once an entry that is for all of them helps most.
   * @type {(concepts: Concept[]) => Points}
   */
  function ofAllNeeds(concepts) {
    const asked = concepts.filter(({ needs }) => needs.length > 0).map(({ needs }) => needs[0].need)
    const able = new Set(asked).size > 1 ? services.filter(({ needs }) => asked.every((need) => needs.indexOf(need) >= 0)) : []
    return entries.ofPairs(able.map(({ id }) => [id, weights.allNeeds]))
  }

  /**
   * Whoever can help people in danger comes before what other words are about.
   * @type {(heard: import('./danger.js').Heard) => Points}
   */
  function ofDanger({ first, soft, needs }) {
    /** @type {(all: string[][], weight: number) => Points[]} */
    const ofLists = (all, weight) => all.map((ids) => entries.ofPairs(ids.map((id, place) => [id, weight - weights.firstStep * place])))
    return sum([best(ofLists(first, weights.danger).concat(ofLists(soft, weights.softDanger))), best(needs.map(ofNeed))])
  }

  /**
   * A number or an address, whole or its start.
   * @type {(contact: string) => Points}
   */
  function ofContact(contact) {
    const exact = stemOf(contact)
    const longer = terms.has(exact) ? [exact] : terms.startingWith(contact)
    const all = longer.length > 0 ? longer : terms.all.filter((term) => /^\d{5,}$/.test(contact) && term.slice(-contact.length) === contact)
    return scaled(best(all.map(terms.of)), weights.contact)
  }

  /**
   * How much all points of an entry count: more in a town that was typed and for the age that was, less for what was refused.
   * @type {(query: import('./query.js').Query, refused: Points[]) => Points}
   */
  function factors({ places, age, isForFamily }, refused) {
    const towns = places.map(({ words }) => words.join(' ')).filter((name) => !language.areaNames.has(name) && !/\d/.test(name))
    const factor = entries.ofPairs(services.map(({ id, areas = [], audiences = [] }) => {
      const own = townsOf(id)
      const isThere = towns.some((town) => own.has(town))
      const isElsewhere = towns.length > 0 && own.size > 0 && !isThere && areas.every(language.isLocal)
        && Array.from(own).some((town) => terms.fieldOf(stemOf(town.split(' ')[0]), id) === NAME)
      const ages = audiences.map((name) => Number((/^under-(\d+)$/.exec(name) || [])[1])).filter(Boolean)
      return [id, (isForFamily && audiences.indexOf(FAMILIES) >= 0 ? weights.forFamily : 1)
        * (isThere ? weights.inTown : isElsewhere ? weights.inOtherTown : 1)
        * (ages.length === 0 ? 1 : !(age > 0) ? weights.ofSomeAge : ages.some((limit) => age < limit) ? weights.ofAge : weights.ofOtherAge)]
    }))
    return factor.map((each, place) => (each || 1) * (refused.some((points) => points[place] > 0) ? weights.refused : 1))
  }

  /** @type {(place: import('./query.js').Part) => Points} */
  function ofPlace({ words }) {
    return sum(words.map((word) => terms.of(stemOf(word))))
  }

  return { conceptOf, ofAllNeeds, ofDanger, ofContact, ofPlace, factors }
}
