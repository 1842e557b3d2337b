/**
 * What is known to be open, then what nobody knows; what is known to be shut is left out. The clock of the page says it of each card.
 * @template {{ card: HTMLElement }} T
 * @param {T[]} services
 */
export function openFirst(services) {
  const is = (/** @type {string} */ word) => services.filter(({ card }) => (card.dataset.open || '') === word)
  return is('yes').concat(is(''))
}
