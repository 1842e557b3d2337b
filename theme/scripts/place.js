// The town that a reader gave. It is kept on this device until it is forgotten, and orders lists by what is near.
// A script of its own, fetched by site/near.js.
import { placeOf } from './place/place-of.js'
import { PLACE, placeKept } from './site/near.js'

/** @typedef {import('./place/place-of.js').Place} Place */

/** @param {HTMLFormElement} form */
function ask(form) {
  const fault = /** @type {HTMLElement} */ (form.querySelector('.place__fault'))
  const answer = () => fetch(/** @type {string} */ (form.dataset.towns)).then((response) => response.json()).then((areas) => {
    const place = placeOf(form.town.value, areas)
    fault.hidden = place !== null
    if (place) {
      if (!form.shared.checked) {
        keep(place)
      }
      apply(place)
    }
  }).catch(() => {
    // Without signal the areas on the page are the way on.
    fault.hidden = false
  })
  form.addEventListener('submit', answer)
  if ('sent' in form.dataset) {
    answer()
  }
}

/** @param {Place} place */
function keep(place) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(place))
  } catch (blocked) {
    // A browser that keeps nothing asks again on the next page.
  }
}

/** @param {Place} place */
function apply(place) {
  each('.place, details[data-near]', (form) => (form.hidden = true))
  each('[data-place-chip]', (chip) => {
    /** @type {HTMLElement} */ (chip.querySelector('b')).textContent = place.town ? `${place.town}, ${place.name}` : place.name
    chip.hidden = false
    chip.querySelector('button')?.addEventListener('click', () => {
      try {
        localStorage.removeItem(PLACE)
      } catch (blocked) {
        // Nothing was kept.
      }
      location.reload()
    })
  })
  each('[data-town]', (words) => {
    if (place.town && words.dataset.town === place.area) {
      words.textContent = place.town
    }
  })
  each('main a[href^="/now/"], main a[href^="/needs/"]', (link) => {
    const need = /^\/(now|needs)\/[^/]+\/$/.exec(link.getAttribute('href') || '')
    if (need) {
      link.setAttribute('href', `${need[0]}${place.area}/`)
    }
  })
  order(place)
  // Of what there is for each area, that for this one comes first.
  each('#where option', (option) => {
    const { value } = /** @type {HTMLOptionElement} */ (option)
    if (!location.search && location.hash.indexOf('area=') < 0 && (value === place.area || value === `${place.area}/${place.town}`)) {
      /** @type {HTMLSelectElement} */ (document.getElementById('where')).value = value
    }
  })
  each('.pills', (list) => sort(Array.from(/** @type {HTMLCollectionOf<HTMLElement>} */ (list.children)), (item) =>
    item.querySelector(`[href*="/${place.area}/"]`) ? 0 : 1))
  dispatchEvent(new Event(PLACE))
}

/**
 * Groups of services by area: first those of the place, then those around it, the others last. In a group what is in the town
 * comes first, then what is in the area.
 * @param {Place} place
 */
function order({ area, around, town, name, others }) {
  const near = [area].concat(around)
  const groups = /** @type {HTMLElement[]} */ ([])
  each('section[aria-labelledby^="in-"]:not([aria-labelledby="in-first"])', (group) => groups.push(group))
  const rank = (/** @type {HTMLElement} */ group) => {
    const id = (group.getAttribute('aria-labelledby') || '').slice(3)
    return near.indexOf(id) < 0 ? near.length : near.indexOf(id)
  }
  sort(groups, rank)
  each('main section > .cards', (cards) => sort(Array.from(/** @type {HTMLCollectionOf<HTMLElement>} */ (cards.children)), (card) => {
    const where = (card.querySelector('.card__place') || card).textContent
    const isElsewhere = (others || []).some((other) => where.indexOf(other) >= 0)
    return town && where.indexOf(town) >= 0 ? 0 : where.indexOf(name) >= 0 ? 1 : isElsewhere ? 3 : 2
  }))
}

/**
 * Puts elements that stand beside one another in order; those of the same rank stay as they are.
 * @type {(elements: HTMLElement[], rank: (element: HTMLElement) => number) => void}
 */
function sort(elements, rank) {
  const end = elements.length > 0 ? elements[elements.length - 1].nextSibling : null
  elements.map((element, at) => ({ element, at })).sort((a, b) => rank(a.element) - rank(b.element) || a.at - b.at)
    .forEach(({ element }) => /** @type {Node} */ (element.parentNode).insertBefore(element, end))
}

/** @type {(selector: string, start: (element: HTMLElement) => void) => void} */
function each(selector, start) {
  Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))).forEach(start)
}

/**
 * The find page has only the frame of the form: what stands in it comes from the page of what is needed right now.
 * @type {(frame: HTMLElement) => void}
 */
function fill(frame) {
  fetch('/now/').then((answer) => answer.text()).then((html) => {
    const made = /** @type {HTMLFormElement} */ (new DOMParser().parseFromString(html, 'text/html').querySelector('.place'))
    made.hidden = false
    ask(frame.appendChild(document.importNode(made, true)))
  }).catch(() => {
    frame.hidden = true
  })
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('.place'))
const frame = /** @type {HTMLElement | null} */ (document.querySelector('details[data-near]'))
const kept = placeKept()
if (form) {
  ask(form)
}
if (kept) {
  apply(kept)
} else if (frame) {
  fill(frame)
}
