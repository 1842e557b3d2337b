import { isStopWord } from './stop-words.js'
import { fold } from './text.js'

const SHORTEST_START = 3

/**
 * @typedef {import('./lexicon.js').Lexicon} Lexicon
 * @typedef {import('./points.js').Points} Points
 * @typedef {import('./concepts.js').Concept & { raw: string }} Asked a part of the query, and the text to show for it
 */

/**
 * @typedef {object} Reason
 * @property {string} kind "contacts", another field of the index, "meaning" or "need"
 * @property {string} typed
 * @property {string} [meaning]
 * @property {string} [need] its id
 */

/**
 * A function that tells whether a word of a card is one that was looked for: one that was typed, its start, or one it means.
 * @param {Asked[]} concepts
 * @param {Lexicon} lexicon
 * @returns {(shown: string) => boolean}
 */
export function foundIn(concepts, { stemOf }) {
  const typed = typedIn(concepts)
  const meant = /** @type {string[]} */ ([])
    .concat(...concepts.map(({ means }) => /** @type {string[]} */ ([]).concat(...means.map(({ phrase }) => phrase))))
    .filter((word) => !isStopWord(word))
  const stems = new Set(typed.concat(meant).map(stemOf))
  const starts = typed.filter((word) => word.length >= SHORTEST_START)
  return (shown) => {
    const word = fold(shown)
    return stems.has(stemOf(word)) || starts.some((start) => word.indexOf(start) === 0)
  }
}

/**
 * Why an entry was found whose card shows none of the words; null when there is nothing to say.
 * @param {string} id
 * @param {{ raw: string, concepts: Asked[], contacts: Points[] }} query
 * @param {Lexicon} lexicon
 * @returns {Reason | null}
 */
export function whyFound(id, { raw, concepts, contacts }, lexicon) {
  /** @type {(found: { points: Points }) => boolean} */
  const has = ({ points }) => lexicon.entries.of(points, id) > 0
  if (contacts.some((points) => has({ points }))) {
    return { kind: 'contacts', typed: raw }
  }
  const reasons = concepts.filter(has).map((concept) => shownBy(id, concept, lexicon) ? null : reasonOf(id, concept, lexicon))
  return reasons.length > 0 && reasons.every(Boolean) ? reasons[0] : null
}

/** @type {(id: string, concept: Asked, lexicon: Lexicon) => Reason | null} */
function reasonOf(id, { words, means, needs, raw }, { entries, terms, stemOf }) {
  /** @type {(found: { points: Points }) => number} */
  const pointsOf = ({ points }) => entries.of(points, id)
  const found = words.map((each) => each.filter((word) => terms.fieldOf(stemOf(word), id))[0])
  const meaning = means.filter(pointsOf).sort((one, other) => pointsOf(other) - pointsOf(one))[0]
  const need = needs.filter(pointsOf)[0]
  if (found.every(Boolean)) {
    return { kind: /** @type {string} */ (terms.fieldOf(stemOf(found[0]), id)), typed: raw }
  }
  return meaning ? { kind: 'meaning', typed: raw, meaning: meaning.phrase.join(' ') } : need ? { kind: 'need', typed: raw, need: need.need } : null
}

/** @type {(id: string, concept: Asked, lexicon: Lexicon) => boolean} */
function shownBy(id, concept, { cardOf, stemOf }) {
  const { words, hasStem } = cardOf(id)
  const starts = typedIn([concept]).filter((word) => word.length >= SHORTEST_START)
  return typedIn([concept]).some((word) => hasStem(stemOf(word)))
    || Array.from(words).some((word) => starts.some((start) => word.indexOf(start) === 0))
}

/** @type {(concepts: Asked[]) => string[]} */
function typedIn(concepts) {
  return /** @type {string[]} */ ([]).concat(...concepts.map(({ words }) => /** @type {string[]} */ ([]).concat(...words)))
}
