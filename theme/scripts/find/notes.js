/**
 * Shows an element with these parts, or hides it when there are none.
 * @param {HTMLElement} element
 * @param {(string | Node)[]} parts
 */
export function note(element, parts) {
  element.hidden = parts.length === 0
  element.textContent = ''
  parts.forEach((part) => element.appendChild(typeof part === 'string' ? document.createTextNode(part) : part))
}

/**
 * @param {string} text
 * @param {() => void} press
 */
export function button(text, press) {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'pill'
  element.textContent = text
  element.addEventListener('click', press)
  return element
}

/**
 * @param {string} href
 * @param {string} text
 */
export function link(href, text) {
  const element = document.createElement('a')
  element.href = href
  element.textContent = text
  return element
}

/**
 * A list item for each: links that look like buttons.
 * @param {HTMLAnchorElement[]} links
 */
export function pills(links) {
  return links.map((each) => {
    each.className = 'pill'
    const item = document.createElement('li')
    item.appendChild(each)
    return item
  })
}

/**
 * What a person in a hurry needs of a service: its name and a way to call.
 * @param {Pick<import('./cards.js').Service, 'card'>} service
 */
export function shortCard({ card }) {
  const item = document.createElement('li')
  item.className = 'card'
  // Its heading stands among the results.
  const name = item.appendChild(document.createElement('p'))
  name.className = 'card__name'
  name.appendChild(document.createElement('b')).appendChild(/** @type {Node} */ (card.querySelector('.card__name a')).cloneNode(true))
  Array.from(card.querySelectorAll('.card__next, .card__phone, :not(p) > .card__call')).forEach((part) => item.appendChild(part.cloneNode(true)))
  return item
}
