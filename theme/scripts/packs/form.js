// The form of papers made to measure.

/**
 * @typedef {HTMLFormElement & { elements: { where: HTMLSelectElement, age: HTMLInputElement, paper: RadioNodeList } }} Form
 * @typedef {import('./state.js').Wanted} Wanted
 * @typedef {{ id: string, name: string }} Named
 */

/** @type {(form: Form) => Wanted} */
export function stateOf(form) {
  const [area, town] = form.elements.where.value.split('/')
  return {
    paper: /** @type {Wanted['paper']} */ (form.elements.paper.value),
    area,
    town: town || '',
    needs: ticked(form, 'need'),
    when: ticked(form, 'when'),
    audiences: ticked(form, 'for'),
    age: Number(form.elements.age.value) || 0,
    all: isTicked(form, 'all'),
    discreet: isTicked(form, 'discreet'),
    noWeb: isTicked(form, 'noweb'),
  }
}

/** @type {(form: Form, state: Wanted) => void} */
export function fillForm(form, state) {
  form.elements.where.value = placeOf(state)
  form.elements.age.value = state.age ? String(state.age) : ''
  tick(form, 'paper', [state.paper])
  tick(form, 'need', state.needs)
  tick(form, 'when', state.when)
  tick(form, 'for', state.audiences)
  tick(form, 'all', state.all ? ['1'] : [])
  tick(form, 'discreet', state.discreet ? ['1'] : [])
  tick(form, 'noweb', state.noWeb ? ['1'] : [])
}

/** @type {(state: Wanted) => string} */
export function placeOf({ area, town }) {
  return town ? `${area}/${town}` : area
}

/**
 * The name of the town or area that was chosen.
 * @type {(form: Form, state: Wanted) => string}
 */
export function nameOf(form, state) {
  return Array.from(form.elements.where.options).filter(({ value }) => value === placeOf(state))[0].text
}

/**
 * The answers to a question, in their order.
 * @type {(form: Form, name: string) => Named[]}
 */
export function namesOf(form, name) {
  return boxes(form, name).map((box) => ({
    id: box.value,
    name: /** @type {HTMLLabelElement & { textContent: string }} */ (box.parentNode).textContent.trim(),
  }))
}

/** @type {(form: Form) => import('../find/areas.js').Around} */
export function aroundOf(form) {
  /** @type {import('../find/areas.js').Around} */
  const around = {}
  Array.from(/** @type {NodeListOf<HTMLOptionElement>} */ (form.querySelectorAll('option[data-within]'))).forEach(({ value, dataset }) => {
    around[value] = /** @type {string} */ (dataset.within).split(' ').filter(Boolean)
  })
  return around
}

/** @type {(form: Form, name: string) => string[]} */
function ticked(form, name) {
  return boxes(form, name).filter(({ checked }) => checked).map(({ value }) => value)
}

/** @type {(form: Form, name: string) => boolean} */
function isTicked(form, name) {
  return ticked(form, name).length > 0
}

/** @type {(form: Form, name: string, values: string[]) => void} */
function tick(form, name, values) {
  boxes(form, name).forEach((box) => {
    box.checked = values.indexOf(box.value) >= 0
  })
}

/** @type {(form: Form, name: string) => HTMLInputElement[]} */
function boxes(form, name) {
  return Array.from(form.querySelectorAll(`input[name="${name}"]`))
}
