// What the checker cannot know by itself.

// Packages with one user each, whose types are not worth an installation.
declare module 'ajv'
declare module 'esbuild'
declare module 'lunr'
declare module 'minisearch'
declare module 'pagefind'
declare module 'playwright-core'
declare module 'purgecss'
declare module 'sass'
declare module 'uqr'
declare module 'yaml'

// What a selector finds is known to the page alone; the browser tests see to it that it is there.
interface ParentNode {
  querySelector(selectors: string): any
  querySelectorAll(selectors: string): NodeListOf<any>
}
interface Document {
  getElementById(id: string): any
}
interface Element {
  closest(selectors: string): any
}

interface Window {
  // The parts of the search, which come when somebody searches.
  supportMapSearch: any

  // Within the worker, "self" is one of these.
  KEEP: { version: string, language: string, pages: string[], assets: string[] }
  clients: { claim(): Promise<void> }
  registration: { unregister(): Promise<boolean> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate' | 'fetch', listener: (event: any) => void): void
}
