// Says which service a report is about, from the address that led here.
export function prefillReport() {
  /** @type {(HTMLFormElement & { elements: { service: HTMLInputElement } }) | null} */
  const form = document.querySelector('[data-report]')
  const asked = /[?&]service=([a-z0-9-]+)/.exec(location.search)
  if (!form || !asked || form.elements.service.value) {
    return
  }
  form.elements.service.value = asked[1]
  // It must not stay on a phone that somebody else may look at.
  fetch(`/data/services/${asked[1]}.json`, { cache: 'no-store' })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((service) => {
      const about = /** @type {HTMLElement} */ (form.querySelector('[data-about]'))
      about.hidden = false
      about.textContent = `You are telling us about: ${service.name}`
      form.elements.service.value = `${service.name} (${service.id})`
      ;(/** @type {HTMLElement} */ (form.querySelector('[data-which]'))).hidden = true
    })
    // Without signal the field keeps the name that it has in the address.
    .catch(() => {})
}
