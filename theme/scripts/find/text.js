/** Lower case, without accents and apostrophes: "Can't" is "cant", "Café" is "cafe". */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['`\u2018\u2019\u02bc]/g, '')
}

/** The words of a text: runs of letters and digits, folded. */
export function wordsOf(text) {
  return fold(text).split(/[^a-z0-9\u00df-\u1fff\u3040-\ud7ff]+/).filter(Boolean)
}
