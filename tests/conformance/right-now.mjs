// Walks the pages of /now/ through every hour of a week, with the code that they run. One line in, one line out:
//   { clock, monday: number of a day, pages: [[{ isOther, lines: [{ hours, isAside }] }]] }
//   [[ 'answers' | 'other' | 'unknown' | 'nobody', 168 of them ]] for each page
import { createInterface } from 'node:readline'
import { readClock } from '../../theme/scripts/hours/code.js'
import { whatToSay, whoFirst } from '../../theme/scripts/now/answer.js'

for await (const line of createInterface({ input: process.stdin })) {
  /** @type {{ clock: string, monday: number, pages: { isOther: boolean, lines: { hours: string, isAside: boolean }[] }[][] }} */
  const { clock, monday, pages } = JSON.parse(line)
  const read = readClock(clock)
  console.log(JSON.stringify(pages.map((candidates) => Array.from({ length: 168 }, (_, hour) =>
    whatToSay(whoFirst(candidates, read, { day: monday + Math.floor(hour / 24), minute: hour % 24 * 60 + 30 }))))))
}
