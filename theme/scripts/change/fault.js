/**
 * What the check would say of what somebody typed; empty when it can be right.
 * @param {string} value
 * @param {DOMStringMap} rules
 */
export function faultOf(value, rules) {
  if (rules.most && value.length > Number(rules.most)) {
    return /** @type {string} */ (rules.long).replace('…', () => String(value.length))
  }
  if (!rules.pattern || value === '-') {
    return ''
  }
  // Of each item its first part: the number of a phone.
  const good = new RegExp(rules.pattern)
  const bad = value.split(/[|\n]/).map((item) => item.split(';')[0].trim()).filter((item) => item !== '' && !good.test(item))
  return bad.length === 0 ? '' : /** @type {string} */ (rules.fault).replace('…', () => bad[0])
}
