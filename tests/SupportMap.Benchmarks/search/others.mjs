// Sites that search the same entries with other libraries, each as its own documentation shows it: a field and a list.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import * as pagefind from 'pagefind'

/**
 * @typedef {{ id: string, name: string, keywords: string, summary: string, organisation: string, towns: string, text: string,
 *   contacts: string }} Entry
 */

const boosts = { name: 10, keywords: 6, summary: 4, organisation: 3, towns: 2, text: 1, contacts: 10 }
const fields = /** @type {(keyof typeof boosts)[]} */ (Object.keys(boosts))
const packages = createRequire(import.meta.url)

/** @typedef {(folder: string, entries: Entry[]) => void | Promise<void>} Write */

// What is written for each, and what runs in its page: find() gives [{ id, name, summary }], best first.
/** @type {{ [name: string]: { write: Write, find: string } }} */
const scripts = {
  'Pagefind': { write: writePagefind, find: `
    let library
    export async function find(query) {
      library = library || await import('/pagefind/pagefind.js')
      const { results } = await library.search(query)
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
      return shown.map(({ url, meta, excerpt }) => ({ id: url.slice(1), name: meta.title, summary: excerpt }))
    }` },
  'MiniSearch': { write: writeMiniSearch, find: `
    let index
    export async function find(query) {
      if (!index) {
        const [{ default: MiniSearch }, json] = await Promise.all([import('/minisearch.js'), fetch('/index.json').then((answer) => answer.text())])
        index = MiniSearch.loadJSON(json, ${JSON.stringify({ fields, storeFields: ['name', 'summary'] })})
      }
      return index.search(query, { prefix: true, fuzzy: 0.2, boost: ${JSON.stringify(boosts)} })
    }` },
  'lunr.js': { write: writeLunr, find: `
    let index, shown
    export async function find(query) {
      if (!index) {
        const [, json, entries] = await Promise.all([script('/lunr.js'), fetch('/index.json').then((answer) => answer.json()), fetch('/entries.json').then((answer) => answer.json())])
        index = window.lunr.Index.load(json)
        shown = entries
      }
      try {
        return index.search(query).map(({ ref }) => ({ id: ref, name: shown[ref][0], summary: shown[ref][1] }))
      } catch {
        return []
      }
    }
    function script(src) {
      return new Promise((resolve) => document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve })))
    }` },
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Find</title><input id="q"><ol id="results"></ol>
<script type="module">
  import { find } from '/find.js'
  window.find = find
  document.getElementById('q').addEventListener('input', async ({ target }) => {
    const query = target.value
    const found = await find(query)
    if (query === target.value) {
      const results = document.getElementById('results')
      results.innerHTML = found.slice(0, 10).map(({ name, summary }) => '<li><b>' + name + '</b> ' + summary).join('')
      results.dataset.query = query
    }
  })
</script>`

/**
 * Writes the sites whose names begin like this below a folder, and gives their names and folders.
 * @param {string} folder
 * @param {Entry[]} entries
 * @param {string} beginning
 */
export async function writeOthers(folder, entries, beginning) {
  const sites = Object.keys(scripts)
    .filter((name) => name.toLowerCase().startsWith(beginning.toLowerCase()))
    .map((name) => ({ name, folder: join(folder, name.toLowerCase()) }))
  for (const { name, folder: site } of sites) {
    mkdirSync(site, { recursive: true })
    writeFileSync(join(site, 'index.html'), page)
    writeFileSync(join(site, 'find.js'), scripts[name].find)
    await scripts[name].write(site, entries)
  }
  return sites
}

/** @type {Write} */
async function writePagefind(folder, entries) {
  const { index } = await pagefind.createIndex({})
  for (const { id, name, ...rest } of entries) {
    const others = /** @type {(keyof typeof rest)[]} */ (fields.filter((field) => field !== 'name'))
    const body = others.filter((field) => rest[field])
      .map((field) => `<p data-pagefind-weight="${boosts[field]}">${escaped(rest[field])}</p>`).join('')
    await index.addHTMLFile({ url: `/${id}`, content: `<!doctype html><html lang="en"><title>${escaped(name)}</title><body><main data-pagefind-body><h1>${escaped(name)}</h1>${body}</main></body></html>` })
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await pagefind.close()
}

/** @type {Write} */
function writeMiniSearch(folder, entries) {
  const index = new MiniSearch({ fields, storeFields: ['name', 'summary'] })
  index.addAll(entries)
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  copyFileSync(join(dirname(packages.resolve('minisearch')), '..', 'es', 'index.js'), join(folder, 'minisearch.js'))
}

/** @type {Write} */
function writeLunr(folder, entries) {
  const index = lunr(function () {
    this.ref('id')
    fields.forEach((field) => this.field(field, { boost: boosts[field] }))
    entries.forEach((entry) => this.add(entry))
  })
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  writeFileSync(join(folder, 'entries.json'), JSON.stringify(Object.fromEntries(entries.map(({ id, name, summary }) => [id, [name, summary]]))))
  copyFileSync(join(dirname(packages.resolve('lunr')), 'lunr.min.js'), join(folder, 'lunr.js'))
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
