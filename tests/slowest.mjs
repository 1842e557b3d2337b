// The slowest tests of the last run, as a Markdown table: dotnet test --logger trx && node tests/slowest.mjs [how many]
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const tests = import.meta.dirname
const RESULT = /<UnitTestResult [^>]*testName="([^"]*)"[^>]*duration="(\d+):(\d+):([\d.]+)"/g

/** @param {string} folder */
function newest(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.trx')).map((name) => join(folder, name))
  return files.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0]
}

/** @param {string} project */
function resultsIn(project) {
  const file = newest(join(tests, project, 'TestResults'))
  return [...readFileSync(file, 'utf8').matchAll(RESULT)].map(([, name, hours, minutes, seconds]) => ({
    name: name.replace(/^(?:\w+\.)*(\w+\.\w+)(?=\(|$)/, '$1').replace(/&quot;/g, '"'),
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
  }))
}

const results = ['SupportMap.Tests', 'SupportMap.Browser.Tests'].flatMap(resultsIn).sort((one, other) => other.seconds - one.seconds)
console.log('| seconds | test |\n|---|---|')
results.slice(0, Number(process.argv[2] ?? 10)).forEach(({ name, seconds }) => console.log(`| ${seconds.toFixed(1)} | \`${name}\` |`))
