// Asks Netlify's own server for local work for every header and redirect of netlify.toml. Usage: node ask.mjs, after a build of the site.
// The packages are large, so the nightly workflow installs them, and no test does.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NetlifyDev } from '@netlify/dev'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
if (!existsSync(join(ROOT, 'output/index.html'))) {
  throw new Error('There is no site in output/: run ./supportmap build first.')
}
const project = mkdtempSync(join(tmpdir(), 'netlify-'))
cpSync(join(ROOT, 'netlify.toml'), join(project, 'netlify.toml'))
cpSync(join(ROOT, 'output'), join(project, 'output'), { recursive: true })

// What is meant is read by eye from the file, so that a mistake of the parser cannot hide itself.
const blocks = readFileSync(join(ROOT, 'netlify.toml'), 'utf8').split(/^\[\[/m).slice(1)
const pairs = (/** @type {string} */ block) => Array.from(block.matchAll(/^ *([A-Za-z-]+) = "?(.*?)"?$/gm), ([, name, value]) => ({ name, value }))
const value = (/** @type {string} */ block, /** @type {string} */ name) => pairs(block).find((pair) => pair.name === name)?.value ?? ''
const headers = blocks.filter((block) => block.startsWith('headers]]'))
const redirects = blocks.filter((block) => block.startsWith('redirects]]'))

const faults = /** @type {string[]} */ ([])
let asked = 0
const dev = new NetlifyDev({
  projectRoot: project, blobs: { enabled: false }, database: { enabled: false }, edgeFunctions: { enabled: false },
  environmentVariables: { enabled: false }, functions: { enabled: false }, geolocation: { enabled: false }, images: { enabled: false },
  logger: { log: () => undefined, warn: console.error, error: console.error },
})

/** @type {(path: string) => Promise<Response | undefined>} */
const ask = (path) => dev.handle(new Request(`http://localhost${path}`))

/** @type {(pattern: string) => string} */
function example(pattern) {
  const folder = join(project, 'output', dirname(pattern))
  const name = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isFile())?.name
  return `${dirname(pattern) === '/' ? '' : dirname(pattern)}/${name}`
}

try {
  await dev.start()
  for (const block of headers) {
    const path = example(value(block, 'for'))
    const answer = await ask(path)
    for (const header of pairs(block).filter(({ name }) => name !== 'for')) {
      asked++
      if (answer?.status !== 200 || answer.headers.get(header.name) !== header.value) {
        faults.push(`${path}: ${header.name} is “${answer?.headers.get(header.name)}” and should be “${header.value}”`)
      }
    }
  }
  for (const block of redirects) {
    asked++
    const [from, to] = [value(block, 'from'), value(block, 'to')]
    const answer = await ask(from.replace('*', 'nothing-of-this-name'))
    // This server says 200 with any file, where Netlify sends the status of the rule: resolve.mjs tells that.
    if (await answer?.text() !== readFileSync(join(project, 'output', to), 'utf8')) {
      faults.push(`${from} answers ${answer?.status ?? 'nothing'}, and should answer with ${to}`)
    }
  }
} finally {
  await dev.stop()
  rmSync(project, { recursive: true, force: true })
}
console.log(faults.join('\n') || `All ${asked} headers and redirects are as netlify.toml says.`)
process.exitCode = faults.length > 0 || asked === 0 ? 1 : 0
