/** An element with a class and parts: texts and elements. */
export function element(tag, className, parts = []) {
  const made = document.createElement(tag)
  if (className) {
    made.className = className
  }
  fill(made, parts)
  return made
}

/** Puts these parts in the place of what an element holds. */
export function fill(place, parts) {
  place.textContent = ''
  parts.filter(Boolean).forEach((part) => place.appendChild(typeof part === 'string' ? document.createTextNode(part) : part))
}

export function button(text, press, className = 'ds_button ds_button--secondary') {
  const made = element('button', className, [text])
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

export function link(href, text, className) {
  const made = element('a', className, [text])
  made.href = href
  return made
}
