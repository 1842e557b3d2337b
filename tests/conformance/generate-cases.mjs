// node generate-cases.mjs          writes tests/SupportMap.Tests/Cases/Search/*.json, and deletes those that are no more
// node generate-cases.mjs --print  prints { "name": "content of the file" } instead
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cases } from './cases.mjs'
import { buildIndex } from './lunr-index.mjs'

const directory = join(import.meta.dirname, '../SupportMap.Tests/Cases/Search')

/**
 * The index stands on one line, as JSON.stringify writes it: the C# test compares it byte by byte.
 * @param {import('./cases.mjs').Case} case
 */
function contentOf({ about, fields, documents }) {
  const lines = documents.map((document) => `    ${JSON.stringify(document)}`)
  return `{
  "about": ${JSON.stringify(about)},
  "fields": ${JSON.stringify(fields)},
  "documents": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}],
  "lunr": ${JSON.stringify(buildIndex({ fields, documents }))}
}
`
}

const files = Object.fromEntries(Object.entries(cases).map(([name, input]) => [`${name}.json`, contentOf(input)]))

if (process.argv[2] === '--print') {
  process.stdout.write(JSON.stringify(files))
} else {
  mkdirSync(directory, { recursive: true })
  readdirSync(directory).filter((file) => !(file in files)).forEach((file) => rmSync(join(directory, file)))
  Object.entries(files).forEach(([file, content]) => writeFileSync(join(directory, file), content))
  console.log(`${Object.keys(files).length} cases`)
}
