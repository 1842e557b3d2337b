// Which line answers at a minute, and which opens next.
import { readHours } from './code.js'
import { stateAt } from './state.js'

/**
 * @typedef {import('./code.js').Clock} Clock
 * @typedef {import('./state.js').Moment} Moment
 * @typedef {import('./state.js').State} State
 * @typedef {{ hours: string, isAside?: boolean }} Line hours: '' when nobody knows them; isAside: a textphone, or a call by relay
 */

/**
 * 0 for a line that answers, 1 where nobody knows, 2 for one that is shut. A textphone answers only those who have one.
 * @type {(state: State | null, isAside?: boolean) => number}
 */
export function rankOf(state, isAside = false) {
  const kind = state ? state.state : ''
  return isAside ? 3 : kind === 'open' || kind === 'answers' ? 0 : kind === 'closed' ? 2 : 1
}

/**
 * What is known of a line at a minute.
 * @type {(line: Line, clock: Clock, now: Moment) => State | null}
 */
export function lineAt({ hours }, clock, now) {
  return hours ? stateAt(readHours(hours, clock), now) : null
}

/**
 * The lines, those that answer first, those that are shut last; otherwise in their order.
 * @template {Line} T
 * @param {T[]} lines
 * @param {Clock} clock
 * @param {Moment} now
 * @returns {{ line: T, state: State | null }[]}
 */
export function inOrder(lines, clock, now) {
  return lines
    .map((line) => ({ line, state: lineAt(line, clock, now) }))
    .sort((a, b) => rankOf(a.state, a.line.isAside) - rankOf(b.state, b.line.isAside))
}

/**
 * The first service, in the order given, of which a line answers; with that line.
 * @template {{ lines: Line[] }} T
 * @param {T[]} services
 * @param {Clock} clock
 * @param {Moment} now
 */
export function whoAnswers(services, clock, now) {
  return services
    .map((service) => ({ service, ...inOrder(service.lines, clock, now)[0] }))
    .filter(({ line, state }) => line && rankOf(state, line.isAside) === 0)[0] || null
}

/**
 * The service whose line opens first of those that are shut, with that line and when it opens.
 * @template {{ lines: Line[] }} T
 * @param {T[]} services
 * @param {Clock} clock
 * @param {Moment} now
 */
export function opensNext(services, clock, now) {
  /** @type {{ service: T, line: Line, from: Moment }[]} */
  const opening = []
  services.forEach((service) => service.lines.forEach((line) => {
    const state = lineAt(line, clock, now)
    if (state && state.state === 'closed' && state.from) {
      opening.push({ service, line, from: state.from })
    }
  }))
  return opening.sort((a, b) => a.from.day - b.from.day || a.from.minute - b.from.minute)[0] || null
}
