import { createAnswers } from './answers.js'
import { createScorer } from './concepts.js'
import { createLexicon } from './lexicon.js'
import { parseQuery } from './query.js'
import { foundIn, whyFound } from './reasons.js'
import { wordsOf } from './text.js'
import { WEIGHTS } from './weights.js'

const MOST_LETTERS = 1000

const QUERY_WORDS = 4

// With less than this part of its words found the query is about something else.
const CLOSE = 0.5

// A word that this part of the entries has decides nothing.
const COMMON = 0.25

// So long may nothing else happen on the page.
const PREPARE_MS = 8

/**
 * @typedef {object} Answer
 * @property {import('./points.js').PointsById | null} scores null when nothing was asked
 * @property {boolean} isHint entries without points stay in the list
 * @property {boolean} isFar most of what was asked for is nowhere: what was found is not close
 * @property {string[]} areas ids
 * @property {string[]} needs ids
 * @property {string[]} typedPlaces texts
 * @property {string[]} urgent ids of services to show before all others
 * @property {import('./words.js').Ended[]} ended
 * @property {number[]} answers places of the short answers and guides that fit, the best first
 * @property {string[]} otherwise ids of services for when nothing is found
 * @property {{ typed: string, text: string } | null} guess when words were spelled in another way
 * @property {(shown: string) => boolean} isFound whether a word of a card is one that was looked for
 * @property {(id: string) => import('./reasons.js').Reason | null} why an entry was found
 */

/** @typedef {ReturnType<typeof createEngine>} Engine */

/**
 * Answers queries; see createLexicon for what it is made from.
 * @param {import('./score.js').Part[]} parts
 * @param {(word: string) => string} stem
 * @param {import('./words.js').WordsFile | null} file
 * @param {import('./lexicon.js').Service[]} services
 */
export function createEngine(parts, stem, file, services, weights = WEIGHTS) {
  const lexicon = createLexicon(parts, stem, file, services)
  const scorer = createScorer(lexicon, weights)
  const { byId, scaled, sum } = lexicon.entries
  const answersTo = createAnswers(lexicon.language.answers, lexicon.stemOf)

  /** @type {(typed: string, options?: import('./query.js').Options) => Answer} */
  function search(typed, { usePlaces = true, mayGuess = true } = {}) {
    const query = parseQuery(typed.slice(0, MOST_LETTERS), lexicon, { usePlaces, mayGuess })
    const isOnlyPlaces = query.parts.length === 0 && query.places.length > 0
    const heard = lexicon.hear(typed.slice(0, MOST_LETTERS))
    const concepts = query.parts.map((part) => Object.assign(scorer.conceptOf(part), { raw: part.raw }))
    const contacts = query.contacts.map(scorer.ofContact)
    const places = sum(query.places.map(scorer.ofPlace))
    const all = [scaled(places, isOnlyPlaces ? 1 : weights.place), scorer.ofAllNeeds(concepts), scorer.ofDanger(heard)]
    const isAsked = concepts.length + contacts.length + query.places.length > 0
    return {
      scores: isAsked ? byId(sum(all.concat(contacts, concepts.map(({ points }) => points)))) : null,
      isHint: isOnlyPlaces,
      isFar: heard.urgent.length + contacts.length === 0 && !isOnlyPlaces && shareOf(concepts, query.parts) < CLOSE,
      areas: query.areas,
      needs: unique(heard.needs.concat(...concepts.map(({ needs }) => needs.map(({ need }) => need)))),
      typedPlaces: query.places.map(({ raw }) => raw),
      urgent: unique(/** @type {string[]} */ ([]).concat(...heard.urgent)),
      ended: unique(query.ended),
      answers: answersTo(query.words),
      otherwise: lexicon.language.otherwise,
      guess: query.guess,
      isFound: foundIn(concepts, lexicon),
      why: (id) => whyFound(id, { raw: query.raw, concepts, contacts }, lexicon),
    }
  }

  /**
   * The part of the words that stand for something here. A word that many entries have says little.
   * @type {(concepts: import('./concepts.js').Concept[], ofQuery: import('./query.js').Part[]) => number}
   */
  function shareOf(concepts, ofQuery) {
    let asked = 0
    let found = 0
    concepts.forEach(({ words, points }, at) => {
      const has = points.filter(Boolean).length
      const isWeak = ofQuery[at].values.length === 0 && has > services.length * COMMON
      asked += isWeak ? 0 : words.length
      found += isWeak || has === 0 ? 0 : words.length
    })
    return asked > 0 ? found / asked : 0
  }

  /** @type {(() => unknown)[] | undefined} */
  let steps

  /** Does a little of what queries would have to wait for; false when nothing is left to do. */
  function prepare() {
    steps = steps || lexicon.steps().concat(services.map((service) => () => search(likelyQuery(service))))
    const end = Date.now() + PREPARE_MS
    while (steps.length > 0 && Date.now() < end) {
      /** @type {() => unknown} */ (steps.shift())()
    }
    return steps.length > 0
  }

  return { search, prepare }
}

/**
 * What somebody might type who looks for a service: most of what other queries need is ready when these have been answered.
 * @param {import('./lexicon.js').Service} service
 */
function likelyQuery({ text }) {
  const [first = '', ...others] = wordsOf(text).slice(0, QUERY_WORDS)
  return [first[1] + first[0] + first.slice(2)].concat(others).join(' ')
}

/**
 * @template T
 * @param {T[]} items
 */
function unique(items) {
  return Array.from(new Set(items))
}
