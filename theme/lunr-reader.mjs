// An esbuild plugin that leaves out of lunr.js what builds indexes and parses queries. The page does neither: it gets a
// finished index and asks with the query builder. What is left is lunr.js as it is published.
import { readFileSync } from 'node:fs'

const unused = ['tokenizer', 'generateStopWordFilter', 'stopWordFilter', 'trimmer', 'Builder', 'QueryParseError', 'QueryLexer', 'QueryParser']
const statement = new RegExp(`^lunr\\.(?:${unused.join('|')})\\b|^lunr\\.Pipeline\\.registerFunction\\(lunr\\.(?:${unused.join('|')})\\b`)

export const lunrReader = {
  name: 'lunr-reader',
  setup(build) {
    build.onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, ({ path }) => ({ contents: readerOf(readFileSync(path, 'utf8')), loader: 'js' }))
  },
}

/** Each statement of lunr.js starts at the beginning of a line, and so does each comment above one. */
export function readerOf(source) {
  const statements = source.split(/^(?=lunr\.|\/\*[*!]| {2}\/\*\*|;\()/m)
  const missing = unused.filter((name) => !statements.some((each) => each.startsWith(`lunr.${name} = `)))
  if (missing.length > 0) {
    throw new Error(`lunr.js has no ${missing.join(', ')}: look whether lunr-reader.mjs still fits it.`)
  }
  return statements.filter((each) => !statement.test(each)).join('')
}
