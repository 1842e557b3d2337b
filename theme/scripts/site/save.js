// A button beside each service that keeps it in the reader's list, in this browser alone. Services about abuse have none:
// a list may be found on a shared phone.
import { addressOf } from '../list/ids.js'
import { without } from '../list/order.js'
import { readList, writeList } from '../list/store.js'

let bar
let ids
let isKept = true

export function offerToSave() {
  const cards = Array.from(document.querySelectorAll('.card'))
  const contact = document.querySelector('.service .contact')
  if ((cards.length === 0 && !contact) || document.querySelector('[data-exit]')) {
    return
  }
  ids = readList()
  bar = document.createElement('p')
  bar.className = 'list-bar no-print'
  bar.setAttribute('role', 'status')
  const top = document.querySelector('.top')
  top.parentNode.insertBefore(bar, top.nextSibling)
  cards.forEach(addToCard)
  addToPage(contact)
  tell()
}

function addToCard(card) {
  const name = card.querySelector('.card__name')
  const link = name && name.querySelector('a')
  if (!link || 'private' in name.dataset) {
    return
  }
  const actions = document.createElement('div')
  actions.className = 'card__actions'
  const call = card.querySelector('.card__call')
  if (call) {
    actions.appendChild(call)
  }
  actions.appendChild(saveButton(idOf(link.pathname), link.textContent, 'save'))
  card.appendChild(actions)
}

function addToPage(contact) {
  if (contact) {
    const place = document.createElement('p')
    place.className = 'contact__link no-print'
    place.appendChild(saveButton(idOf(location.pathname), document.querySelector('h1').textContent, 'ds_button ds_button--secondary'))
    contact.appendChild(place)
  }
}

function idOf(path) {
  return path.split('/')[2]
}

function saveButton(id, name, className) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  const show = () => {
    const isSaved = ids.indexOf(id) >= 0
    button.textContent = isSaved ? 'Saved' : 'Save'
    button.setAttribute('aria-label', isSaved ? `Saved: ${name}. Take it off my list` : `Save to my list: ${name}`)
    button.classList.toggle('is-saved', isSaved)
  }
  button.addEventListener('click', () => {
    // Another tab may have changed it.
    const kept = isKept ? readList() : ids
    ids = kept.indexOf(id) >= 0 ? without(kept, id) : kept.concat(id)
    isKept = writeList(ids)
    show()
    tell()
  })
  show()
  return button
}

function tell() {
  bar.textContent = ''
  if (ids.length > 0) {
    const link = document.createElement('a')
    link.href = isKept ? '/my-list/' : addressOf('', ids)
    link.textContent = `My list: ${ids.length === 1 ? '1 service' : `${ids.length} services`}`
    bar.appendChild(link)
    if (!isKept) {
      bar.appendChild(document.createTextNode(' This browser does not keep lists. Open your list before you leave this page.'))
    }
  }
}
