// Where pages are kept on a phone, and how.

/** Pages that were seen. */
export const SEEN = 'seen'
/** Pages that somebody asked to keep: never pushed out by others. */
export const PACKS = 'packs'
/** Styles and scripts, by names that hold their hash. */
export const ASSETS = 'assets'

const MARK = 'data-worker='

/** Of a kept page: when it was fetched, as ISO 8601 says it. */
export const SAVED = 'x-saved'

/**
 * A page without the mark, one about abuse, is never kept.
 * @param {string} html
 */
export function mayKeep(html) {
  return html.indexOf(MARK) >= 0
}

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
  return response.text().then((html) => putText(cache, path, response, html))
}

/** @type {(cache: Cache, path: string, response: Response, html: string) => Promise<unknown>} */
export function putText(cache, path, response, html) {
  if (!mayKeep(html)) {
    return cache.delete(path)
  }
  /** @type {{ [name: string]: string }} */
  const headers = { 'content-type': 'text/html; charset=utf-8', [SAVED]: new Date().toISOString() }
  response.headers.forEach((value, name) => {
    // A kept page keeps its rules about what may run in it.
    if (name === 'content-security-policy' || name === 'referrer-policy' || name === 'x-content-type-options') {
      headers[name] = value
    }
  })
  return cache.put(path, new Response(html, { headers }))
}
