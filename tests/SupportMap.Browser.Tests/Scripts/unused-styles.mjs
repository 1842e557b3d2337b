// Says what the styles of a built site hold that none of its pages uses: node unused-styles.mjs <site> <theme>
// Writes one selector, variable or animation a line. Unlike the theme's own build, it looks at the finished pages.
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [site, theme] = process.argv.slice(2)
const { PurgeCSS } = createRequire(join(theme, 'package.json'))('purgecss')

// Markdown may bring these in at any time, though no text has them now.
const writable = '<blockquote><code><hr>'

const files = readdirSync(site, { recursive: true }).map(String).map((name) => join(site, name))
const read = (/** @type {string} */ extension) => files.filter((name) => name.endsWith(extension)).map((name) => readFileSync(name, 'utf8'))

/** @param {string} html */
function namesInPage(html) {
  const attributes = [...html.matchAll(/\s([a-z][\w-]*)(?:="([^"]*)")?/g)]
  /** @type {(name: string) => string[]} */
  const valuesOf = (name) => attributes.filter(([, key]) => key === name).flatMap(([, , value = '']) => value.split(/\s+/))
  return {
    tags: [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag))],
    classes: [...new Set(valuesOf('class'))],
    ids: [...new Set(valuesOf('id'))],
    attributes: { names: [...new Set(attributes.map(([, key]) => key))], values: [...new Set(attributes.flatMap(([, , value = '']) => [value, ...value.split(/\s+/)]))] },
    undetermined: [],
  }
}

/**
 * Scripts name classes and tags in quotes.
 * @param {string} text
 */
function namesInScript(text) {
  const words = [...text.matchAll(/["'`]([\w -]*)["'`]/g)].flatMap(([, value]) => value.split(' ')).filter(Boolean)
  return { tags: words, classes: words, ids: words, attributes: { names: words, values: words }, undetermined: [] }
}

const css = read('.css').join('\n')
const [{ rejected }] = await new PurgeCSS().purge({
  css: [{ raw: css }],
  content: [{ raw: writable, extension: 'html' }, ...read('.html').map((raw) => ({ raw, extension: 'html' })), ...read('.js').map((raw) => ({ raw, extension: 'js' }))],
  extractors: [{ extensions: ['html'], extractor: namesInPage }, { extensions: ['js'], extractor: namesInScript }],
  rejected: true,
})

const declared = (/** @type {RegExp} */ pattern) => [...new Set([...css.matchAll(pattern)].map(([, name]) => name))]
const variables = declared(/[{;](--[\w-]+):/g).filter((name) => !css.includes(`var(${name}`))
const animations = declared(/@keyframes ([\w-]+)/g).filter((name) => !new RegExp(`animation[^;}]*${name}`).test(css))

console.log([...rejected, ...variables, ...animations].map((name) => name.trim()).join('\n'))
