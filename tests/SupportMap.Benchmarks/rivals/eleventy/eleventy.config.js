// The same pages as the templates for Hugo. What stands below facts: in an entry has names with hyphens.
/**
 * @typedef {{ data: { title: string, needs: string[], areas: string[], organisations: string[] } }} Entry
 * @typedef {{ getFilteredByTag(tag: string): Entry[] }} Collection
 * @typedef {{ [kind: string]: { [id: string]: string } }} Names
 */

/**
 * @typedef {object} Config
 * @property {(name: string, make: (collection: Collection) => unknown[]) => void} addCollection
 * @property {(name: string, filter: (id: string, kind: string, names: Names) => string) => void} addFilter
 */

module.exports = (/** @type {Config} */ config) => {
  /** @type {(one: Entry, other: Entry) => number} */
  const byTitle = (one, other) => (one.data.title < other.data.title ? -1 : 1)
  // One pass over all entries for all lists.
  config.addCollection('lists', (collection) => {
    const entries = collection.getFilteredByTag('service').sort(byTitle)
    /** @type {{ [kind in keyof Omit<Entry['data'], 'title'>]: Map<string, Entry[]> }} */
    const index = { needs: new Map(), areas: new Map(), organisations: new Map() }
    for (const entry of entries) {
      for (const kind of /** @type {(keyof typeof index)[]} */ (Object.keys(index))) {
        for (const id of entry.data[kind]) {
          if (!index[kind].has(id)) index[kind].set(id, [])
          index[kind].get(id)?.push(entry)
        }
      }
    }
    return Object.entries(index).flatMap(([kind, terms]) => [...terms].map(([id, items]) => ({ kind, id, items })))
  })
  config.addCollection('every', (collection) => collection.getFilteredByTag('service').sort(byTitle))
  config.addFilter('titleOf', (id, kind, names) => names[kind][id])
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk', dir: { input: 'content', includes: '../_includes' } }
}
