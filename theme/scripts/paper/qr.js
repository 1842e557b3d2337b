import { encode } from 'uqr'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * A drawing that a phone's camera reads as the text; null when the text is too long for one.
 * ecc L: a long link stays as coarse as it can be, and it is read from a screen or clean paper.
 * @param {string} text
 * @param {string} label
 * @param {'L' | 'M'} ecc
 */
export function qrCode(text, label, ecc = 'L') {
  let code
  try {
    code = encode(text, { ecc, border: 4 })
  } catch (tooLong) {
    return null
  }
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('class', 'qr')
  svg.appendChild(path('qr__paper', `M0 0h${code.size}v${code.size}H0z`))
  svg.appendChild(path('qr__ink', drawing(code.data)))
  return svg
}

/** @type {(className: string, d: string) => SVGPathElement} */
function path(className, d) {
  const made = document.createElementNS(SVG, 'path')
  made.setAttribute('class', className)
  made.setAttribute('d', d)
  return made
}

/** @type {(rows: boolean[][]) => string} */
function drawing(rows) {
  return rows.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}.5h1` : '')).join('')).join('')
}
