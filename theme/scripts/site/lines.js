/** A number with a line of its own says what answers, also where it is heard alone, in a list of links. */
export function nameLines() {
  Array.from(document.querySelectorAll('.card__phone')).forEach(({ children, textContent }) => {
    children[0].setAttribute('aria-label', textContent)
  })
}
