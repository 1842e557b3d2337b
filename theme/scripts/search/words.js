import { phraseTable } from './phrases.js'
import { wordsOf } from './text.js'

/**
 * What the file of words says, ready to be looked up. `file` is as the generator wrote it; its lists are joined with commas.
 *
 * Gives {
 *   spell: word => [words], places: phrases with the id of an area, meanings: phrases with { need } or { means: [[word]] } or
 *   { ended }, dangers: phrases with [service id], first: { need: [service id] }, otherwise: [service id] for when nothing is found,
 *   words: Set of all words in it
 * }.
 */
export function readWords(file, stemOf) {
  const spellings = new Map()
  file.spellings.forEach(([word, also]) => list(also).forEach((other) => spellings.set(other, word.split(' '))))
  const spell = (words) => [].concat(...words.map((word) => spellings.get(word) || [word]))
  const all = new Set(spellings.keys())
  const spelled = (phrase) => {
    const words = spell(wordsOf(phrase))
    words.forEach((word) => all.add(word))
    return words
  }
  const add = (table, phrases, value) => list(phrases).forEach((phrase) => table.add(spelled(phrase), value))

  const places = phraseTable((word) => word)
  Object.keys(file.places).forEach((area) => add(places, file.places[area], area))

  const meanings = phraseTable(stemOf)
  const dangers = phraseTable(stemOf)
  const first = {}
  file.needs.forEach(({ id, words, first: services }) => {
    first[id] = list(services)
    add(meanings, words, { need: id })
  })
  file.means.forEach(([typed, means]) => add(meanings, typed, { means: list(means).map(spelled) }))
  file.ended.forEach((ended) => add(meanings, ended.names, { ended }))
  file.danger.forEach(([typed, services]) => add(dangers, typed, list(services)))
  return { spell, places, meanings, dangers, first, otherwise: list(file.otherwise || ''), words: all }
}

function list(joined) {
  return joined.split(',').filter(Boolean)
}
