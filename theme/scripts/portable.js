// A copy of the site that opens from a folder. The other scripts know its pages by their addresses on the web (/services/x/), and
// fetch what they need; here a page is a file (../services/x/index.html), and browsers let a file fetch nothing. This stands between:
// PortableCopy.cs puts it first on each page of the copy, hands it the other scripts, and turns what they fetch into scripts.
import { doors } from './portable/doors.js'
import { files } from './portable/files.js'
import { createPaths } from './portable/paths.js'
import { createStores } from './portable/stores.js'
import { styleRules } from './portable/style-rules.js'

const { src, dataset } = /** @type {HTMLScriptElement} */ (document.currentScript)
const paths = createPaths(src.replace(/assets\/[^/]*$/, ''))
const { fetchFile, take, textsOf } = files(paths)
const { local, session, carry } = createStores()

/** @type {(how: 'pushState' | 'replaceState') => (state: unknown, title: string, address: string) => void} */
const move = (how) => (state, title, address) => {
  try {
    history[how](state, title, paths.toFile(address))
  } catch (refused) {
    // The page shows what was asked for all the same.
  }
}

const place = {
  /** Where the site is on the web: a code or a link that is passed on leads there. Without an address of its own, to this copy. */
  origin: dataset.live || paths.root.slice(0, -1),
  get href() { return place.origin + paths.here() },
  get pathname() { return paths.here().replace(/[?#].*/, '') },
  get search() { return location.search },
  get hash() { return location.hash },
  assign: (/** @type {string} */ address) => location.assign(carry(paths.toFile(address))),
  replace: (/** @type {string} */ address) => location.replace(paths.toFile(address)),
  reload: () => location.reload(),
}
const past = { pushState: move('pushState'), replaceState: move('replaceState') }

doors(paths)
styleRules(textsOf)
window.supportMapCopy = {
  take,
  run: (script) => script(place, past, fetchFile, local, session),
}
