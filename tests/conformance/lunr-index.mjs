// Builds an index with lunr.js from the document sets that the C# tests use.
import lunr from 'lunr'

/**
 * A value is a text, or a list of whole terms.
 * @typedef {{ ref: string, values: (string | string[] | null)[], boost?: number }} Document
 */

/** @typedef {{ fields: { name: string, boost?: number }[], documents: Document[] }} DocumentSet */

/** @param {DocumentSet} documentSet */
export function buildIndex({ fields, documents }) {
  return lunr((builder) => {
    builder.ref('ref')
    fields.forEach(({ name, boost }, i) => {
      /** @type {lunr.FieldAttributes<Document>} */
      const attributes = { extractor: (document) => document.values[i] }
      if (boost !== undefined) attributes.boost = boost
      builder.field(name, attributes)
    })
    for (const document of documents) {
      builder.add(document, document.boost === undefined ? {} : { boost: document.boost })
    }
  })
}
