// The town that a reader gave. It is kept on this device until it is forgotten, and orders lists by what is near.

const KEY = 'place'

/**
 * @typedef {{ id: string, name: string, around: string[], postcodes: string[], towns: string[][] }} TownsOfArea
 * @typedef {{ town: string, area: string, name: string, around: string[] }} Place town: '' when only the area is known
 */

/** Shows the field for a place and what it changes, where the page has room for them. */
export function usePlace() {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('[data-place]'))
  const kept = placeKept()
  if (form) {
    ask(form)
  }
  if (kept) {
    apply(kept)
  }
}

/** @returns {Place | null} */
export function placeKept() {
  try {
    return JSON.parse(localStorage.getItem(KEY) || 'null')
  } catch (blocked) {
    return null
  }
}

/** @param {HTMLFormElement} form */
function ask(form) {
  const fault = /** @type {HTMLElement} */ (form.querySelector('.place__fault'))
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    fetch(/** @type {string} */ (form.dataset.place)).then((answer) => answer.json()).then((areas) => {
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
  })
}

/**
 * The place that somebody typed; null when no area has a town or postcode of that name.
 * @type {(typed: string, areas: TownsOfArea[]) => Place | null}
 */
export function placeOf(typed, areas) {
  const words = fold(typed)
  const district = /^([a-z]{1,2}\d{1,2}) ?(?:\d[a-z]{2})?$/.exec(words)
  for (const { id, name: areaName, around, postcodes, towns } of areas) {
    const town = towns.filter((names) => names.some((name) => fold(name) === words))[0]
    const isArea = fold(areaName) === words
    if (town || isArea || (district && postcodes.indexOf(district[1]) >= 0)) {
      return { town: town ? town[0] : '', area: id, name: areaName, around }
    }
  }
  return null
}

/** @param {string} text */
function fold(text) {
  return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
}

/** @param {Place} place */
function keep(place) {
  try {
    localStorage.setItem(KEY, JSON.stringify(place))
  } catch (blocked) {
    // A browser that keeps nothing asks again on the next page.
  }
}

/** @param {Place} place */
function apply(place) {
  each('[data-place]', (form) => (form.hidden = true))
  each('[data-place-chip]', (chip) => {
    /** @type {HTMLElement} */ (chip.querySelector('b')).textContent = place.town ? `${place.town}, ${place.name}` : place.name
    chip.hidden = false
    chip.querySelector('button')?.addEventListener('click', () => {
      try {
        localStorage.removeItem(KEY)
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
}

/**
 * Groups of services by area: first those of the place, then those around it, the others last.
 * @param {Place} place
 */
function order({ area, around }) {
  const near = [area].concat(around)
  const groups = /** @type {HTMLElement[]} */ ([])
  each('section[aria-labelledby^="in-"]', (group) => groups.push(group))
  const rank = (/** @type {HTMLElement} */ group) => {
    const at = near.indexOf((group.getAttribute('aria-labelledby') || '').slice(3))
    return at < 0 ? near.length : at
  }
  const end = groups.length > 0 ? groups[groups.length - 1].nextSibling : null
  groups.map((group, at) => ({ group, at })).sort((a, b) => rank(a.group) - rank(b.group) || a.at - b.at)
    .forEach(({ group }) => /** @type {Node} */ (group.parentNode).insertBefore(group, end))
}

/** @type {(selector: string, start: (element: HTMLElement) => void) => void} */
function each(selector, start) {
  Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))).forEach(start)
}
