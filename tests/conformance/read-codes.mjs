// Reads the QR codes on the pages of PDF files, as a phone reads them from paper: drawn by PDFium, read by jsQR.
// node read-codes.mjs PAGES FILE ... writes a line for each code on the first pages of each file: file, page from 1, dpi and text, with
// tabs between.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsqr from 'jsqr'

// A plain office printer, and a phone that is held close.
const RESOLUTIONS = [150, 300]
const POINTS_IN_AN_INCH = 72

// The package is older than modules: its types name the function as a part of what Node gives whole.
const readCode = /** @type {typeof jsqr.default} */ (/** @type {unknown} */ (jsqr))

const library = await PDFiumLibrary.init()
const [pages, ...files] = process.argv.slice(2)
for (const file of files) {
  const document = await library.loadDocument(await readFile(file))
  for (let number = 0; number < Math.min(document.getPageCount(), Number(pages)); number++) {
    for (const dpi of RESOLUTIONS) {
      // A page that was drawn is closed.
      const drawn = await document.getPage(number).render({ scale: dpi / POINTS_IN_AN_INCH, render: 'bitmap' })
      const code = readCode(new Uint8ClampedArray(drawn.data), drawn.width, drawn.height, { inversionAttempts: 'dontInvert' })
      if (code) {
        console.log([basename(file), number + 1, dpi, code.data].join('\t'))
      }
    }
  }
  document.destroy()
}
library.destroy()
