// A button beside each service that keeps it in the reader's list, in this browser alone. Services about abuse have none:
// a list may be found on a shared phone.
import { addressOf } from '../list/ids.js'
import { readList, writeList } from '../list/store.js'

/** @type {HTMLElement} */
let bar
/** @type {string[]} */
let ids
let isKept = true

export function offerToSave() {
  const links = Array.from(/** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('.card__name:not([data-private]) a')))
  const contact = document.querySelector('.service .contact')
  if (document.querySelector('nav.exit') || !(contact || links[0])) {
    return
  }
  ids = readList()
  const top = /** @type {HTMLElement} */ (document.querySelector('.top'))
  bar = /** @type {Node} */ (top.parentNode).insertBefore(document.createElement('p'), top.nextSibling)
  bar.className = 'wrap list-bar no-print'
  bar.setAttribute('role', 'status')
  if (contact) {
    addButton(
      add(contact, 'p', 'contact__link no-print'),
      location,
      /** @type {HTMLElement} */ (document.querySelector('h1')).textContent,
      'ds_button ds_button--secondary',
    )
  }
  links.forEach(addToCard)
  tell()
}

/** @param {HTMLAnchorElement} link */
function addToCard(link) {
  const card = /** @type {Element} */ (/** @type {Element} */ (link.parentNode).parentNode)
  // A number with a line of its own stays beside what is said of it.
  const call = card.querySelector('.card__text ~ .card__call')
  const actions = add(card, 'div', 'card__actions')
  if (call) {
    actions.appendChild(call)
  }
  addButton(actions, link, link.textContent, 'pill no-print')
}

/** @type {(place: Element, page: { pathname: string }, name: string, className: string) => void} */
function addButton(place, { pathname }, name, className) {
  const id = pathname.split('/')[2]
  const button = add(place, 'button', className)
  const show = () => {
    const isSaved = ids.indexOf(id) >= 0
    button.textContent = isSaved ? 'Saved' : 'Save'
    button.setAttribute('aria-pressed', String(isSaved))
    button.setAttribute('aria-label', `${button.textContent}: ${name}`)
  }
  button.addEventListener('click', () => {
    // Another tab may have changed it.
    const now = isKept ? readList() : ids
    ids = now.filter((each) => each !== id)
    isKept = writeList(ids.length < now.length ? ids : (ids = now.concat(id)))
    show()
    tell()
  })
  show()
}

function tell() {
  bar.textContent = ''
  if (ids.length > 0) {
    const link = add(bar, 'a', 'pill')
    link.href = isKept ? '/my-list/' : addressOf('', ids)
    link.textContent = `My list: ${ids.length} service${ids.length > 1 ? 's' : ''}${isKept ? '' : '. This browser keeps no lists: open yours now.'}`
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {Element} place
 * @param {T} tag
 * @param {string} className
 * @returns {HTMLElementTagNameMap[T]}
 */
function add(place, tag, className) {
  const made = place.appendChild(document.createElement(tag))
  made.className = className
  return made
}
