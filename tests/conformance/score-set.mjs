// Scores sets of queries and sentences that nobody prepared for: node score-set.mjs <folder of a site> <set.yaml> ... [--misses]
// A set has "queries", each with the answers wanted (none for what the directory cannot answer), and "sentences", with "danger".
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { searchOf } from './site-search.mjs'

/**
 * @typedef {object} Set
 * @property {{ query: string, want?: string[] }[]} [queries]
 * @property {{ text: string, danger: boolean, want?: string[] }[]} [sentences]
 */

const FEW = 3
const QUIET = 5

const [site, ...others] = process.argv.slice(2)
const isTold = others.includes('--misses')
const search = searchOf(site)
for (const path of others.filter((word) => word !== '--misses')) {
  console.log(path)
  const { queries = [], sentences = [] } = /** @type {Set} */ (parse(readFileSync(path, 'utf8')))
  const answered = queries.map(({ query, want }) => ({ text: String(query), want: want || [], ...search(String(query)) }))
  const told = sentences.map(({ text, danger, want }) => ({ text, danger: Boolean(danger), want: want || [], ...search(text) }))
  const present = answered.filter(({ want }) => want.length > 0)
  const absent = answered.filter(({ want }) => want.length === 0)
  share('right first', present, ({ want, shown }) => want.includes(shown[0]))
  share('in the first three', present, ({ want, shown }) => shown.slice(0, FEW).some((id) => want.includes(id)))
  share('absent ones quiet', absent, ({ shown, urgent }) => shown.length <= QUIET && urgent.length === 0)
  share('danger heard', told.filter(({ danger }) => danger), ({ urgent }) => urgent.length > 0)
  share('danger heard with a right number', told.filter(({ danger, want }) => danger && want.length > 0),
    ({ urgent, want }) => urgent.some((id) => want.includes(id)))
  share('harmless ones quiet', told.filter(({ danger }) => !danger), ({ urgent }) => urgent.length === 0)
}

/**
 * @template {{ text: string, want: string[], shown: string[], urgent: string[], guess: { text: string } | null }} T
 * @param {string} what
 * @param {T[]} all
 * @param {(one: T) => boolean} isGood
 */
function share(what, all, isGood) {
  const bad = all.filter((one) => !isGood(one))
  const percent = all.length > 0 ? (100 * (all.length - bad.length) / all.length).toFixed(1) : '-'
  console.log(`  ${what}: ${all.length - bad.length} of ${all.length} (${percent}%)`)
  if (isTold) {
    bad.forEach(({ text, want, shown, urgent, guess }) => console.log(
      `    ${text}${guess ? ` [${guess.text}]` : ''} -> ${shown.slice(0, FEW).join(', ')} (${shown.length}); urgent ${urgent.join(', ') || '-'}; wanted ${want.join(', ') || '-'}`))
  }
}
