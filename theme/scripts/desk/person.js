import { element } from '../paper/elements.js'
import { dayInWords, isoOf, mondaysFrom, weeksBetween } from './weeks.js'

/**
 * @typedef {import('./plan.js').Person} Person
 * @typedef {{ where: string, release: string, needs: string[], audiences: string[], papers: string[] }} Words
 * @typedef {object} Card one person on the desk
 * @property {number} number
 * @property {HTMLElement} place its form and its plan
 * @property {HTMLElement} pack where its pack is drawn
 * @property {import('../find/areas.js').Around} around
 * @property {{ id: string, name: string }[]} needs all that can be ticked
 * @property {() => Person} person what is chosen
 * @property {() => Words} words the same as people read it
 * @property {() => void} focus
 */

const WEEKS = 13

/**
 * @param {HTMLTemplateElement} template
 * @param {number} number
 * @param {Date} today
 * @param {{ changed: (card: Card) => void, copy: (card: Card) => void, remove: (card: Card) => void }} acts
 * @param {Person} [like] whose choices it starts with
 * @returns {Card}
 */
export function createPerson(template, number, today, acts, like) {
  const place = /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild)
  const form = /** @type {HTMLFormElement} */ (part(place, 'form'))
  const [where, release] = /** @type {HTMLSelectElement[]} */ (['where', 'release'].map((name) => form.elements.namedItem(name)))
  const heading = part(place, '.person__name')
  heading.textContent = `Person ${number}`
  heading.id = `person-${number}`
  place.setAttribute('aria-labelledby', heading.id)
  mondaysFrom(today, WEEKS).forEach((monday) => {
    const weeks = weeksBetween(today, monday)
    const left = weeks === 0 ? 'this week or next' : weeks === 1 ? 'in a week' : `in ${weeks} weeks`
    const option = element('option', '', [`${dayInWords(monday, today)} (${left})`])
    option.value = isoOf(monday)
    release.appendChild(option)
  })

  /** @type {Card} */
  const card = {
    number,
    place,
    pack: element('div', ''),
    around: aroundOf(where),
    needs: boxes(form, 'need').map((box) => ({ id: box.value, name: nameOf(box) })),
    person: () => {
      const [area, town] = where.value.split('/')
      return {
        release: release.value,
        wanted: {
          paper: '',
          area,
          town: town || '',
          needs: ticked(form, 'need'),
          when: [],
          audiences: ticked(form, 'for'),
          age: 0,
          all: false,
          discreet: ticked(form, 'discreet').length > 0,
          noWeb: ticked(form, 'noweb').length > 0,
        },
      }
    },
    words: () => ({
      where: where.options[where.selectedIndex].text,
      release: release.value ? `leaves in the week of ${release.options[release.selectedIndex].text.replace(/ \(.*/, '')}` : 'week they leave not known yet',
      needs: namesOf(form, 'need'),
      audiences: namesOf(form, 'for'),
      papers: namesOf(form, 'discreet').concat(namesOf(form, 'noweb')),
    }),
    focus: () => heading.focus(),
  }
  if (like) {
    const { area, town, needs, audiences, discreet, noWeb } = like.wanted
    where.value = town ? `${area}/${town}` : area
    release.value = like.release
    tick(form, 'need', needs)
    tick(form, 'for', audiences)
    tick(form, 'discreet', discreet ? ['1'] : [])
    tick(form, 'noweb', noWeb ? ['1'] : [])
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => acts.changed(card))
  part(place, '[data-copy]').addEventListener('click', () => acts.copy(card))
  part(place, '[data-remove]').addEventListener('click', () => acts.remove(card))
  return card
}

/** @type {(place: ParentNode, selector: string) => HTMLElement} */
export function part(place, selector) {
  return /** @type {HTMLElement} */ (place.querySelector(selector))
}

/** @type {(form: HTMLFormElement, name: string) => HTMLInputElement[]} */
function boxes(form, name) {
  return Array.from(form.querySelectorAll(`input[name="${name}"]`))
}

/** @type {(form: HTMLFormElement, name: string) => string[]} */
function ticked(form, name) {
  return boxes(form, name).filter(({ checked }) => checked).map(({ value }) => value)
}

/** @type {(form: HTMLFormElement, name: string) => string[]} */
function namesOf(form, name) {
  return boxes(form, name).filter(({ checked }) => checked).map(nameOf)
}

/** @param {HTMLInputElement} box */
function nameOf(box) {
  return /** @type {HTMLElement & { textContent: string }} */ (box.parentNode).textContent.trim()
}

/** @type {(form: HTMLFormElement, name: string, ids: string[]) => void} */
function tick(form, name, ids) {
  boxes(form, name).forEach((box) => {
    box.checked = ids.indexOf(box.value) >= 0
  })
}

/** @type {(where: HTMLSelectElement) => import('../find/areas.js').Around} */
function aroundOf(where) {
  /** @type {import('../find/areas.js').Around} */
  const around = {}
  Array.from(where.options).filter(({ dataset }) => dataset.within !== undefined).forEach(({ value, dataset }) => {
    around[value] = /** @type {string} */ (dataset.within).split(' ').filter(Boolean)
  })
  return around
}
