// A state in words.

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** @typedef {import('./state.js').Moment} Moment */

/**
 * The sentences for a state, or '' when nothing can be said.
 * @param {import('./state.js').State | null} state
 * @param {number} today
 */
export function wordsFor(state, today) {
  switch (state && state.state) {
    case 'open': {
      const { until, isAlways } = /** @type {import('./state.js').Open} */ (state)
      return `Open now.${until ? ` Closes at ${clock(until.minute)}${dayWords(until, today, '')}.` : isAlways ? ' Day and night.' : ''}`
    }
    case 'ask': {
      const { why } = /** @type {import('./state.js').Ask} */ (state)
      return why === 'appointment' ? 'By appointment today.' : `Today is a ${nameOf(why === 'local')}: it may be shut.`
    }
    case 'closed': {
      const { from, may, isLocal } = /** @type {import('./state.js').Closed} */ (state)
      const opens = from ? ` Opens at ${clock(from.minute)}${dayWords(from, today, ' today')}.` : ''
      return `Closed now.${opens}${may ? ` It may open${dayWords(may, today, ' today')}, a ${nameOf(isLocal)}.` : ''}`
    }
    default:
      return ''
  }
}

/** @param {boolean} [isLocal] */
function nameOf(isLocal) {
  return isLocal ? 'local holiday' : 'bank holiday'
}

/** @type {(moment: Moment, today: number, todayWords: string) => string} */
function dayWords({ day, minute }, today, todayWords) {
  // Midnight at the end of today is still tonight.
  const away = day - today - (minute === 0 && todayWords === '' ? 1 : 0)
  if (away <= 0) {
    return todayWords
  }
  if (away === 1) {
    return ' tomorrow'
  }
  // Midnight belongs to the day that it ends.
  const at = today + away
  const name = WEEKDAYS[(at + 3) % 7]
  const date = new Date(at * 864e5).toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })
  return ` on ${name}${away < 7 ? '' : ` ${date}`}`
}

/** @param {number} minutes */
function clock(minutes) {
  if (minutes === 0) {
    return 'midnight'
  }
  if (minutes === 720) {
    return '12 noon'
  }
  const hour = Math.floor(minutes / 60)
  const minute = minutes % 60
  return `${hour % 12 || 12}${minute ? `:${minute < 10 ? '0' : ''}${minute}` : ''}${hour < 12 ? 'am' : 'pm'}`
}
