// The page of all services: filters and ranks them in place, as the reader types.
// Where the browser is too old for it the page stays what it is without JavaScript: the whole list.
import lunr from 'lunr'
import { choose, likelyNeeds } from './find/choose.js'
import { phrases } from './find/phrases.js'
import { parseQuery } from './find/query.js'
import { indexScores, textScores } from './find/score.js'
import { addressOf, readState } from './find/state.js'

const PAUSE_MS = 200

function start(form) {
  const element = (id) => document.getElementById(id)
  const list = element('services')
  const services = Array.from(list.children).map(serviceOf)
  const around = aroundOf(form.elements.area.options)
  const ask = loader(form.dataset, show)
  let everywhere = ''
  let timer

  function currentState() {
    const { q, need, area, when } = form.elements
    return { q: q.value.trim(), need: need.value, area: area.value, when: when.value, for: form.elements.for.value, everywhere }
  }

  function restore() {
    const state = readState(location.search)
    ;['q', 'need', 'area', 'when', 'for'].forEach((name) => {
      const field = form.elements[name]
      field.value = state[name]
      if (field.selectedIndex === -1) {
        field.value = ''
      }
    })
    everywhere = state.everywhere
    show()
  }

  function remember(how) {
    const address = addressOf(location.pathname, currentState())
    if (address !== location.pathname + location.search) {
      history[how](null, '', address)
    }
  }

  function show() {
    const state = currentState()
    const data = state.q ? ask() : null
    if (data && data.waiting) {
      element('count').textContent = 'Searching\u2026'
      return
    }
    const query = data ? parseQuery(state.q, { ...data, usePlaces: !state.area && !state.everywhere }) : null
    const scores = query && query.terms.length > 0 ? scoresOf(data.index, query.terms) : null
    const areas = state.area ? [state.area] : query ? query.areas.filter((id) => around[id]) : []
    const found = choose(services, { need: state.need, areas, when: state.when, audience: state.for }, around, scores, query ? query.onlyPlaces : false)
    showList(found)
    showPlace(state.area ? [] : areas, query)
    showNearest(found.length === 0, state.need ? [state.need] : likelyNeeds(services, scores))
  }

  function scoresOf(index, terms) {
    return index ? indexScores(index, terms, lunr) : textScores(services, terms)
  }

  function showList(found) {
    const shown = new Set(found)
    const all = document.createDocumentFragment()
    found.concat(services.filter((service) => !shown.has(service))).forEach((service) => {
      service.card.hidden = !shown.has(service)
      all.appendChild(service.card)
    })
    list.appendChild(all)
    const count = found.length === 1 ? '1 service' : `${found.length || 'No'} services`
    if (element('count').textContent.trim() !== count) {
      element('count').textContent = count
    }
  }

  function showPlace(areas, query) {
    const note = element('place')
    note.hidden = areas.length === 0
    if (note.hidden) {
      return
    }
    const names = Array.from(form.elements.area.options).filter(({ value }) => areas.indexOf(value) >= 0).map(({ text }) => text)
    note.textContent = `Showing ${names.join(' and ')}, because you typed \u201c${query.typedPlaces.join(', ')}\u201d. `
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'pill'
    button.textContent = 'Show everywhere'
    button.addEventListener('click', () => {
      everywhere = '1'
      remember('pushState')
      show()
      form.elements.q.focus()
    })
    note.appendChild(button)
  }

  function showNearest(nothing, needs) {
    element('nothing').hidden = !nothing
    if (!nothing) {
      return
    }
    const options = Array.from(form.elements.need.options).filter(({ value }) => value)
    const near = options.filter(({ value }) => needs.indexOf(value) >= 0)
    const links = document.createDocumentFragment()
    ;(near.length > 0 ? near : options).forEach(({ value, text }) => {
      const link = document.createElement('a')
      link.className = 'pill'
      link.href = `/needs/${value}/`
      link.textContent = text
      links.appendChild(document.createElement('li')).appendChild(link)
    })
    element('nearest').textContent = ''
    element('nearest').appendChild(links)
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    remember('pushState')
    show()
    element('count').focus()
  })
  form.addEventListener('change', (event) => {
    if (event.target !== form.elements.q) {
      remember('pushState')
      show()
    }
  })
  form.elements.q.addEventListener('input', () => {
    everywhere = ''
    clearTimeout(timer)
    timer = setTimeout(() => {
      remember('replaceState')
      show()
    }, PAUSE_MS)
  })
  form.elements.q.addEventListener('focus', ask)
  addEventListener('popstate', restore)
  if (location.search) {
    restore()
  }
}

function serviceOf(card) {
  const ids = (name) => card.dataset[name].split(' ')
  return {
    id: card.dataset.id,
    needs: ids('needs'),
    areas: ids('areas'),
    when: ids('when'),
    audiences: ids('for'),
    card,
    get text() {
      return card.textContent
    },
  }
}

function aroundOf(options) {
  const around = {}
  Array.from(options).filter(({ value }) => value).forEach(({ value, dataset }) => {
    around[value] = dataset.within.split(' ').filter(Boolean)
  })
  return around
}

/** Gives a function that starts loading what a search needs, once, and returns { waiting: true } until it is there. */
function loader(addresses, done) {
  let data
  const json = (address) => fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
  const part = (address, empty) => json(address).catch(() => empty)
  return () => {
    if (!data) {
      data = { waiting: true }
      Promise.all([part(addresses.index, null), part(addresses.places, {}), part(addresses.words, {})]).then(([index, places, words]) => {
        data = { index: index && lunr.Index.load(index), places: phrases(places), synonyms: phrases(words) }
        done()
      })
    }
    return data
  }
}

const form = document.getElementById('find')
if (form && window.fetch && window.URLSearchParams && 'a'.normalize && history.pushState) {
  start(form)
}
