/** @typedef {string | Node | false | null | undefined} Part what is empty or false is left out */

/**
 * An element with a class and parts: texts and elements.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} className
 * @param {Part[]} parts
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, className, parts = []) {
  const made = document.createElement(tag)
  if (className) {
    made.className = className
  }
  fill(made, parts)
  return made
}

/**
 * Puts these parts in the place of what an element holds.
 * @param {Element} place
 * @param {Part[]} parts
 */
export function fill(place, parts) {
  place.textContent = ''
  parts.filter(Boolean)
    .forEach((part) => place.appendChild(typeof part === 'string' ? document.createTextNode(part) : /** @type {Node} */ (part)))
}

/**
 * @param {string} text
 * @param {() => void} press
 */
export function button(text, press, className = 'ds_button ds_button--secondary') {
  const made = element('button', className, [text])
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

/**
 * @param {string} href
 * @param {string} text
 */
export function link(href, text, className = '') {
  const made = element('a', className, [text])
  made.href = href
  return made
}
