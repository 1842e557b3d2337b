// A server on a free port that counts what it sends, packed as servers send text.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** @type {{ [extension: string]: string }} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain', '.wasm': 'application/wasm' }

// Pagefind's own files are packed already.
const packed = ['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment']

/** @param {string} folder */
export async function serve(folder) {
  /** @type {Map<string, { gzip: number, brotli: number }>} */
  const sizes = new Map()
  const sent = { gzip: 0, brotli: 0 }
  const server = createServer(({ url }, response) => {
    const path = join(folder, decodeURIComponent(String(url).split('?')[0]))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const bytes = readFileSync(file)
    const size = sizes.get(file) || sizeOf(bytes, packed.includes(extname(file)))
    sizes.set(file, size)
    sent.gzip += size.gzip
    sent.brotli += size.brotli
    response.writeHead(200, { 'Content-Type': types[extname(file)] || 'application/octet-stream', 'Cache-Control': 'no-store' }).end(bytes)
  })
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)) })
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { origin: `http://127.0.0.1:${port}`, sent, close: () => server.close() }
}

/** @type {(bytes: Buffer, isPacked: boolean) => { gzip: number, brotli: number }} */
function sizeOf(bytes, isPacked) {
  return isPacked
    ? { gzip: bytes.length, brotli: bytes.length }
    : { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length }
}
