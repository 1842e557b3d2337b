// The page of all services: filters and ranks them in place, as the reader types.
// Where the browser is too old for it the page stays what it is without JavaScript: the whole list.
import { serves } from './find/areas.js'
import { arrange, explain } from './find/cards.js'
import { MOST_FAR, choose, likelyNeeds } from './find/choose.js'
import { createLibrary } from './find/library.js'
import { button, link, note, pills, shortCard } from './find/notes.js'
import { openFirst } from './find/open-now.js'
import { plainScores } from './find/plain.js'
import { isPrivate, offerExit } from './find/private.js'
import { addressOf, readState } from './find/state.js'
import { createTeller } from './find/tell.js'
import { whyText } from './find/why.js'
// One file a page: what every page does comes with it, but for the way out, which few searches need.
import { asked } from './site/ask.js'
import { showHours } from './site/hours.js'
import { nameLines } from './site/lines.js'
import { PLACE, placeKept, usePlace } from './site/near.js'
import { endNotices } from './site/notices.js'
import { keepForLater } from './site/offline.js'
import { run } from './site/run.js'
import { offerToSave } from './site/save.js'

const PAUSE_MS = 120
const REST_MS = 30
// With fewer letters somebody has only begun to type.
const LEAST_FOR_NOTHING = 3

/**
 * @typedef {import('./find/state.js').Search} Search
 * @typedef {import('./find/state.js').Form} Form
 * @typedef {import('./find/cards.js').Service} Service
 * @typedef {import('./search/engine.js').Engine} Engine
 * @typedef {import('./search/engine.js').Answer} Full
 * @typedef {Partial<Full> & Pick<Full, 'scores' | 'areas' | 'typedPlaces' | 'urgent' | 'ended' | 'answers' | 'otherwise'>} Answer
 */

/** @type {import('./find/state.js').Field[]} */
const FIELDS = ['q', 'need', 'area', 'when', 'for']

