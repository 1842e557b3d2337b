// Says with the page's own scripts whether places are open. A line of JSON in: { clock: data-clock, hours: [data-hours], from, days };
// one out: for each place the different sentences, numbers left out, that its page would show at any minute of those days.
import { createInterface } from 'node:readline'
import { inOrder } from '../../theme/scripts/hours/answers.js'
import { readClock, readHours } from '../../theme/scripts/hours/code.js'
import { wordsFor } from '../../theme/scripts/hours/words.js'

const LAST_MINUTE = 1439

/** @typedef {import('../../theme/scripts/hours/code.js').Clock} Clock */

/** @type {(codes: string[], clock: Clock, first: number, days: number) => string[]} */
function sentences(codes, clock, first, days) {
  /** @type {Set<string>} */
  const said = new Set()
  // In between nothing changes.
  const edges = codes.flatMap((code) => readHours(code, clock).lines).flatMap(({ times }) => times.flat())
    .concat(8 * 60, 18 * 60).flatMap((minute) => [minute - 1, minute])
  const minutes = new Set([0, ...edges.filter((minute) => minute >= 0 && minute < LAST_MINUTE), LAST_MINUTE])
  for (let day = first; day < first + days; day += 1) {
    for (const minute of minutes) {
      const { state } = inOrder(codes.map((hours) => ({ hours })), clock, { day, minute })[0]
      said.add(wordsFor(state, day).replace(/\d+/g, '0'))
    }
  }
  return [...said]
}

for await (const line of createInterface({ input: process.stdin })) {
  /** @type {{ clock: string, hours: string[], from: string, days: number }} */
  const { clock, hours, from, days } = JSON.parse(line)
  const first = Date.parse(`${from}T00:00:00Z`) / 864e5
  process.stdout.write(`${JSON.stringify(hours.map((each) => sentences(each.split('|'), readClock(clock), first, days)))}\n`)
}
