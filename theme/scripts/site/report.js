// Fills in which page a report is about, from the address that led here.
export function prefillReport() {
  /** @type {(HTMLFormElement & { elements: { service: HTMLInputElement } }) | null} */
  const form = document.querySelector('[data-report]')
  const asked = /[?&]service=([a-z0-9-]+)/.exec(location.search)
  if (form && asked && !form.elements.service.value) {
    form.elements.service.value = asked[1]
  }
}