/** @param {Form} form */
function start(form) {
  /** @type {(id: string) => HTMLElement} */
  const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id))
  const list = element('services')
  const around = aroundOf(form.elements.area.options)
  const library = createLibrary(form.dataset, list, around, () => show())
  const wishes = { everywhere: '', exact: '', open: '' }
  const open = /** @type {HTMLInputElement} */ (element('open'))
  const filters = /** @type {HTMLDetailsElement} */ (element('filters'))
  let rounds = 1
  // Whether what is typed is meant to be whole.
  let isSent = true
  const words = asked()
  let isOpening = Boolean(location.search || words)
  /** How what is searched for comes into the address, once it is known whether it may. @type {'' | 'pushState' | 'replaceState'} */
  let due = ''
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const tell = createTeller(element('said'))
  /** @type {Engine | undefined} */
  let prepared

  function currentState() {
    const state = /** @type {Search} */ (Object.assign({}, wishes))
    FIELDS.forEach((name) => {
      state[name] = form.elements[name].value.trim()
    })
    return state
  }

  function restore() {
    const state = readState(location.search)
    FIELDS.forEach((name) => {
      const field = form.elements[name]
      field.value = state[name]
      if (field.selectedIndex === -1) {
        field.value = ''
      }
    })
    wishes.everywhere = state.everywhere
    wishes.exact = state.exact
    wishes.open = state.open
    open.checked = Boolean(state.open)
    rounds = 1
    isSent = true
    show()
  }

  /** @type {(isQuiet: boolean) => void} */
  function remember(isQuiet) {
    const state = currentState()
    if (isQuiet) {
      due = 'replaceState'
      state.q = ''
    }
    const address = addressOf(location.pathname, state)
    if (due && address !== location.pathname + location.search) {
      history[due](null, '', address)
    }
    due = ''
  }

  /**
   * For a button that changes how the same words are understood.
   * @type {(name: keyof typeof wishes) => void}
   */
  function wish(name) {
    wishes[name] = '1'
    show('pushState')
    form.elements.q.focus()
  }

  /** @param {typeof due} [how] */
  function show(how) {
    due = how || due
    const state = currentState()
    document.body.classList.toggle('searching', Boolean(state.q))
    const { isWaiting, services, engine, left } = library.open(Object.assign({ rounds }, state))
    list.classList.toggle('cards--waiting', Boolean(isWaiting && isOpening))
    if (isWaiting) {
      say('Searching\u2026')
      return
    }
    isOpening = false
    prepare(engine)
    const answer = answerTo(state, engine, services)
    const typedAreas = answer.areas.filter((id) => around[id])
    const areas = state.area ? [state.area] : typedAreas
    const wanted = { need: state.need, areas, when: state.when, audience: state.for, home: placeKept() }
    const isFar = Boolean(answer.isFar) && !state.need
    const chosen = choose(services, wanted, around, answer.scores, answer.isHint)
    const found = (state.open ? openFirst(chosen) : chosen).slice(0, isFar ? MOST_FAR : Infinity)

    const isQuiet = Boolean(state.q) && isPrivate(answer.urgent, found)
    remember(isQuiet)
    if (isQuiet) {
      offerExit()
    }
    arrange(list, library.all, found)
    found.forEach((service) => explain(service, answer.isFound, answer.why ? whyText(answer.why(service.id), nameOfNeed) : ''))
    showInUse(state)
    say(found.length === 1 ? '1 service' : `${found.length || 'No'} services`)
    showSpelling(answer)
    showPlace(state.area, typedAreas, answer)
    showEnded(answer.ended)
    showUrgent(answer.urgent, areas)
    showAnswers(answer.answers)
    const isBegun = state.q && state.q.length < LEAST_FOR_NOTHING && !isSent
    showNothing(
      !isBegun && (found.length === 0 || isFar),
      state.need ? [state.need] : likelyNeeds(services, answer.scores),
      answer.otherwise,
    )
    showLeft(left, areas.length === 0)
    tell()
  }

  /**
   * Between queries there is time to make the next ones quick.
   * @type {(engine: Engine | null | undefined) => void}
   */
  function prepare(engine) {
    const step = () => {
      if (engine === prepared && /** @type {Engine} */ (engine).prepare()) {
        setTimeout(step, REST_MS)
      }
    }
    if (engine && engine !== prepared) {
      prepared = engine
      setTimeout(step, REST_MS)
    }
  }

  /**
   * What the engine says; or what can be said without it, or when nothing is typed.
   * @type {(state: Search, engine: Engine | null | undefined, services: Service[]) => Answer}
   */
  function answerTo(state, engine, services) {
    const nothing = { scores: null, areas: [], typedPlaces: [], urgent: [], ended: [], answers: [], otherwise: [] }
    if (!state.q) {
      return nothing
    }
    return engine
      ? engine.search(state.q, { usePlaces: !state.everywhere, mayGuess: !state.exact })
      : Object.assign(nothing, { scores: plainScores(services, state.q) })
  }

  /** @param {Search} state */
  function showInUse(state) {
    const inUse = FIELDS.filter((name) => name !== 'q' && state[name]).length
    element('in-use').textContent = inUse > 0 ? ` (${inUse})` : ''
  }

  /** @type {(count: string) => void} */
  function say(count) {
    if (element('count').textContent.trim() !== count) {
      element('count').textContent = count
    }
  }

  /** @type {(answer: Answer) => void} */
  function showSpelling({ guess }) {
    note(element('spelling'), guess
      ? [`Showing results for \u201c${guess.text}\u201d. `, button(`Search for \u201c${guess.typed}\u201d as typed`, () => wish('exact'))]
      : [])
  }

  /**
   * Which area is shown because of a typed place; or that the place lies in another area than the chosen one.
   * @type {(chosen: string, typed: string[], answer: Answer) => void}
   */
  function showPlace(chosen, typed, { typedPlaces }) {
    const names = namesOf('area', typed).join(' and ')
    const places = `\u201c${typedPlaces.join(', ')}\u201d`
    const isElsewhere = chosen && !typed.some((area) => serves([area], chosen, around))
    note(element('place'), typed.length === 0 || (chosen && !isElsewhere)
      ? []
      : isElsewhere
        ? [`Showing ${namesOf('area', [chosen])[0]}, which you chose. ${places} is in ${names}. `, button(`Show ${names}`, anyArea)]
        : [`Showing ${names}, because you typed ${places}. `, button('Show everywhere', () => wish('everywhere'))])
  }

  function anyArea() {
    form.elements.area.value = ''
    show('pushState')
    form.elements.q.focus()
  }

  /** @type {(ended: Answer['ended']) => void} */
  function showEnded(ended) {
    note(element('ended'), /** @type {(string | Node)[]} */ ([]).concat(...ended.map(({ name, path, now }) => {
      const next = library.all.filter(({ id }) => id === now)[0]
      return /** @type {(string | Node)[]} */ ([link(path, name), ' has closed. '])
        .concat(next ? ['Use this one now: ', link(`/services/${now}/`, next.parts[0].text), '. '] : [])
    })))
  }

  /** @type {(ids: string[], areas: string[]) => void} */
  function showUrgent(ids, areas) {
    /** @type {(service: Service) => boolean} */
    const isNear = (service) => areas.length === 0 || areas.some((area) => serves(service.areas, area, around))
    const urgent = ids.map((id) => library.all.filter((service) => service.id === id)[0]).filter((service) => service && isNear(service))
    element('urgent').hidden = urgent.length === 0
    note(element('urgent-services'), urgent.map(shortCard))
  }

  /** @type {(places: number[]) => void} */
  function showAnswers(places) {
    note(element('answers'), library.answers(places).map((answer) => document.importNode(answer, true)))
  }

  /** @type {(isNothing: boolean, needs: string[], helpers: string[]) => void} */
  function showNothing(isNothing, needs, helpers) {
    element('nothing').hidden = !isNothing
    if (isNothing) {
      const options = Array.from(form.elements.need.options).filter(({ value }) => value)
      const near = options.filter(({ value }) => needs.indexOf(value) >= 0)
      note(element('nearest'), pills((near.length > 0 ? near : options).map(({ value, text }) => link(`/needs/${value}/`, text))))
      note(element('helpers'), library.all.filter(({ id }) => helpers.indexOf(id) >= 0).map(shortCard))
    }
  }

  /**
   * A large catalogue is looked at in rounds, so that few bytes are fetched.
   * @type {(left: number, isAnywhere: boolean) => void}
   */
  function showLeft(left, isAnywhere) {
    const advice = isAnywhere ? 'Type a town or choose an area. ' : ''
    note(element('left'), left > 0 ? [`This search has not looked at ${left} services. ${advice}`, button('Look at more services', lookFurther)] : [])
  }

  function lookFurther() {
    rounds += 1
    show()
    element('count').focus()
  }

  /** @type {(field: 'need' | 'area', ids: string[]) => string[]} */
  function namesOf(field, ids) {
    return Array.from(form.elements[field].options).filter(({ value }) => value && ids.indexOf(value) >= 0).map(({ text }) => text)
  }

  /** @type {(id: string) => string} */
  function nameOfNeed(id) {
    return namesOf('need', [id])[0] || ''
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    isSent = true
    show('pushState')
    element('count').focus()
  })
  form.addEventListener('change', (event) => {
    wishes.open = open.checked ? 'now' : ''
    if (event.target !== form.elements.q) {
      show('pushState')
    }
  })
  form.elements.q.addEventListener('input', () => {
    wishes.everywhere = ''
    wishes.exact = ''
    rounds = 1
    isSent = false
    clearTimeout(timer)
    timer = setTimeout(() => show('replaceState'), PAUSE_MS)
  })
  form.elements.q.addEventListener('focus', library.prepare)
  addEventListener('popstate', restore)
  // Some browsers bring a page back with its results and an empty form.
  addEventListener('pageshow', ({ persisted }) => persisted && (location.search || !form.elements.q.value) && restore())
  addEventListener(PLACE, () => show())
  element('narrow').hidden = false
  filters.open = window.matchMedia('(min-width: 48rem)').matches
  if (words) {
    form.elements.q.value = words
    show('replaceState')
  } else if (location.search || placeKept()) {
    restore()
  }
}

/** @type {(options: HTMLOptionsCollection) => import('./find/areas.js').Around} */
function aroundOf(options) {
  /** @type {import('./find/areas.js').Around} */
  const around = {}
  Array.from(options).filter(({ value }) => value).forEach(({ value, dataset }) => {
    around[value] = /** @type {string} */ (dataset.within).split(' ').filter(Boolean)
  })
  return around
}

run([endNotices, nameLines, showHours, offerToSave, keepForLater, usePlace])
const form = /** @type {Form | null} */ (document.getElementById('find'))
if (form && 'fetch' in window && window.URLSearchParams && window.TextDecoder && 'normalize' in String.prototype && 'pushState' in history) {
  start(form)
}
