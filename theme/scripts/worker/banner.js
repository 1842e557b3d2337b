const CLASS = 'saved-note'

/**
 * The page with a line at its top that says how old this copy is.
 * @param {string} html
 * @param {string | null} saved when, as ISO 8601 says it
 * @param {string} language
 */
export function withBanner(html, saved, language) {
  const on = new Date(saved || 0).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' })
  const line = `<p class="${CLASS}" role="status">No signal. This page was saved on your phone on ${on}. Things may have changed since.</p>`
  return html.replace(/<main[^>]*>/, (main) => main + line)
}
