import { createAnswers } from './answers.js'
import { createScorer } from './concepts.js'
import { createLexicon } from './lexicon.js'
import { isOrdinary } from './ordinary-words.js'
import { parseQuery } from './query.js'
import { foundIn, whyFound } from './reasons.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'
import { WEIGHTS } from './weights.js'

const MOST_LETTERS = 1000

const QUERY_WORDS = 4

// What was found is close when the best entry has so many points for each word, less so many when none of the words is found.
const CLOSE = 16
const LOST = 20

// A word that this part of the entries has decides nothing, and one that the other part has counts half.
const COMMON = 0.25
const KNOWN = 0.1

// So much counts a word that nobody has and that says little, one that was spelled in another way, and one that only starts so.
const ORDINARY = 0.3
const GUESSED = 0.8
const STARTED = 0.5

// A word for what no entry has.
const ELSEWHERE = 2

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
    const [refused, wanted] = [true, false]
      .map((isRefused) => concepts.filter((_, at) => query.parts[at].isRefused === isRefused).map((concept) => concept.points))
    const factors = scorer.factors(query, refused)
    const points = sum(all.concat(contacts, wanted)).map((each, place) => each * factors[place])
    const answers = answersTo(query.words)
    const isKnown = heard.urgent.length + contacts.length + answers.length + query.ended.length > 0 || isOnlyPlaces
    const isAsked = concepts.length + contacts.length + query.places.length > 0
    return {
      scores: isAsked ? byId(points) : null,
      isHint: isOnlyPlaces,
      isFar: !isKnown && isLittle(Math.max(...points), concepts, query.parts),
      areas: query.areas,
      needs: unique(heard.needs.concat(...concepts.map(({ needs }) => needs.map(({ need }) => need)))),
      typedPlaces: query.places.map(({ raw }) => raw),
      urgent: unique(/** @type {string[]} */ ([]).concat(...heard.urgent)),
      ended: unique(query.ended),
      answers,
      otherwise: lexicon.language.otherwise,
      guess: query.guess,
      isFound: foundIn(concepts, lexicon),
      why: (id) => whyFound(id, { raw: query.raw, concepts, contacts }, lexicon),
    }
  }

  /**
   * Is the best entry worth little for what was asked, or is most of that nowhere?
   * @type {(best: number, concepts: import('./concepts.js').Concept[], ofQuery: import('./query.js').Part[]) => boolean}
   */
  function isLittle(best, concepts, ofQuery) {
    let asked = 0
    let found = 0
    concepts.forEach(({ words, points, isElsewhere }, at) => {
      const { values, isGuess } = ofQuery[at]
      const has = points.filter(Boolean).length / services.length
      words.filter(([word]) => !isStopWord(word)).forEach((forms) => {
        const isStart = values.length === 0 && !isIndexed(forms)
        const missing = isElsewhere ? ELSEWHERE : isOrdinary(forms[0]) ? ORDINARY : 1
        const known = values.length > 0 ? 1 : isStart ? STARTED : has > COMMON ? 0 : has > KNOWN ? 0.5 : 1
        const weight = isElsewhere || has === 0 ? missing : known
        asked += weight
        found += isElsewhere || has === 0 || isStart ? 0 : weight * (values.length > 0 && isGuess ? GUESSED : 1)
      })
    })
    const all = Math.max(1, asked)
    return best / all < CLOSE + LOST * (1 - found / all)
  }

  /** @type {(forms: string[]) => boolean} */
  const isIndexed = (forms) => forms.some((word) => lexicon.terms.has(lexicon.stemOf(word)))

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
