import { marked } from './marked.js'

/** @typedef {{ element: HTMLElement, text: string, isMarked: boolean }} Part a text of a card */

/**
 * @typedef {object} Service
 * @property {string} id
 * @property {string[]} needs
 * @property {string[]} areas
 * @property {string[]} when
 * @property {string[]} audiences
 * @property {boolean} isConfirmed
 * @property {string} text all that its card shows
 * @property {HTMLElement} card
 * @property {Part[]} parts its name and its summary
 */

/**
 * The services of the page, from A to Z, each with its card.
 * @param {HTMLElement} list of cards
 * @returns {Service[]}
 */
export function readCards(list) {
  return Array.from(/** @type {HTMLCollectionOf<HTMLElement>} */ (list.children)).map((card) => {
    /** @type {(name: string) => string[]} */
    const ids = (name) => /** @type {string} */ (card.dataset[name]).split(' ')
    const name = /** @type {HTMLElement} */ (card.querySelector('.card__name a'))
    const summary = /** @type {HTMLElement} */ (card.querySelector('.card__text'))
    return {
      // Its page is /services/<id>/.
      id: /** @type {string} */ (name.getAttribute('href')).split('/')[2],
      needs: ids('needs'),
      areas: ids('areas'),
      when: ids('when'),
      audiences: ids('for'),
      isConfirmed: 'confirmed' in card.dataset,
      // Its parts stand without a space between them; a number for when it is shut is of another service.
      text: Array.from(card.children).filter((part) => part.className !== 'card__next').map((part) => part.textContent).join(' '),
      card,
      parts: [name, summary].map((element) => ({ element, text: element.textContent, isMarked: false })),
    }
  })
}

/**
 * Puts the cards that are found first, in their order, and hides the others. What stands right already is not moved.
 * @param {HTMLElement} list
 * @param {Service[]} services
 * @param {Service[]} found
 */
export function arrange(list, services, found) {
  const shown = new Set(found)
  services.forEach((service) => {
    service.card.hidden = !shown.has(service)
  })
  let next = list.firstChild
  found.forEach(({ card }) => {
    if (card === next) {
      next = next.nextSibling
    } else {
      list.insertBefore(card, next)
    }
  })
}

/**
 * Marks the words for which `isFound` in the name and summary of a card, and says below why it was found, if anything.
 * @param {Pick<Service, 'card' | 'parts'>} service
 * @param {((word: string) => boolean) | undefined} isFound
 * @param {string} why
 */
export function explain({ card, parts }, isFound, why) {
  parts.forEach((part) => {
    const pieces = isFound ? marked(part.text, isFound) : []
    const hasMarks = pieces.some(({ isMark }) => isMark)
    if (hasMarks || part.isMarked) {
      part.element.textContent = ''
      part.element.appendChild(hasMarks ? fragmentOf(pieces) : document.createTextNode(part.text))
      part.isMarked = hasMarks
    }
  })
  const old = card.querySelector('.card__why')
  if (old && !why) {
    /** @type {Node} */ (old.parentNode).removeChild(old)
  } else if (why) {
    const line = old || document.createElement('p')
    line.className = 'card__why'
    line.textContent = why
    if (!old) {
      /** @type {Node} */ (parts[1].element.parentNode).insertBefore(line, parts[1].element.nextSibling)
    }
  }
}

/** @type {(pieces: import('./marked.js').Piece[]) => DocumentFragment} */
function fragmentOf(pieces) {
  const fragment = document.createDocumentFragment()
  pieces.forEach(({ text, isMark }) => {
    const node = isMark ? document.createElement('mark') : document.createTextNode(text)
    if (isMark) {
      node.textContent = text
    }
    fragment.appendChild(node)
  })
  return fragment
}
