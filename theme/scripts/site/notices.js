/** Takes away what is over, by the day of the place; or says what is known from then on. */
export function endNotices() {
  const ending = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-until]'))
  Array.from(ending).forEach((element) => {
    const { until, zone, then } = /** @type {{ until: string, zone: string, then?: string }} */ (element.dataset)
    if (isOver(until, dayIn(zone))) {
      element.textContent = then || ''
      element.hidden = !then
    }
  })
}

/**
 * @param {string} until the last day, as 2026-11-14
 * @param {string} today the same
 */
export function isOver(until, today) {
  return today > until
}

/**
 * The day in a zone, as 2026-11-14.
 * @param {string} zone
 * @param {Date} [now]
 */
export function dayIn(zone, now = new Date()) {
  // Digits only, so that the order of day and month cannot be mistaken.
  return now.toLocaleDateString('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).split('/').reverse().join('-')
}
