// Spoils the product in one place at a time, and says which tests notice: node tests/sabotage/run.mjs [--check] [--only PART,PART]
// Each NAME.txt beside this file: what a reader would suffer, the test classes that should notice, the name of one file, and lines
// to take out (-) and put in (+). It works on what is committed, in a folder of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const NAMES_SHOWN = 2
/** @type {(folder: string, ...words: string[]) => string} */
const git = (folder, ...words) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', maxBuffer: 1e8 })

const only = (process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '').split(',')
const isCheck = process.argv.includes('--check')
const sabotages = readdirSync(here).filter((name) => name.endsWith('.txt')).sort()
  .map((name) => read(basename(name, '.txt')))
  .filter(({ name }) => only.some((part) => name.includes(part)))

/** @typedef {ReturnType<typeof read>} Sabotage */

/** @param {string} name */
function read(name) {
  const lines = readFileSync(join(here, `${name}.txt`), 'utf8').trimEnd().split('\n')
  const value = (/** @type {string} */ key) => lines.filter((line) => line.startsWith(`${key}: `))[0].slice(key.length + 2)
  const text = (/** @type {string} */ mark) => lines.slice(3).filter((line) => line[0] === mark).map((line) => line.slice(1)).join('\n')
  return { name, suffers: lines[0], notice: value('notice').split(' '), file: value('in'), out: text('-'), put: text('+') }
}

/**
 * The text of the one file with this name, spoiled.
 * @type {(folder: string, sabotage: Sabotage) => { path: string, text: string }}
 */
function spoil(folder, { name, file, out, put }) {
  const paths = git(folder, 'ls-files').split('\n').filter((path) => `/${path}`.endsWith(`/${file}`))
  if (paths.length !== 1) {
    throw new Error(`${name}: ${paths.length} files are called ${file}`)
  }
  const pieces = readFileSync(join(folder, paths[0]), 'utf8').split(out)
  if (pieces.length !== 2) {
    throw new Error(`${name}: the text to take out stands ${pieces.length - 1} times in ${paths[0]}`)
  }
  return { path: paths[0], text: pieces.join(put) }
}

/**
 * The tests that fail, by name.
 * @type {(folder: string, classes: string[]) => string[]}
 */
function failing(folder, classes) {
  const dotnet = (/** @type {string[]} */ ...words) => spawnSync('dotnet', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  const built = dotnet('build', '-v', 'q', '-nologo', '-p:RunAnalyzers=false')
  if (built.status !== 0) {
    throw new Error(`It does not compile:\n${built.stdout.split('\n').filter((line) => line.includes('error')).slice(0, 3).join('\n')}`)
  }
  const filter = classes.length > 0 ? ['--filter', classes.map((each) => `FullyQualifiedName~.${each}`).join('|')] : []
  const { stdout } = dotnet('test', '--no-build', '-nologo', ...filter)
  return Array.from(new Set(Array.from(stdout.matchAll(/^ +Failed ([^\n]+?) \[[^\]]*\]$/gm), ([, name]) => shortName(name))))
}

/**
 * Class and test, without namespaces and data.
 * @param {string} name
 */
function shortName(name) {
  return name.replace(/\(.*/s, '').split('.').slice(-2).join('.')
}

/** @param {string} folder */
function tryAll(folder) {
  const before = failing(folder, Array.from(new Set(sabotages.flatMap(({ notice }) => notice))))
  if (before.length > 0) {
    throw new Error(`These fail without a sabotage: ${before.join(', ')}`)
  }
  console.log('| sabotage | noticed by | seconds |\n|---|---|---:|')
  return sabotages.filter((sabotage) => {
    const start = Date.now()
    let said
    let isNoticed = false
    try {
      const { path, text } = spoil(folder, sabotage)
      writeFileSync(join(folder, path), text)
      const near = failing(folder, sabotage.notice)
      const found = near.length > 0 ? near : failing(folder, [])
      isNoticed = found.length > 0
      const more = found.length - NAMES_SHOWN
      said = isNoticed ? `${found.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}` : `**nobody**: ${sabotage.suffers}`
    } catch (error) {
      said = `**not tried**: ${/** @type {Error} */ (error).message}`
    }
    git(folder, 'checkout', '--quiet', '.')
    console.log(`| ${sabotage.name} | ${said} | ${Math.round((Date.now() - start) / 1000)} |`)
    return !isNoticed
  })
}

const root = git(here, 'rev-parse', '--show-toplevel').trim()
if (isCheck) {
  sabotages.forEach((sabotage) => spoil(root, sabotage))
  console.log(`${sabotages.length} sabotages fit.`)
} else {
  const folder = join(mkdtempSync(join(tmpdir(), 'sabotage-')), 'repository')
  try {
    git(root, 'worktree', 'add', '--detach', '--quiet', folder)
    const unnoticed = tryAll(folder)
    console.log(`\n${sabotages.length - unnoticed.length} of ${sabotages.length} were noticed.`)
    process.exitCode = unnoticed.length > 0 ? 1 : 0
  } finally {
    git(root, 'worktree', 'remove', '--force', folder)
    rmSync(dirname(folder), { recursive: true, force: true })
  }
}
