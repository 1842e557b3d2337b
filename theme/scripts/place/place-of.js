/**
 * @typedef {{ id: string, name: string, around: string[], postcodes: string[], towns: string[][] }} TownsOfArea around: the nearest first
 * @typedef {{ town: string, area: string, name: string, around: string[], others?: string[] }} Place
 *   town: '' when only the area is known; others: the names of areas elsewhere
 */

/**
 * The place that somebody typed; null when no area has a town or postcode of that name.
 * @type {(typed: string, areas: TownsOfArea[]) => Place | null}
 */
export function placeOf(typed, areas) {
  const words = fold(typed)
  const district = /^([a-z]{1,2}\d{1,2}) ?(?:\d[a-z]{2})?$/.exec(words)
  for (const { id, name: areaName, around, postcodes, towns } of areas) {
    const town = towns.filter((names) => names.some((name) => fold(name) === words))[0]
    const isArea = withoutIsle(fold(areaName)) === withoutIsle(words)
    if (town || isArea || (district && postcodes.indexOf(district[1]) >= 0)) {
      const others = areas.filter((other) => other.id !== id && around.indexOf(other.id) < 0).map(({ name }) => name)
      return { town: town ? town[0] : '', area: id, name: areaName, around, others }
    }
  }
  return null
}

/** "Isle of Oak" and "Oak" are one place. @param {string} text */
function withoutIsle(text) {
  return text.replace(/^(?:the )?(?:isle|island) of /, '')
}

/** @param {string} text */
function fold(text) {
  return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
}
