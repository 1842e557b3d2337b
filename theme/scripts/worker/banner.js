const CLASS = 'saved-note'

// Why a kept copy is shown.
const WHY = {
  none: 'No signal.',
  slow: 'The signal is slow.',
  broken: 'This site has a fault right now.',
}

/** @typedef {keyof typeof WHY} Why */

/**
 * The page with a line at its top that says how old this copy is.
 * @param {string} html
 * @param {string | null} saved when, as ISO 8601 says it
 * @param {string} language
 * @param {Why} why
 */
export function withBanner(html, saved, language, why) {
  const on = new Date(saved || 0).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' })
  const line = `<p class="${CLASS}" role="status">${WHY[why]} This page was saved on your phone on ${on}. Things may have changed since.</p>`
  return html.replace(/<main[^>]*>/, (main) => main + line)
}
