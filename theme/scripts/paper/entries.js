import { inOrder } from '../hours/answers.js'

// Every service as it stands in packs comes from the page that prints them all.
const SOURCE = '/services/'

/**
 * @typedef {object} Entry a service as it stands in packs
 * @property {string} id
 * @property {string[]} was its former ids
 * @property {string} name
 * @property {string[]} needs
 * @property {string[]} areas
 * @property {string[]} when
 * @property {string[]} audiences
 * @property {string[]} towns
 * @property {{ min: number, max: number }} ages
 * @property {string | undefined} told set where a discreet pack leaves it out; "all" where its number would tell, too
 * @property {boolean} isOnline it can be reached over the internet alone
 * @property {Line[]} lines the first number, and those with hours of their own
 * @property {boolean} isUrgent
 * @property {boolean} isPrivate it is about abuse
 * @property {number} weeks how long before release to refer somebody; 0 when nobody has said
 * @property {HTMLElement} article
 */

/**
 * @typedef {object} Line a number of a service
 * @property {string} number
 * @property {string} dial
 * @property {string} name of the service
 * @property {string[]} areas of the service
 * @property {string} note what answers there, and when
 * @property {boolean} isNight
 * @property {boolean} isAlways
 */

/** @type {Promise<Entry[]> | null} */
let asked = null

/**
 * The entries in the order of packs.
 * @returns {Promise<Entry[]>}
 */
export function allEntries() {
  asked = asked || fetch(SOURCE)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((html) => Array.from(/** @type {NodeListOf<HTMLElement>} */ (
      new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.entry'))).map(read))
    // Without signal a page may come that says so.
    .then((entries) => (entries.length > 0 ? entries : Promise.reject(new Error(SOURCE))))
  asked.catch(() => {
    asked = null
  })
  return asked
}

/**
 * @param {HTMLElement} article
 * @returns {Entry}
 */
function read(article) {
  /** @type {(name: string) => string[]} */
  const ids = (name) => (article.dataset[name] || '').split(' ')
  const name = /** @type {HTMLElement} */ (article.querySelector('.entry__name a')).textContent
  const areas = ids('areas')
  const [min, max] = (article.dataset.ages || '-').split('-')
  return {
    id: article.dataset.id || '',
    was: ids('was'),
    name,
    needs: ids('needs'),
    areas,
    ages: { min: Number(min), max: Number(max) || Infinity },
    told: article.dataset.told,
    isOnline: 'web' in article.dataset,
    lines: Array.from(/** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll('[data-front]'))).map((line) => {
      const { href, textContent } = /** @type {HTMLAnchorElement} */ (line.querySelector('a'))
      const { front, night } = line.dataset
      return { number: textContent, dial: href, name, areas, note: front || '', isNight: night !== undefined, isAlways: night === 'always' }
    }),
    when: ids('when'),
    audiences: ids('for'),
    towns: (article.dataset.towns || '').split('|'),
    isUrgent: 'urgent' in article.dataset,
    isPrivate: 'private' in article.dataset,
    weeks: Number(article.dataset.refer || 0),
    article,
  }
}

/**
 * A copy of an entry for this page, with its number in front.
 * @param {Entry} entry
 * @param {number} number
 */
export function copyOf(entry, number) {
  const article = document.importNode(entry.article, true)
  setNumber(article, number)
  return article
}

/**
 * @param {Element} article
 * @param {number} number
 */
export function setNumber(article, number) {
  const name = /** @type {HTMLElement} */ (article.querySelector('.entry__name'))
  name.id = `n${number}`
  let box = name.querySelector('.entry__number')
  if (!box) {
    box = document.createElement('span')
    box.className = 'entry__number'
    name.insertBefore(document.createTextNode(' '), name.firstChild)
    name.insertBefore(box, name.firstChild)
  }
  box.textContent = String(number)
}

/**
 * The number of a service that answers at a minute, as people read it, with what answers and when; empty when it has none.
 * @param {Entry} entry
 * @param {import('../hours/answers.js').Clock} clock
 * @param {import('../hours/answers.js').Moment | null} now null where the browser does not know the time of the place
 * @returns {{ number: string, note: string }}
 */
export function phoneOf({ article }, clock, now) {
  const lines = Array.from(/** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll('.entry__phones li')))
    .map((element) => ({ element, hours: element.dataset.line || '', isAside: 'aside' in element.dataset }))
  const [line] = now ? inOrder(lines, clock, now).map((each) => each.line) : lines
  if (!line) {
    return { number: '', note: '' }
  }
  const number = /** @type {HTMLElement} */ (line.element.querySelector('a')).textContent
  const label = line.element.textContent.replace(number, '').trim().replace(/\.$/, '')
  return { number, note: [label, line.element.dataset.times].filter(Boolean).join('. ') }
}
