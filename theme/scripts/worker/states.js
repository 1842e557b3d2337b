// What a page's answer from the network means for the copies on the phone, and for what the reader sees.

/**
 * copies: "renew" puts the answer in their place, "remove" takes the page out of every store, "leave" lets them be.
 * shows: the answer itself, or the newest copy, with why; without a copy what the network says in the end.
 * @typedef {{ copies: 'renew' | 'remove' | 'leave', shows: 'answer' | 'copy' }} State
 */

/** @type {{ [name in 'good' | 'sensitive' | 'gone' | 'moved' | 'broken' | 'refused' | 'slow' | 'none']: State }} */
export const STATES = {
  // The newest wins, in the store of packs too.
  good: { copies: 'renew', shows: 'answer' },
  // A page about abuse is never kept, also when it was once another page.
  sensitive: { copies: 'remove', shows: 'answer' },
  // Withdrawn: 404 and 410.
  gone: { copies: 'remove', shows: 'answer' },
  // A redirect: the page belongs to another address now.
  moved: { copies: 'remove', shows: 'answer' },
  // The server has a fault, or is too busy: that is no answer.
  broken: { copies: 'leave', shows: 'copy' },
  // A wi-fi that asks for a login, and whatever else is not about the page.
  refused: { copies: 'leave', shows: 'answer' },
  slow: { copies: 'leave', shows: 'copy' },
  none: { copies: 'leave', shows: 'copy' },
}

/**
 * @param {Pick<Response, 'type' | 'status' | 'redirected'>} response
 * @returns {Exclude<keyof typeof STATES, 'sensitive' | 'slow' | 'none'>}
 */
export function stateOf({ type, status, redirected }) {
  if (type === 'opaqueredirect' || redirected) {
    return 'moved'
  }
  if (status === 200) {
    return 'good'
  }
  if (status === 404 || status === 410) {
    return 'gone'
  }
  return status >= 500 || status === 429 ? 'broken' : 'refused'
}
