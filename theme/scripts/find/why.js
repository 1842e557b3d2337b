/**
 * In words, why a service was found whose card does not hold what was typed; empty when there is nothing to say.
 * @param {import('../search/reasons.js').Reason | null} why
 * @param {(id: string) => string} nameOfNeed
 */
export function whyText(why, nameOfNeed) {
  if (!why) {
    return ''
  }
  const typed = `\u201c${why.typed}\u201d`
  switch (why.kind) {
    case 'contacts': return `Has ${typed}`
    case 'organisation': return `Also known as ${typed}`
    case 'keywords': return `Found under ${typed}`
    case 'meaning': return `Because you typed ${typed}: ${why.meaning}`
    case 'need': return `Because you typed ${typed}: ${nameOfNeed(/** @type {string} */ (why.need))}`
    default: return `Its page mentions ${typed}`
  }
}
