import { byLetter } from './by-letter.js'
import { phraseTable } from './phrases.js'

const MOST_STARTED = 4

/**
 * The file of words as the generator writes it: folded, with semicolons between the entries of a list and commas within one.
 * @typedef {object} WordsFile
 * @property {{ [area: string]: string }} places the names of the places in each area
 * @property {string} needs a need, and the ids of the services that help most people with it
 * @property {string} means words that entries use
 * @property {import('./danger.js').DangerFile} danger
 * @property {string} phrases what people type, after what it stands for: places in the lists above, as "n0 m3"
 * @property {string} spellings a word, and other ways of writing it
 * @property {Ended[]} ended
 * @property {string} otherwise ids of the services to offer when nothing is found
 * @property {string} [answers] ways of asking for each short answer and guide
 */

/**
 * @typedef {{ name: string, path: string, names: string, now?: string | null }} Ended a closed service; `now` took its place
 * @typedef {{ need?: string, means?: string[][], ended?: Ended }} Meaning what a phrase stands for: one of these
 * @typedef {import('./phrases.js').StemOf} StemOf
 */

/**
 * @template V
 * @typedef {import('./phrases.js').PhraseTable<V>} PhraseTable
 */

/**
 * @typedef {object} Language what the file of words says, ready to be looked up
 * @property {(words: string[]) => string[]} spell
 * @property {PhraseTable<string>} places phrases with the id of an area
 * @property {Set<string>} areaNames
 * @property {(area: string) => boolean} isLocal whether it has postcodes of its own
 * @property {PhraseTable<Meaning>} meanings
 * @property {{ [need: string]: string[] }} first ids of services
 * @property {string[]} otherwise ids of services for when nothing is found
 * @property {string[][][]} answers the words of each way of asking for each short answer and guide
 * @property {string[]} words all words in it
 * @property {string[]} plainWords those in their usual spelling
 * @property {(word: string) => boolean} isWord
 * @property {(stem: string) => boolean} hasStem whether it is the stem of a word in its usual spelling
 * @property {() => (() => unknown)[]} steps what can be prepared before it is asked for
 */

/**
 * @param {WordsFile} file
 * @param {StemOf} stemOf
 * @returns {Language}
 */
export function readWords(file, stemOf) {
  /** @type {Map<string, string[]>} */
  const spellings = new Map()
  const usual = new Set(rows(file.spellings).map(([word, ...also]) => {
    also.forEach((other) => spellings.set(other, word.split(' ')))
    return word
  }))
  /** @type {Language['spell']} */
  const spell = (words) => {
    /** @type {string[]} */
    const spelled = []
    words.forEach((word) => {
      const others = usual.has(word) ? undefined : spellings.get(word) || withoutS(word, spellings)
      others ? spelled.push(...others) : spelled.push(word)
    })
    return spelled
  }
  /** @type {Set<string>} */
  const all = new Set()
  const stems = byLetter((/** @type {string[]} */ words) => new Set(words.map(stemOf)))
  /** @type {(phrase: string) => string[]} */
  const spelled = (phrase) => {
    const words = spell(phrase.split(' '))
    words.filter((word) => !all.has(word)).forEach((word) => {
      all.add(word)
      stems.add(word, word)
    })
    return words
  }
  /** @type {<V>(table: { add(phrase: string[], value: V): void }, phrases: string[][], value: V) => void} */
  const add = (table, phrases, value) => phrases.forEach((phrase) => table.add(phrase, value))

  /** @type {PhraseTable<string>} */
  const places = phraseTable((word) => word, Infinity)
  Object.keys(file.places).forEach((area) => add(places, list(file.places[area]).map(spelled), area))

  const areaNames = new Set(Object.keys(file.places).map((area) => list(file.places[area]).slice(-1)[0]))

  /** @type {PhraseTable<Meaning>} */
  const meanings = phraseTable(stemOf, MOST_STARTED)
  /** @type {Language['first']} */
  const first = Object.create(null)
  const needs = rows(file.needs).map(([need, ...services]) => {
    first[need] = services
    return { need }
  })
  /** @type {{ [list: string]: Meaning[] }} */
  const values = {
    n: needs,
    m: rows(file.means).map((means) => ({ means: means.map(spelled) })),
  }
  rows(file.phrases).forEach(([references, ...typed]) => {
    const phrases = typed.map(spelled)
    references.split(' ').forEach((reference) => {
      add(meanings, phrases, values[reference[0]][Number(reference.slice(1))])
    })
  })
  file.ended.forEach((ended) => add(meanings, list(ended.names).map(spelled), { ended }))
  return {
    spell,
    places,
    areaNames,
    isLocal: (area) => /\d/.test(file.places[area] || ''),
    meanings,
    first,
    otherwise: list(file.otherwise),
    answers: rows(file.answers || '').map((ways) => ways.map(spelled)),
    words: Array.from(all).concat(Array.from(spellings.keys())),
    plainWords: Array.from(all),
    isWord: (word) => all.has(word) || spellings.has(word),
    hasStem: (stem) => stems.get(stem).has(stem),
    steps: () => /** @type {(() => unknown)[]} */ ([]).concat(...[places, meanings, stems].map((each) => each.steps())),
  }
}

/**
 * The entries of a list, each with its parts.
 * @type {(text: string) => string[][]}
 */
export function rows(text) {
  return text ? text.split(';').map(list) : []
}

/** @type {(word: string, spellings: Map<string, string[]>) => string[] | undefined} */
function withoutS(word, spellings) {
  const spelled = word.slice(-1) === 's' ? spellings.get(word.slice(0, -1)) : undefined
  return spelled && spelled.slice(0, -1).concat(spelled[spelled.length - 1].replace(/s?$/, 's'))
}

/** @type {(joined: string) => string[]} */
export function list(joined) {
  return joined.split(',').filter(Boolean)
}
