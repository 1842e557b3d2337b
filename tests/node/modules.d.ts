// What the checker cannot know by itself.

// Packages of the benchmarks and of the nightly workflow, which are not installed for the tests.
declare module 'minisearch'
declare module 'pagefind'
declare module '@netlify/dev' {
  class NetlifyDev {
    constructor(options: object)
    start(): Promise<unknown>
    stop(): Promise<void>
    handle(request: Request): Promise<Response | undefined>
  }
}
declare module 'playwright-core' {
  const chromium: { launch(options: { executablePath: string, args: string[] }): Promise<Browser> }
  interface Browser {
    newContext(): Promise<Context>
    newPage(): Promise<Page>
    close(): Promise<void>
  }
  interface Context {
    newPage(): Promise<Page>
    newCDPSession(page: Page): Promise<{ send(method: string, parameters: object): Promise<unknown> }>
    close(): Promise<void>
  }
  interface Page {
    context(): Context
    goto(address: string, options: { waitUntil: 'networkidle' }): Promise<unknown>
    evaluate<A, R>(inPage: (argument: A) => R | Promise<R>, argument: A): Promise<R>
    waitForFunction(inPage: () => boolean): Promise<unknown>
    on(event: 'response', listener: (response: { url(): string }) => void): void
    close(): Promise<void>
  }
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  request: Request
  respondWith(response: Promise<Response | undefined>): void
}

interface Window {
  // The parts of the search, which come when somebody searches.
  supportMapSearch: import('../../theme/scripts/search.js').Search

  // Of a copy that opens from a folder: what stands between it and the other scripts.
  supportMapCopy: {
    take(path: string, base64: string): void
    run(script: (...doors: unknown[]) => void): void
  }

  // Within the worker, "self" is one of these.
  KEEP: { version: string, language: string, pages: string[], assets: string[] }
  clients: { claim(): Promise<void> }
  registration: { unregister(): Promise<boolean> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}
