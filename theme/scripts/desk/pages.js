// How many sheets something will be on paper, before it is printed: the rules for print are put to use for a moment, and what
// is laid out in columns as high as a page is counted.

// The inside of a page, as styles/pack.scss has it.
const WIDTH_MM = 174
const HEIGHT_MM = 270
const GAP_MM = 10

/**
 * The pages of each.
 * @param {HTMLElement[]} places
 */
export function pagesOf(places) {
  const rules = mediaRules()
  const before = rules.map((rule) => rule.media.mediaText)
  rules.forEach((rule) => {
    rule.media.mediaText = /print/.test(rule.media.mediaText) ? 'all' : 'not all'
  })
  const pages = places.map(columnsOf)
  rules.forEach((rule, at) => {
    rule.media.mediaText = before[at]
  })
  return pages
}

/** @param {HTMLElement} place */
function columnsOf(place) {
  const { style } = place
  Object.assign(style, {
    display: 'block', width: `${WIDTH_MM}mm`, height: `${HEIGHT_MM}mm`, columnWidth: `${WIDTH_MM}mm`, columnGap: `${GAP_MM}mm`, columnFill: 'auto',
  })
  const step = place.clientWidth * (1 + GAP_MM / WIDTH_MM)
  const pages = place.childElementCount === 0 ? 0 : Math.round((place.scrollWidth + step - place.clientWidth) / step)
  Object.assign(style, { display: '', width: '', height: '', columnWidth: '', columnGap: '', columnFill: '' })
  return pages
}

/** Rules of the site's own styles for print alone, or for screens alone. */
function mediaRules() {
  /** @type {CSSMediaRule[]} */
  const found = []
  Array.from(document.styleSheets).forEach(({ cssRules }) => Array.from(cssRules).forEach((rule) => {
    if (rule instanceof CSSMediaRule && /print|screen/.test(rule.media.mediaText)) {
      found.push(rule)
    }
  }))
  return found
}
