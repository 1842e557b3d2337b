/**
 * The time in a zone, whatever the device is set to; null where the browser does not know zones.
 * @type {(zone: string, date?: Date) => import('./state.js').Moment | null}
 */
export function timeIn(zone, date = new Date()) {
  // Digits only, so that the order of day and month cannot be mistaken.
  const text = date.toLocaleString('en-GB', {
    timeZone: zone, hour12: false, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  })
  const parts = /^(\d\d)\/(\d\d)\/(\d{4}),? (\d\d):(\d\d)/.exec(text)
  return parts && {
    day: Date.UTC(Number(parts[3]), Number(parts[2]) - 1, Number(parts[1])) / 864e5,
    // Some browsers call midnight 24:00.
    minute: Number(parts[4]) % 24 * 60 + Number(parts[5]),
  }
}
