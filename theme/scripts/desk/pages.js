// How many sheets something will be on paper, before it is printed: the rules for print are put to use for a moment, and what
// is laid out in columns as high as a page is counted.

// The inside of a page, as styles/pack.scss has it.
const WIDTH_MM = 174
const HEIGHT_MM = 270
const GAP_MM = 10

// The whole sheet, as rules for a width see it: 210 mm.
const WIDTH_REM = 49.6

/**
 * The pages of each.
 * @param {HTMLElement[]} places
 */
export function pagesOf(places) {
  const rules = mediaRules()
  const before = rules.map((rule) => rule.media.mediaText)
  rules.forEach((rule) => {
    rule.media.mediaText = holdsOnPaper(rule.media.mediaText) ? 'all' : 'not all'
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

/**
 * Does a rule for print, for screens or for some width hold on a sheet of A4?
 * @param {string} media
 */
function holdsOnPaper(media) {
  const [least, most] = ['min', 'max'].map((end) => new RegExp(`${end}-width: *([0-9.]+)rem`).exec(media))
  return !/screen/.test(media) && (!least || Number(least[1]) <= WIDTH_REM) && (!most || Number(most[1]) >= WIDTH_REM)
}

/** Rules of the site's own styles that hold on paper alone, on screens alone or at some width. */
function mediaRules() {
  /** @type {CSSMediaRule[]} */
  const found = []
  Array.from(document.styleSheets).forEach(({ cssRules }) => Array.from(cssRules).forEach((rule) => {
    if (rule instanceof CSSMediaRule && /print|screen|width/.test(rule.media.mediaText)) {
      found.push(rule)
    }
  }))
  return found
}
