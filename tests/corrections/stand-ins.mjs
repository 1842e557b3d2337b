import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

/**
 * @typedef {object} Submission
 * @property {string} id
 * @property {string} form_name
 * @property {string} created_at
 * @property {Record<string, string>} data
 */

/**
 * @typedef {object} Said what was put on GitHub
 * @property {number} number
 * @property {string} title
 * @property {string} body
 * @property {string} [head]
 */

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
})

/**
 * One server that stands in for Netlify, which serves the site and keeps what its forms send, and for GitHub.
 * @param {string} site the folder of the built site
 */
export async function standIns(site) {
  const pulls = /** @type {Said[]} */ ([])
  const issues = /** @type {Said[]} */ ([])
  const kept = { submissions: /** @type {Submission[]} */ ([]), spam: 0, pulls, issues }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) {
      body += part
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
    const answer = isForm ? undefined : api(`${request.method} ${pathname}`, searchParams, body)
    if (answer !== undefined) {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer))
      return
    }
    if (isForm) {
      keep(new URLSearchParams(body))
    }
    const file = join(site, pathname, pathname.endsWith('/') ? 'index.html' : '')
    response.statusCode = existsSync(file) ? 200 : 404
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain')
    response.end(existsSync(file) ? readFileSync(file) : 'Not found')
  })

  /** Netlify takes only forms that it found in the pages, and what fills in the hidden field is spam. @param {URLSearchParams} fields */
  function keep(fields) {
    const { 'form-name': name, ...data } = Object.fromEntries(fields)
    const form = new RegExp(`<form[^>]* name="${name}"[^>]* data-netlify="true" data-netlify-honeypot="([a-z-]+)"`)
      .exec(readFileSync(join(site, name, 'index.html'), 'utf8'))
    if (!form) {
      throw new Error(`No page has a form “${name}”.`)
    }
    const { [form[1]]: trap, ...rest } = data
    if (trap) {
      kept.spam++
    } else {
      const id = `5f${kept.submissions.length}`
      kept.submissions.push({ id, form_name: name, created_at: new Date().toISOString(), data: { ...rest, ip: '192.0.2.1' } })
    }
  }

  /** The answer of an API; undefined for an address of the site. @type {(step: string, query: URLSearchParams, body: string) => unknown} */
  function api(step, query, body) {
    const [, method, path] = /** @type {RegExpExecArray} */ (/^([A-Z]+) (?:\/repos\/made\/up)?(.*)$/.exec(step))
    switch (`${method} ${path}`) {
      case 'GET /sites/s/forms': return [{ id: 'f', name: 'change' }]
      case 'GET /forms/f/submissions': return kept.submissions
      case 'GET /pulls': return pulls.filter(({ head }) => !query.has('head') || query.get('head') === `made:${head}`)
        .map((pull) => ({ ...pull, labels: [] }))
      case 'POST /pulls': return add(pulls, body)
      case 'GET /issues': return issues
      case 'POST /issues': return add(issues, body)
      case 'POST /labels': return {}
    }
    if (method === 'DELETE' && path.startsWith('/submissions/')) {
      kept.submissions = kept.submissions.filter(({ id }) => path !== `/submissions/${id}`)
      return {}
    }
    return path.startsWith('/issues/') ? [] : undefined
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { kept, address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** @type {(list: Said[], body: string) => Said} */
function add(list, body) {
  const said = { ...JSON.parse(body), number: list.length + 1 }
  list.push(said)
  return said
}
