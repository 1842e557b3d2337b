// What may stand on a paper: the page marks what would tell, and what only a screen shows.

const LEAST_LEFT = 0.5

/** @typedef {Pick<import('./state.js').Wanted, 'discreet' | 'noWeb'>} Rules */

/**
 * Takes from an element what may not stand on the paper.
 * @template {Element} T
 * @param {T} part
 * @param {Rules} rules
 */
export function fit(part, rules) {
  const { discreet, noWeb } = rules
  const marks = [discreet && '[data-told]', noWeb && '[data-web]'].filter(Boolean).join()
  if (marks) {
    remove(part.querySelectorAll(marks))
    remove(Array.from(part.querySelectorAll('.entry__text')).filter(isEmpty))
    Array.from(part.querySelectorAll('dd')).filter(isEmpty).forEach((dd) => remove([dd.previousElementSibling, dd]))
  }
  if (noWeb) {
    Array.from(part.querySelectorAll('a:not([href^="tel:"]):not([href^="sms:"])')).forEach((link) => {
      const words = document.createElement('span')
      words.textContent = link.textContent
      const { parentNode } = link
      if (parentNode) {
        parentNode.replaceChild(words, link)
      }
    })
  }
  return part
}

/**
 * The steps of a list that may stand; none where too few are left: what is missing would tell.
 * @param {Element} list
 * @param {Rules} rules
 * @param {string} plain what it is called where its own heading would tell; empty to leave the list out then
 * @returns {{ heading: string, list: Element } | null}
 */
export function fitList(list, rules, plain) {
  const isTold = rules.discreet && list.hasAttribute('data-told')
  const heading = /** @type {HTMLElement} */ (list.querySelector('h2')).textContent
  const copy = fit(/** @type {Element} */ (/** @type {Element} */ (list.querySelector('ul')).cloneNode(true)), rules)
  return (isTold && !plain) || copy.children.length < list.querySelectorAll('li').length * LEAST_LEFT
    ? null
    : { heading: isTold ? plain : heading, list: copy }
}

/** @type {(parts: ArrayLike<Element | null>) => void} */
function remove(parts) {
  Array.from(parts).forEach((part) => part && part.parentNode && part.parentNode.removeChild(part))
}

/** @type {(part: Element) => boolean} */
function isEmpty(part) {
  return (part.textContent || '').trim() === ''
}
