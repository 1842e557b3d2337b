/**
 * Those of some sorted texts that start so.
 * @param {string[]} sorted
 * @param {string} start
 */
export function startingWith(sorted, start, most = Infinity) {
  const from = lowerBound(sorted, start)
  let to = from
  while (to < sorted.length && to - from < most && sorted[to].indexOf(start) === 0) {
    to++
  }
  return sorted.slice(from, to)
}

/** @type {(sorted: string[], wanted: string) => number} */
function lowerBound(sorted, wanted) {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < wanted) {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low
}
