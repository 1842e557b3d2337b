const INDEX = 'index.html'

/** @typedef {ReturnType<typeof createPaths>} Paths */

/**
 * From addresses of the site (/services/x/#top) to those of files as the pages of the copy write them (../services/x/index.html#top),
 * and back.
 * @param {string} root the address of the folder that holds the copy, with a slash at its end
 */
export function createPaths(root) {
  const own = () => toSite(location.href)
  const depth = own().replace(/[?#].*/, '').split('/').length - 2
  /** The way up to that folder, with which each of these addresses starts. */
  const up = depth > 0 ? '../'.repeat(depth) : './'

  /** @param {string} file as the browser knows it */
  function toSite(file) {
    return file.indexOf(root) === 0 ? withoutIndex(file.slice(root.length)) : file
  }

  return {
    root,
    up,
    here: own,
    toSite,
    /** @param {string} address of any kind: what is not the site's own stays as it is */
    toFile: (address) => /^\/(?!\/)/.test(address) ? up + address.slice(1).replace(/^([^?#]*\/)?(?=$|[?#])/, `$1${INDEX}`) : address,
    /** @param {string | null} written what an attribute of a page says */
    fromWritten: (written) => (written && written.indexOf(up) === 0 ? withoutIndex(written.slice(up.length)) : written),
  }
}

/** @param {string} path */
function withoutIndex(path) {
  return `/${path.replace(/(^|\/)index\.html(?=$|[?#])/, '$1')}`
}
