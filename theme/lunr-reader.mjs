// An esbuild plugin that leaves out of lunr.js what builds, loads or writes indexes and what answers queries of several terms.
// The page does none of it: it unpacks a finished index and reads the weights of single terms (search/term-weights.js). What is
// left is lunr.js as it is published.
import { readFileSync } from 'node:fs'

const unused = [
  'tokenizer', 'generateStopWordFilter', 'stopWordFilter', 'trimmer', 'idf', 'utils.asString',
  'Builder', 'QueryParseError', 'QueryLexer', 'QueryParser',
  'Token.prototype.clone',
  'Query', 'MatchData', 'FieldRef', 'Set', 'TokenSet', 'Index.prototype.query',
  'Index.load', 'Index.prototype.search', 'Index.prototype.toJSON',
  'Pipeline.prototype.after', 'Pipeline.prototype.before', 'Pipeline.prototype.remove', 'Pipeline.prototype.reset', 'Pipeline.prototype.toJSON',
  'Vector.prototype.insert', 'Vector.prototype.upsert', 'Vector.prototype.magnitude', 'Vector.prototype.dot', 'Vector.prototype.similarity', 'Vector.prototype.toArray', 'Vector.prototype.toJSON',
]
const names = unused.map((name) => name.replaceAll('.', '\\.')).join('|')
const isUnused = new RegExp(`^lunr\\.(?:${names})\\b|^lunr\\.Pipeline\\.registerFunction\\(lunr\\.(?:${names})\\b`)

/** @type {import('esbuild').Plugin} */
export const lunrReader = {
  name: 'lunr-reader',
  setup(build) {
    build.onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, ({ path }) => ({ contents: readerOf(readFileSync(path, 'utf8')), loader: 'js' }))
  },
}

/**
 * Each statement of lunr.js starts at the beginning of a line, and so does each comment above one.
 * @param {string} source
 */
export function readerOf(source) {
  const statements = source.split(/^(?=lunr\.|\/\*[*!]|;\(| {2};\()/m)
  const missing = unused.filter((name) => !statements.some((each) => each.startsWith(`lunr.${name} = `)))
  if (missing.length > 0) {
    throw new Error(`lunr.js has no ${missing.join(', ')}: look whether lunr-reader.mjs still fits it.`)
  }
  return statements.filter((each) => !isUnused.test(each)).join('')
}
