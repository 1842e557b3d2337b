// A button that prints. Without JavaScript the browser's own menu does it.
Array.from(document.querySelectorAll('[data-print]')).forEach((place) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ds_button'
  button.textContent = 'Print this'
  button.addEventListener('click', () => window.print())
  place.appendChild(button)
  place.hidden = false
})
