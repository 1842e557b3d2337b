// What a pack should hold stands in the page's address, so that it can be shared, kept and gone back to.

/** @typedef {{ area: string, town: string, needs: string[], when: string[], audiences: string[], all: boolean }} Wanted */

/**
 * @param {string} search the part of an address from "?" on
 * @returns {Wanted}
 */
export function readState(search) {
  const parameters = new URLSearchParams(search)
  return {
    area: parameters.get('area') || '',
    town: parameters.get('town') || '',
    needs: parameters.getAll('need'),
    when: parameters.getAll('when'),
    audiences: parameters.getAll('for'),
    all: parameters.get('all') === '1',
  }
}

/**
 * @param {string} path
 * @param {Wanted} wanted
 */
export function addressOf(path, { area, town, needs, when, audiences, all }) {
  const parameters = new URLSearchParams()
  parameters.set('area', area)
  if (town) {
    parameters.set('town', town)
  }
  needs.forEach((id) => parameters.append('need', id))
  when.forEach((id) => parameters.append('when', id))
  audiences.forEach((id) => parameters.append('for', id))
  if (all) {
    parameters.set('all', '1')
  }
  return `${path}?${parameters}`
}
