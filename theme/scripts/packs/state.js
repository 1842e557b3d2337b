// What a paper should hold stands in the page's address, so that it can be shared, kept and gone back to: behind #, because
// what stands there is never sent to a server.

/**
 * @typedef {object} Wanted
 * @property {'' | 'day' | 'large'} paper a pack, or the sheet for the first 24 hours, that one in large print too
 * @property {string} area
 * @property {string} town
 * @property {string[]} needs
 * @property {string[]} when
 * @property {string[]} audiences
 * @property {number} age 0 where it is not told
 * @property {boolean} all with what is about abuse
 * @property {boolean} discreet others may see it
 * @property {boolean} noWeb without web addresses
 */

/**
 * @param {string} text the part of an address behind #, or behind ? in those that older papers show
 * @returns {Wanted}
 */
export function readState(text) {
  const parameters = new URLSearchParams(text)
  /** @type {(name: string) => string[]} */
  const list = (name) => parameters.getAll(name).join(',').split(',').filter(Boolean)
  const paper = parameters.get('paper')
  return {
    paper: paper === 'day' || paper === 'large' ? paper : '',
    area: parameters.get('area') || '',
    town: parameters.get('town') || '',
    needs: list('need'),
    when: list('when'),
    audiences: list('for'),
    age: Number(parameters.get('age')) || 0,
    all: parameters.get('all') === '1',
    discreet: parameters.get('discreet') === '1',
    noWeb: parameters.get('noweb') === '1',
  }
}

/**
 * As short as it can be: a code of it must be coarse enough to be read from paper.
 * @param {string} path
 * @param {Wanted} wanted
 */
export function addressOf(path, { paper, area, town, needs, when, audiences, age, all, discreet, noWeb }) {
  /** @type {[string, string[]][]} */
  const parts = [
    ['area', [area]], ['town', [town]], ['paper', [paper]], ['need', needs], ['when', when], ['for', audiences],
    ['age', [age ? String(age) : '']], ['discreet', [discreet ? '1' : '']], ['noweb', [noWeb ? '1' : '']], ['all', [all ? '1' : '']],
  ]
  return `${path}#${parts
    .map(([name, values]) => [name, values.map(encodeURIComponent).join(',')])
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`
}
