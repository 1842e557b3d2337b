import { button, element, link } from '../paper/elements.js'
import { copyOf, setNumber } from '../paper/entries.js'

/**
 * @typedef {object} Actions
 * @property {(id: string, step: number, name: string) => void} move
 * @property {(id: string, name: string) => void} remove
 */

/**
 * One service of the list, with buttons to move it and to take it off.
 * @param {string} id
 * @param {number} at
 * @param {number} total
 * @param {import('../paper/entries.js').Entry | undefined} entry undefined when the service is not listed any more
 * @param {Actions | null} actions null for a list to look at
 */
export function listEntry(id, at, total, entry, actions) {
  const article = entry ? copyOf(entry, at + 1) : goneEntry(id, at + 1)
  const name = /** @type {Text} */ (/** @type {Element} */ (article.querySelector('.entry__name')).lastChild).textContent
  if (actions) {
    article.appendChild(element('p', 'actions entry__actions no-print', [
      action('Up', `Up: ${name}`, () => actions.move(id, -1, name), at === 0),
      action('Down', `Down: ${name}`, () => actions.move(id, 1, name), at === total - 1),
      action('Remove', `Remove: ${name}`, () => actions.remove(id, name), false),
    ]))
  }
  return article
}

/** @type {(text: string, label: string, press: () => void, isDisabled: boolean) => HTMLButtonElement} */
function action(text, label, press, isDisabled) {
  const made = button(text, press, 'pill')
  made.setAttribute('aria-label', label)
  made.disabled = isDisabled
  return made
}

/**
 * For a service that has closed, and for one that nobody here knows of.
 * @type {(id: string, number: number) => HTMLElement}
 */
function goneEntry(id, number) {
  const [ended, next] = Array.from(/** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll(`#closed [data-id="${id}"] a, #closed [data-was~="${id}"] a`)))
  const article = element('article', 'entry', [
    element('h3', 'entry__name', [ended ? link(ended.href, ended.textContent) : element('span', '', ['A service that is not listed here any more'])]),
    element('p', 'entry__text', ended
      ? [element('strong', '', ['This service has closed. ']), next && 'Use this one now: ', next && link(next.href, next.textContent)]
      : ['It may have closed, or have a new name. ', link('/find/', 'Look for other help')]),
  ])
  setNumber(article, number)
  return article
}
