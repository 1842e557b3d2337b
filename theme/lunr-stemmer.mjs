// An esbuild plugin that leaves of lunr.js its stemmer, as it is published. The page unpacks a finished index and reads the weights
// of single terms: what builds, loads or queries indexes would be fetched for nothing.
import { readFileSync } from 'node:fs'

/** @type {import('esbuild').Plugin} */
export const lunrStemmer = {
  name: 'lunr-stemmer',
  setup(build) {
    build.onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, ({ path }) => ({ contents: stemmerIn(readFileSync(path, 'utf8')), loader: 'js' }))
  },
}

/** @param {string} source */
export function stemmerIn(source) {
  const stemmer = /^lunr\.stemmer = ([^]*?^\}\)\(\);)$/m.exec(source)
  if (!stemmer) {
    throw new Error('lunr.js has no stemmer where it used to be: look whether lunr-stemmer.mjs still fits it.')
  }
  return `exports.stemmer = ${stemmer[1]}\n`
}
