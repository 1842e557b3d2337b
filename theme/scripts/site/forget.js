// A button that removes all that is kept on this phone for a time without signal. What is read afterwards is kept again.
export function offerToForget() {
  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-forget]'))
  if (!place || !window.caches) {
    return
  }
  const [button, said] = /** @type {HTMLElement[]} */ (Array.from(place.children))
  caches.keys().then((names) => {
    place.hidden = names.length === 0
    button.addEventListener('click', () => {
      forget().then(() => {
        button.hidden = true
        said.hidden = false
        said.focus()
        // The list of what was kept, where there is one.
        const saved = /** @type {HTMLElement | null} */ (document.querySelector('[data-saved]'))
        if (saved) {
          saved.hidden = true
        }
      })
    })
  }).catch(() => {})
}

function forget() {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistrations() : Promise.resolve([])
  // The worker first: it must not keep anything again in between.
  return workers.then((all) => Promise.all(all.map((worker) => worker.unregister())))
    .then(() => caches.keys())
    .then((names) => Promise.all(names.map((name) => caches.delete(name))))
}
