// Keeps pages for a time without signal: starts the service worker once the page is done, so that it takes nothing from it.
export function keepForLater() {
  const { worker } = document.body.dataset
  if (worker && 'serviceWorker' in navigator) {
    addEventListener('load', () => {
      // A browser that forbids it, in a private window for one, simply keeps nothing.
      navigator.serviceWorker.register(worker).catch(() => {})
    })
  }
}
