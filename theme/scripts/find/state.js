// What is looked for stands in the page's address, so that it can be shared, kept and gone back to.

// "everywhere" is set when the reader does not want the area that a typed place stands for, and "exact" when the reader does
// not want another spelling.
const NAMES = ['q', 'need', 'area', 'when', 'for', 'everywhere', 'exact']

export function readState(search) {
  const parameters = new URLSearchParams(search)
  const state = {}
  NAMES.forEach((name) => {
    state[name] = (parameters.get(name) || '').trim()
  })
  return state
}

/** An address within the site, with only what is set. */
export function addressOf(path, state) {
  const parameters = new URLSearchParams()
  NAMES.filter((name) => state[name]).forEach((name) => parameters.set(name, state[name]))
  const query = parameters.toString()
  return query ? `${path}?${query}` : path
}
