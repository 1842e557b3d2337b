/**
 * Compares lists of numbers: by their first, then by their second, and so on.
 * @param {number[]} keys
 * @param {number[]} others
 */
export function compare(keys, others) {
  const at = keys.findIndex((key, each) => key !== others[each])
  return at < 0 ? 0 : keys[at] - others[at]
}
