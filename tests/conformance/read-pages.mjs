// What a PDF file shows, as JSON: a list of pages, each with its text and how much of it is filled, from 0 to 1.
// node read-pages.mjs FILE
import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'

const SCALE = 0.5
const DARK = 128
const CHANNELS = 4

// The margins of packs, as parts of the height of A4. The number of the page stands in the lower one.
const TOP = 12 / 297
const BOTTOM = 1 - 15 / 297

const library = await PDFiumLibrary.init()
const document = await library.loadDocument(await readFile(process.argv[2]))
const pages = []
for (const page of document.pages()) {
  const text = page.getText()
  const { data, width, height } = await page.render({ scale: SCALE, render: 'bitmap' })
  const from = Math.ceil(TOP * height)
  let row = Math.floor(BOTTOM * height)
  while (row > from && !isInked(data.subarray(row * width * CHANNELS, (row + 1) * width * CHANNELS))) {
    row--
  }
  pages.push({ text, fill: (row - from) / (Math.floor(BOTTOM * height) - from) })
}
document.destroy()
library.destroy()
console.log(JSON.stringify(pages))

/** @param {Uint8Array} row */
function isInked(row) {
  return row.some((value, at) => at % CHANNELS === 0 && value < DARK)
}
