// What scripts of the site fetch lies beside each file as a script, x.json.js, that hands over its bytes: take('x.json', 'e30=').

/** @param {import('./paths.js').Paths} paths */
export function files({ root, up, toFile }) {
  /** @type {{ [path: string]: string }} */
  const taken = {}

  /** @type {(path: string) => string} */
  const textOf = (path) => new TextDecoder().decode(bytesOf(taken[path]))
  /** A page has its links from the page that fetched it. @type {(path: string) => BodyInit} */
  const bodyOf = (path) => (/\.html$/.test(path) ? textOf(path).split('{up}').join(up) : bytesOf(taken[path]))

  return {
    /** @type {(path: string, base64: string) => void} */
    take(path, base64) {
      taken[path] = base64
    },

    /** @param {string} ending */
    textsOf: (ending) => Object.keys(taken).filter((path) => path.slice(-ending.length) === ending).map(textOf),

    /**
     * As fetch, for files of the copy alone.
     * @param {string} address
     * @returns {Promise<Response>}
     */
    fetchFile(address) {
      const path = new URL(toFile(address), location.href).href.slice(root.length)
      return new Promise((resolve, reject) => {
        const script = document.createElement('script')
        script.onload = () => resolve(new Response(bodyOf(path)))
        script.onerror = () => reject(new TypeError(address))
        script.src = `${root}${path}.js`
        document.head.appendChild(script)
      })
    },
  }
}

/** @param {string} base64 */
function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
