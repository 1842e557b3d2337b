// What a page gives to papers beside services: things to do, first steps, and what to say.
import { fit, fitList } from './rules.js'

/** @typedef {import('./state.js').Wanted} Wanted */

/** @type {(selector: string) => HTMLElement[]} */
const all = (selector) => Array.from(document.querySelectorAll(`#made-from ${selector}`))

/** @type {(text: string | undefined) => string[]} */
const words = (text) => (text || '').split(' ').filter(Boolean)

/**
 * Things to do at the times and for the needs that were chosen. Without a time, nothing that is only for those inside.
 * @param {Wanted} wanted
 */
export function listsOf(wanted) {
  const lists = all('[data-when]')
  const ofTimes = lists.filter(({ dataset }) => words(dataset.when).length > 0)
  const chosen = wanted.when.length > 0
    ? ofTimes.filter(({ dataset }) => words(dataset.when).some((stage) => wanted.when.indexOf(stage) >= 0))
    : ofTimes.slice(ofTimes.length > 1 ? 1 : 0)
  return {
    ofTimes: chosen.map((list) => fitList(list, wanted, 'What to do first')).filter(isThere),
    ofNeeds: lists
      .filter(({ dataset }) => dataset.need && wanted.needs.indexOf(dataset.need) >= 0)
      .map((list) => {
        const fitting = fitList(list, wanted, '')
        return fitting && Object.assign({ need: list.dataset.need }, fitting)
      })
      .filter(isThere),
  }
}

/**
 * What each need has for the sheet of the first 24 hours.
 * @param {Wanted} wanted
 */
export function needsOfDay(wanted) {
  return all('[data-day]').map((need) => {
    const [step, say] = Array.from(fit(/** @type {Element} */ (need.cloneNode(true)), wanted).querySelectorAll('p'))
      .map((text) => text.textContent.trim().replace(/\s+/g, ' '))
    return { id: need.dataset.day || '', step, say, night: words(need.dataset.night) }
  })
}

/**
 * @template T
 * @param {T | null} part
 * @returns {part is T}
 */
function isThere(part) {
  return part !== null
}
