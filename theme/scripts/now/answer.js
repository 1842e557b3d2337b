// The pages that ask whom to phone right now: puts the services first that answer at this minute, and says what opens next.
import { inOrder, opensNext, rankOf } from '../hours/answers.js'
import { timeIn } from '../hours/clock.js'
import { readClock } from '../hours/code.js'
import { wordsFor } from '../hours/words.js'

const EVERY_MS = 60000

/**
 * @typedef {import('../hours/answers.js').Clock} Clock
 * @typedef {import('../hours/answers.js').Moment} Moment
 * @typedef {{ card: HTMLElement, name: string, isOther: boolean, lines: { hours: string, isAside: boolean }[] }} Candidate
 *   isOther: it is for whatever cannot wait, and only asked when the others are shut
 */

export function showAnswer() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-ring]'))
  if (!place) {
    return
  }
  const clock = readClock(document.body.dataset.clock || '')
  const candidates = Array.from(/** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll('.ring__one'))).map(candidate)
  const show = () => {
    const now = timeIn(clock.zone)
    if (now) {
      arrange(place, candidates, clock, now)
    }
  }
  show()
  setInterval(show, EVERY_MS)
}

/** @param {HTMLElement} card */
function candidate(card) {
  const name = /** @type {HTMLElement} */ (card.querySelector('.card__name'))
  return {
    card,
    name: name.textContent.trim(),
    isOther: 'other' in card.dataset,
    lines: Array.from(/** @type {NodeListOf<HTMLElement>} */ (card.querySelectorAll('.phone')))
      .map(({ dataset }) => ({ hours: dataset.line || '', isAside: 'aside' in dataset })),
  }
}

/** @type {(place: HTMLElement, candidates: Candidate[], clock: Clock, now: Moment) => void} */
function arrange(place, candidates, clock, now) {
  const list = /** @type {HTMLElement} */ (place.querySelector('.ring__list'))
  const sorted = whoFirst(candidates, clock, now)
  sorted.forEach(({ candidate: { card }, rank }, at) => {
    card.classList.toggle('ring__one--first', at === 0 && rank === 0)
    if (list.children[at] !== card) {
      list.insertBefore(card, list.children[at])
    }
  })
  const state = /** @type {HTMLElement} */ (place.querySelector('.ring__state'))
  const words = /** @type {string} */ (state.dataset[whatToSay(sorted)])
  if (state.textContent !== words) {
    state.textContent = words
  }
  const next = /** @type {HTMLElement} */ (place.querySelector('.ring__next'))
  const soon = opensNext(candidates.filter(({ isOther }) => !isOther), clock, now)
  next.hidden = !soon
  next.textContent = soon ? `${soon.service.name}. ${opens(soon, clock, now)}` : ''
}

/**
 * Which of the sentences on the page is true: somebody for this need answers; only one for whatever cannot wait does; nobody
 * knows; nobody does.
 * @param {{ candidate: { isOther: boolean }, rank: number }[]} sorted
 */
export function whatToSay(sorted) {
  const [first] = sorted
  return !first || sorted.every(({ rank }) => rank > 1) ? 'nobody' : first.rank > 0 ? 'unknown' : first.candidate.isOther ? 'other' : 'answers'
}

/**
 * The candidates, those that answer first, then those of whom nobody knows, then those that are shut; otherwise in their order.
 * @template {{ lines: import('../hours/answers.js').Line[], isOther: boolean }} T
 * @param {T[]} candidates
 * @param {Clock} clock
 * @param {Moment} now
 * @returns {{ candidate: T, rank: number }[]}
 */
export function whoFirst(candidates, clock, now) {
  return candidates
    .map((one, at) => {
      const [best] = inOrder(one.lines, clock, now)
      return { candidate: one, at, rank: best ? rankOf(best.state, best.line.isAside) : 3 }
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
}

/** @type {(soon: { line: { hours: string }, from: Moment }, clock: Clock, now: Moment) => string} */
function opens({ from }, clock, now) {
  return wordsFor({ state: 'closed', from, may: null, isLocal: false }, now.day)
}
