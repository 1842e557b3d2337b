// Says whether a service is open now, by the clock of the place, whatever the phone is set to.
import { stateAt } from './opening.js'

const EVERY_MS = 60000

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function showHours() {
  const line = /** @type {HTMLElement | null} */ (document.querySelector('[data-hours]'))
  if (!line) {
    return
  }
  /** @type {import('./opening.js').Hours & { zone: string }} */
  const hours = JSON.parse(/** @type {string} */ (line.dataset.hours))
  const show = () => {
    const now = timeIn(hours.zone)
    const words = now && wordsFor(stateAt(hours, now), now.day)
    if (words && line.textContent !== words) {
      line.textContent = words
      line.classList.toggle('open-now--yes', words.indexOf('Open now') === 0)
    }
  }
  show()
  setInterval(show, EVERY_MS)
}

/**
 * The time in a zone; null where the browser does not know zones.
 * @type {(zone: string) => import('./opening.js').Moment | null}
 */
function timeIn(zone) {
  // Digits only, so that the order of day and month cannot be mistaken.
  const text = new Date().toLocaleString('en-GB', {
    timeZone: zone, hour12: false, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  })
  const parts = /^(\d\d)\/(\d\d)\/(\d{4}),? (\d\d):(\d\d)/.exec(text)
  return parts && {
    day: Date.UTC(Number(parts[3]), Number(parts[2]) - 1, Number(parts[1])) / 864e5,
    // Some browsers call midnight 24:00.
    minute: Number(parts[4]) % 24 * 60 + Number(parts[5]),
  }
}

/**
 * The sentence for a state, or '' when nothing can be said.
 * @param {import('./opening.js').State | null} state
 * @param {number} today
 */
export function wordsFor(state, today) {
  if (!state) {
    return ''
  }
  switch (state.state) {
    case 'open':
      return state.until ? `Open now. Closes at ${clock(state.until.minute)}${dayWords(state.until, today, '')}.` : 'Open now, day and night.'
    case 'ask':
      return state.why === 'holiday' ? 'Today is a bank holiday: it may be shut.' : 'By appointment today.'
    default:
      return state.from ? `Closed now. Opens at ${clock(state.from.minute)}${dayWords(state.from, today, ' today')}.` : ''
  }
}

/** @type {(moment: import('./opening.js').Moment, today: number, todayWords: string) => string} */
function dayWords({ day, minute }, today, todayWords) {
  // Midnight at the end of today is still tonight.
  const away = day - today - (minute === 0 && todayWords === '' ? 1 : 0)
  if (away <= 0) {
    return todayWords
  }
  if (away === 1) {
    return ' tomorrow'
  }
  const name = WEEKDAYS[(day + 3) % 7]
  return away < 7 ? ` on ${name}` : ` on ${name} ${new Date(day * 864e5).toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })}`
}

/** @param {number} minutes */
function clock(minutes) {
  if (minutes % 1440 === 0) {
    return 'midnight'
  }
  if (minutes === 720) {
    return '12 noon'
  }
  const hour = Math.floor(minutes / 60)
  const minute = minutes % 60
  return `${hour % 12 || 12}${minute ? `:${minute < 10 ? '0' : ''}${minute}` : ''}${hour < 12 ? 'am' : 'pm'}`
}
