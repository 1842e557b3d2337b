// The same as TextFolding.Fold: what the reader types must be folded as the indexed texts were.

/**
 * @param {string} text
 * @returns {string} the text without accents and with straight apostrophes
 */
export function foldText(text) {
  return text.replace(/[^\x00-\x7f]/g, foldCharacter)
}

/** @param {string} character */
function foldCharacter(character) {
  if (/[\u2018\u2019\u201b\u02bc\u2032\uff07]/.test(character)) return "'"
  const decomposed = character.normalize('NFD')
  const plain = decomposed.replace(/[\u0300-\u036f]/g, '')
  return plain.length < decomposed.length ? plain : character
}
