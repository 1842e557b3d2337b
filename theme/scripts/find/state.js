// What is looked for stands in the page's address, so that it can be shared, kept and gone back to.

/**
 * "everywhere" is set when the reader does not want the area that a typed place stands for, "exact" when the reader does not
 * want another spelling, and "open" for what is open now.
 * @typedef {{ q: string, need: string, area: string, when: string, for: string, everywhere: string, exact: string, open: string }} Search
 */

/**
 * The fields that are filled in, and their form.
 * @typedef {Exclude<keyof Search, 'everywhere' | 'exact' | 'open'>} Field
 * @typedef {{ q: HTMLInputElement & { selectedIndex?: undefined } } & { [name in Exclude<Field, 'q'>]: HTMLSelectElement }} Fields
 * @typedef {HTMLFormElement & { dataset: import('./library.js').About, elements: Fields }} Form
 */

/** @type {(keyof Search)[]} */
const NAMES = ['q', 'need', 'area', 'when', 'for', 'everywhere', 'exact', 'open']

/**
 * @param {string} search the part of an address from "?" on
 * @returns {Search}
 */
export function readState(search) {
  const parameters = new URLSearchParams(search)
  const state = /** @type {Search} */ ({})
  NAMES.forEach((name) => {
    state[name] = (parameters.get(name) || '').trim()
  })
  return state
}

/**
 * An address within the site, with only what is set.
 * @param {string} path
 * @param {Partial<Search>} state
 */
export function addressOf(path, state) {
  const parameters = new URLSearchParams()
  NAMES.filter((name) => state[name]).forEach((name) => parameters.set(name, /** @type {string} */ (state[name])))
  const query = parameters.toString()
  return query ? `${path}?${query}` : path
}
