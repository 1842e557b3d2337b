// Which tags, classes, attributes and ids a source file can bring into a page: what purgecss may not remove.
// Narrower than taking every word, which would keep the rules of each tag that is named in a comment.

/**
 * Markup with C# in between, or plain HTML.
 * @param {string} text
 */
export function extractFromRazor(text) {
  const markup = text.replace(/@\*[\s\S]*?\*@/g, '')
  const attributes = [...markup.matchAll(/([a-z][a-z-]*)="((?:@\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^"])*)"/g)]
  /** @type {(name: string) => string[]} */
  const valuesOf = (name) => attributes.filter(([, key]) => key === name).flatMap(([, , value]) => value.match(/[\w-]+/g) ?? [])
  return {
    tags: names(markup, /<([a-z][a-z0-9]*)/g),
    classes: valuesOf('class'),
    ids: valuesOf('id'),
    attributes: {
      names: attributes.map(([, key]) => key).concat(names(markup, /\s(hidden|open|required)[\s>/]/g)),
      values: attributes.flatMap(([, , value]) => [value, ...value.split(/\s+/)]),
    },
    undetermined: [],
  }
}

/**
 * Scripts name classes and tags in quotes.
 * @param {string} text
 */
export function extractFromScript(text) {
  const words = [...text.matchAll(/'([\w -]*)'/g)].flatMap(([, value]) => value.split(' ')).filter(Boolean)
  return { tags: words, classes: words, ids: words, attributes: { names: words, values: words }, undetermined: [] }
}

/** @type {(text: string, pattern: RegExp) => string[]} */
function names(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => match[1])
}
