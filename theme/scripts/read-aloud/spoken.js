// What is read out loud, and how.

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

// Numbers to ring in a text: short ones, and those that start with 0 or +44. What belongs to a price or a time is none.
const NUMBER = /(^|[^\d£.,:/-])(999|112|1[01]1|101|105|119|116 ?\d{3}|(?:0|\+44 ?)\d[\d ]{7,}\d)(?![\d:/%]|[.,-]\d)/g

/**
 * The texts of a page in the order they stand, one for each block and each line. What is not shown is left out, and so is what
 * belongs to the screen alone.
 * @param {Node} place
 * @returns {string[]}
 */
export function blocksOf(place) {
  /** @type {string[]} */
  const blocks = ['']
  /** @type {(node: Node) => void} */
  const add = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      blocks[blocks.length - 1] += node.textContent
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      enter(/** @type {Element} */ (node))
    }
  }
  /** @type {(element: Element) => void} */
  const enter = (element) => {
    const { display } = getComputedStyle(element)
    if (display === 'none' || element.matches('.no-print, details, button, script, svg')) {
      return
    }
    const isApart = (display !== 'inline' && element.nodeName !== 'SPAN') || element.nodeName === 'BR'
    isApart && blocks.push('')
    element.childNodes.forEach(add)
    isApart && blocks.push('')
  }
  add(place)
  return blocks.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/**
 * A block as it is said: sentence by sentence, because some voices stop after a quarter of a minute, and numbers digit by digit.
 * @param {string} text
 * @returns {string[]}
 */
export function sentencesOf(text) {
  return (text.match(/.+?(?:[.!?](?=\s)|$)/g) || []).map((sentence) => sentence.trim().replace(NUMBER, (_, before, number) => before + inDigits(number)))
}

/**
 * A number as it is read to somebody who writes it down: a breath between its groups.
 * @param {string} number
 */
export function inDigits(number) {
  return number.trim().split(/\s+/)
    .map((group) => group.replace(/\D/g, '').split('').map((digit) => DIGITS[Number(digit)]).join(' '))
    .map((group, at) => (at === 0 && number[0] === '+' ? `plus ${group}` : group))
    .join(', ')
}
