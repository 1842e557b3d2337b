// Where pages are kept on a phone, and how.

/** Pages that were seen. */
export const SEEN = 'seen'
/** Pages that somebody asked to keep: never pushed out by others. */
export const PACKS = 'packs'
/** Styles and scripts, by names that hold their hash. */
export const ASSETS = 'assets'

// Stands in every page that may be kept: a page without it, one about abuse, never is.
const MARK = 'data-worker='

/**
 * Keeps a page under its path alone, without what was typed into its address; a page with a way out is never kept.
 * @param {Cache} cache
 * @param {string} path
 * @param {Response} response
 * @returns {Promise<unknown>}
 */
export function put(cache, path, response) {
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`)
  }
  return response.text().then(/** @returns {Promise<unknown>} */ (html) => {
    if (html.indexOf(MARK) < 0) {
      return cache.delete(path)
    }
    /** @type {{ [name: string]: string }} */
    const headers = { 'content-type': 'text/html; charset=utf-8', 'x-saved': new Date().toISOString() }
    response.headers.forEach((value, name) => {
      // A kept page keeps its rules about what may run in it.
      if (name === 'content-security-policy' || name === 'referrer-policy' || name === 'x-content-type-options') {
        headers[name] = value
      }
    })
    return cache.put(path, new Response(html, { headers }))
  })
}
