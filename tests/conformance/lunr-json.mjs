/**
 * An unpacked index as lunr.js 2.3.9 serialises its own, in the same order to the last key: for JSON.stringify and lunr.Index.load.
 * @param {import('../../src/SupportMap.Search/browser/unpack-index.js').Index} index
 */
export function lunrJson({ fields, references, terms, occurrencesOf }) {
  const vectors = new Map(references.flatMap((reference) => fields.map((field) => [`${field}/${reference}`, /** @type {number[]} */ ([])])))
  const postings = terms.map((term, number) => {
    const posting = Object.assign(Object.create(null), { _index: number })
    fields.forEach((field) => { posting[field] = Object.create(null) })
    occurrencesOf(term).forEach(({ document, field, weight }) => {
      posting[fields[field]][references[document]] = {}
      vectors.get(`${fields[field]}/${references[document]}`)?.push(number, weight)
    })
    return [term, posting]
  })
  return {
    version: '2.3.9',
    fields,
    fieldVectors: [...vectors],
    invertedIndex: postings.sort(([one], [other]) => (one < other ? -1 : 1)),
    pipeline: ['stemmer'],
  }
}
