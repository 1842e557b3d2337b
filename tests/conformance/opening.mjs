// Says with the page's own script whether places are open. A line of JSON in: { hours: [data-hours], from: day, days }; one out:
// for each place the different sentences, numbers left out, that its page would show at any minute of those days.
import { createInterface } from 'node:readline'
import { wordsFor } from '../../theme/scripts/site/hours.js'
import { dayNumber, stateAt } from '../../theme/scripts/site/opening.js'

const LAST_MINUTE = 1439

/** @typedef {import('../../theme/scripts/site/opening.js').Hours} Hours */

/** @type {(hours: Hours, first: number, days: number) => string[]} */
function sentences(hours, first, days) {
  /** @type {Set<string>} */
  const said = new Set()
  // In between nothing changes.
  const edges = hours.lines.flatMap(([, , , times]) => times.flat()).flatMap((minute) => [minute - 1, minute])
  const minutes = new Set([0, ...edges.filter((minute) => minute >= 0 && minute < LAST_MINUTE), LAST_MINUTE])
  for (let day = first; day < first + days; day += 1) {
    for (const minute of minutes) {
      said.add(wordsFor(stateAt(hours, { day, minute }), day).replace(/\d+/g, '0'))
    }
  }
  return [...said]
}

for await (const line of createInterface({ input: process.stdin })) {
  /** @type {{ hours: Hours[], from: string, days: number }} */
  const { hours, from, days } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(hours.map((each) => sentences(each, dayNumber(from), days)))}\n`)
}
