// Builds an index with lunr.js from the document sets that the C# tests use:
// { fields: [{ name, boost? }], documents: [{ ref, values: [text | [whole terms] | null], boost? }] }
import lunr from 'lunr'

export function buildIndex({ fields, documents }) {
  return lunr((builder) => {
    builder.ref('ref')
    fields.forEach(({ name, boost }, i) => {
      const attributes = { extractor: (document) => document.values[i] }
      if (boost !== undefined) attributes.boost = boost
      builder.field(name, attributes)
    })
    for (const document of documents) {
      builder.add(document, document.boost === undefined ? {} : { boost: document.boost })
    }
  })
}
