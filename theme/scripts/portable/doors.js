// Where scripts read and write the addresses of links, they meet those of the site.

/** @param {import('./paths.js').Paths} paths */
export function doors({ up, toFile, toSite, fromWritten }) {
  const { getAttribute, setAttribute } = Element.prototype
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name)
    return name === 'href' ? fromWritten(value) : value
  }
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'href' ? toFile(value) : value)
  }
  Object.defineProperty(HTMLAnchorElement.prototype, 'pathname', {
    /** @this {HTMLAnchorElement} */
    get() { return toSite(this.href).replace(/[?#].*/, '') },
  })
  const href = /** @type {PropertyDescriptor & { set: (value: string) => void }} */ (
    Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'href'))
  Object.defineProperty(HTMLAnchorElement.prototype, 'href', Object.assign({}, href, {
    /** @type {(this: HTMLAnchorElement, value: string) => void} */
    set(value) { href.set.call(this, toFile(value)) },
  }))

  /** @param {string} selector */
  const written = (selector) => selector.replace(/(\[href(\^?)=")(\/[^"]*)/g, (_, start, isStart, address) =>
    start + (isStart ? up + address.slice(1) : toFile(address)))
  ;[Document.prototype, DocumentFragment.prototype, Element.prototype].forEach((kind) => {
    const { querySelector, querySelectorAll } = kind
    kind.querySelector = function (/** @type {string} */ selector) { return querySelector.call(this, written(selector)) }
    kind.querySelectorAll = function (/** @type {string} */ selector) { return querySelectorAll.call(this, written(selector)) }
  })
}
