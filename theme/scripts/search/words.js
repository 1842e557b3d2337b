import { byLetter } from './by-letter.js'
import { phraseTable } from './phrases.js'

const MOST_STARTED = 4

/**
 * What the file of words says, ready to be looked up. `file` is as the generator wrote it: folded, and its lists joined with commas.
 *
 * Gives {
 *   spell: [word] => [word], places: phrases with the id of an area, meanings: phrases with { need }, { means: [[word]] } or
 *   { ended }, dangers: phrases with [service id], first: { need: [service id] }, otherwise: [service id] for when nothing is
 *   found, words: all words in it, isWord: word => boolean, hasStem: stem => boolean, of those in their usual
 *   spelling, steps: what can be prepared before it is asked for
 * }.
 */
export function readWords(file, stemOf) {
  const spellings = new Map()
  file.spellings.forEach(([word, also]) => list(also).forEach((other) => spellings.set(other, word.split(' '))))
  const usual = new Set(file.spellings.map(([word]) => word))
  const spell = (words) => {
    const spelled = []
    words.forEach((word) => {
      const others = usual.has(word) ? undefined : spellings.get(word) || withoutS(word, spellings)
      others ? spelled.push(...others) : spelled.push(word)
    })
    return spelled
  }
  const all = new Set()
  const stems = byLetter((words) => new Set(words.map(stemOf)))
  const spelled = (phrase) => {
    const words = spell(phrase.split(' '))
    words.filter((word) => !all.has(word)).forEach((word) => {
      all.add(word)
      stems.add(word, word)
    })
    return words
  }
  const add = (table, phrases, value) => phrases.forEach((phrase) => table.add(phrase, value))

  const places = phraseTable((word) => word, Infinity)
  Object.keys(file.places).forEach((area) => add(places, list(file.places[area]).map(spelled), area))

  const meanings = phraseTable(stemOf, MOST_STARTED)
  const dangers = phraseTable(stemOf, MOST_STARTED)
  const first = Object.create(null)
  file.needs.forEach(([id, services]) => {
    first[id] = list(services)
  })
  const values = {
    n: file.needs.map(([need]) => ({ need })),
    m: file.means.map((means) => ({ means: list(means).map(spelled) })),
    d: file.danger.map(list),
  }
  file.phrases.forEach(([typed, references]) => {
    const phrases = list(typed).map(spelled)
    references.split(' ').forEach((reference) => {
      add(reference[0] === 'd' ? dangers : meanings, phrases, values[reference[0]][Number(reference.slice(1))])
    })
  })
  file.ended.forEach((ended) => add(meanings, list(ended.names).map(spelled), { ended }))
  return {
    spell,
    places,
    meanings,
    dangers,
    first,
    otherwise: list(file.otherwise),
    words: Array.from(all).concat(Array.from(spellings.keys())),
    isWord: (word) => all.has(word) || spellings.has(word),
    hasStem: (stem) => stems.get(stem).has(stem),
    steps: () => /** @type {any[]} */ ([]).concat(...[places, meanings, dangers, stems].map((each) => each.steps())),
  }
}

function withoutS(word, spellings) {
  const spelled = word.slice(-1) === 's' ? spellings.get(word.slice(0, -1)) : undefined
  return spelled && spelled.slice(0, -1).concat(spelled[spelled.length - 1].replace(/s?$/, 's'))
}

function list(joined) {
  return joined.split(',').filter(Boolean)
}
