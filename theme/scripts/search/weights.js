// How much each reason to be found counts. Points of typed words are those of lunr: 10 to 50 for a rare word in a name.
/** @typedef {typeof WEIGHTS} Weights */

export const WEIGHTS = {
  /** A word that a typed one stands for. */
  meant: 0.6,
  /** A known phrase of which the entry has only some words; the same for a meaning. */
  partOfPhrase: 0.5,
  partOfMeaning: 0.3,
  /** A known phrase of several words: it says more than a single one. */
  long: 1.4,
  /** Another form of a word, where the card does not hold the one that was typed. */
  otherForm: 0.85,
  /** Words that start with what was typed, where no word is it; and where one is. */
  start: 0.8,
  alsoStart: 0.3,
  /** Anything found by another spelling. */
  guess: 0.8,
  /** Words of what no entry is for. */
  elsewhere: 0.3,
  /**
   * Points for the need that was meant: as an entry's main need, as another, and for the first of those that help most, less for
   * each that follows.
   */
  mainNeed: 14,
  otherNeed: 5,
  allNeeds: 8,
  first: 12,
  firstStep: 2,
  /** Points for the first of those to show people in danger. */
  danger: 40,
  /** The same where the sentence is about what is over, or about somebody else's deed. */
  softDanger: 14,
  /** The name of a place that was typed, as a word. */
  place: 0.4,
  /** Words of a need, in an entry for which it is not the main need, or no need. */
  inOtherNeed: 0.8,
  inNoNeed: 0.7,
  /** A number or an address. */
  contact: 100,
  /** All points of an entry in a typed town; of one in another town alone. */
  inTown: 1.1,
  inOtherTown: 0.4,
  /** Of an entry for families where somebody asks about one of their own. */
  forFamily: 1.2,
  /** Of an entry for the age that was typed, for some age when none was, and for another. */
  ofAge: 1.5,
  ofSomeAge: 0.8,
  ofOtherAge: 0.3,
  /** Of an entry for what was refused. */
  refused: 0.1,
  /** Points for what took the place of a named service. */
  ended: 100,
}
