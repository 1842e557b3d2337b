// Rebuilds a lunr.Index from the packed format of SearchIndex.ToPacked, which DESIGN.md describes. It is what lunr.js 2.3.9
// itself builds from the same documents, weight by weight. Postings, vectors and branches of the term set are made when a
// query first asks for them: most are never asked for, and a slow phone is ready sooner.
// A slot, below, is one field of one document: document * number of fields + field.

/**
 * @typedef {typeof import('lunr')} Lunr
 * @typedef {import('lunr').TokenSet['edges']} Edges
 */

/**
 * @typedef {object} Header the first line of a packed index: JSON
 * @property {number} format
 * @property {string} separator
 * @property {[name: string, boost: number][]} fields
 * @property {string} references
 * @property {number[]} boosts
 * @property {string} terms
 * @property {number[]} counts
 */

/** @typedef {{ fields: string[], fieldBoosts: number[], references: string[], documentBoosts: number[], terms: string[] }} Index */

/**
 * @param {ArrayBuffer|Uint8Array} bytes
 * @param {Lunr} lunr lunr.js 2.3.9
 * @returns {import('lunr').Index & { terms: string[] }} its `terms` are all of them: they do not make their postings as the keys of
 * invertedIndex do
 */
export function unpackIndex(bytes, lunr) {
  const data = new Uint8Array(bytes)
  const headerEnd = data.indexOf(10)
  /** @type {Header} */
  const header = JSON.parse(new TextDecoder().decode(data.subarray(0, headerEnd)))
  if (header.format !== 1) throw new Error(`Search index format ${header.format} is not known`)
  /** @type {(text: string) => string[]} */
  const list = (text) => text.split(header.separator).slice(0, -1)

  const index = {
    fields: header.fields.map((field) => field[0]),
    fieldBoosts: header.fields.map((field) => field[1]),
    references: list(header.references),
    documentBoosts: header.boosts,
    terms: list(header.terms),
  }
  const occurrences = readOccurrences(index, streamsOf(readNumbers(data, headerEnd + 1), header.counts))
  const unpacked = new lunr.Index({
    fields: index.fields,
    fieldVectors: fieldVectorsOf(index, occurrences, lunr),
    invertedIndex: invertedIndexOf(index, occurrences),
    pipeline: lunr.Pipeline.load(['stemmer']),
  })
  /** @type {import('lunr').TokenSet | undefined} */
  let tokenSet
  return /** @type {typeof unpacked & { terms: string[] }} */ (Object.defineProperties(unpacked, {
    tokenSet: {
      configurable: true,
      enumerable: true,
      get: () => tokenSet || (tokenSet = tokenSetOf(index.terms.slice().sort(), lunr)),
      set: (other) => { tokenSet = other },
    },
    terms: { value: index.terms },
  }))
}

/**
 * Numbers of seven bits a byte, the lowest first; the high bit says that more follow.
 * @type {(data: Uint8Array, start: number) => Uint32Array}
 */
function readNumbers(data, start) {
  const numbers = new Uint32Array(data.length - start)
  let size = 0
  let value = 0
  let scale = 1
  for (let i = start; i < data.length; i += 1) {
    const byte = data[i]
    if (byte < 128) {
      numbers[size] = value + byte * scale
      size += 1
      value = 0
      scale = 1
    } else {
      value += (byte - 128) * scale
      scale *= 128
    }
  }
  return numbers.subarray(0, size)
}

/** @type {(numbers: Uint32Array, counts: number[]) => Uint32Array[]} */
function streamsOf(numbers, counts) {
  let end = 0
  const streams = counts.map((count) => {
    end += count
    return numbers.subarray(end - count, end)
  })
  if (end !== numbers.length) throw new Error('The search index is damaged')
  return streams
}

/**
 * Every occurrence of a term in a slot, term after term: `terms`, `slots` and `counts` say which, where and how often;
 * those of term n start at `starts[n]`. `lengths` are the words of each slot and `sizes` its occurrences.
 * @typedef {{ [name in 'terms' | 'slots' | 'counts' | 'starts' | 'lengths' | 'sizes']: Uint32Array }} Occurrences
 */

/** @type {(index: Index, streams: Uint32Array[]) => Occurrences} */
function readOccurrences(index, [newTerms, gaps, masks, repeats]) {
  const width = index.fields.length
  const terms = new Uint32Array(masks.length * width)
  const slots = new Uint32Array(masks.length * width)
  const counts = new Uint32Array(masks.length * width)
  const starts = new Uint32Array(index.terms.length + 1)
  const lengths = new Uint32Array(index.references.length * width)
  const sizes = new Uint32Array(index.references.length * width)
  let size = 0
  let firstDocument = -1
  let newHere = 0
  let nextMask = 0
  let nextRepeat = 0
  for (let term = 0; term + 1 < starts.length; term += 1) {
    while (newHere === 0) {
      firstDocument += 1
      newHere = newTerms[firstDocument]
    }
    newHere -= 1
    let document = firstDocument
    let gap
    do {
      const mask = masks[nextMask]
      for (let slot = document * width, bits = mask >> 1; bits; slot += 1, bits >>= 1) {
        if (bits & 1) {
          let count = 1
          if (mask & 1) {
            count += repeats[nextRepeat]
            nextRepeat += 1
          }
          terms[size] = term
          slots[size] = slot
          counts[size] = count
          size += 1
          lengths[slot] += count
          sizes[slot] += 1
        }
      }
      gap = gaps[nextMask]
      document += gap
      nextMask += 1
    } while (gap)
    starts[term + 1] = size
  }
  return { terms, slots: slots.subarray(0, size), counts, starts, lengths, sizes }
}

/**
 * The numbers of the occurrences by slot, each slot's in the order of terms, and where each slot starts.
 * @param {Occurrences} occurrences
 */
function sortBySlot({ slots, sizes }) {
  const starts = new Uint32Array(sizes.length + 1)
  for (let slot = 0; slot < sizes.length; slot += 1) starts[slot + 1] = starts[slot] + sizes[slot]
  const sorted = new Uint32Array(slots.length)
  const next = starts.slice()
  for (let i = 0; i < slots.length; i += 1) {
    sorted[next[slots[i]]] = i
    next[slots[i]] += 1
  }
  return { sorted, slotStarts: starts }
}

/**
 * An object whose values are made when they are first asked for: `numberOf` gives the number of a name, or undefined, and `names`
 * all names, in order, when somebody wants them all.
 * @template V
 * @param {{ [name: string | symbol]: V }} values
 * @param {(name: string) => number | undefined} numberOf
 * @param {() => string[]} names
 * @param {(number: number) => V} make
 */
function lazy(values, numberOf, names, make) {
  /** @type {(values: { [name: string | symbol]: V }, name: string | symbol) => V | undefined} */
  const get = (_, name) => {
    if (!(name in values)) {
      const number = typeof name === 'string' ? numberOf(name) : undefined
      if (number !== undefined) values[name] = make(number)
    }
    return values[name]
  }
  return new Proxy(values, {
    get,
    has: (_, name) => get(_, name) !== undefined,
    ownKeys: () => names().map((name) => (get(values, name), name)),
    getOwnPropertyDescriptor: (_, name) => (get(_, name), Object.getOwnPropertyDescriptor(values, name)),
  })
}

/**
 * From each item to its number.
 * @param {string[]} items
 */
function numbersOf(items) {
  /** @type {Map<string, number>} */
  const table = new Map()
  for (let number = 0; number < items.length; number += 1) table.set(items[number], number)
  return table
}

/** @type {(index: Index, occurrences: Occurrences) => { [term: string]: import('lunr').Posting }} */
function invertedIndexOf({ fields, references, terms }, { slots, starts }) {
  const table = numbersOf(terms)
  return lazy(Object.create(null), (name) => table.get(name), () => terms, (term) => {
    const posting = Object.create(null)
    posting._index = term
    fields.forEach((field) => { posting[field] = Object.create(null) })
    for (let i = starts[term]; i < starts[term + 1]; i += 1) {
      const field = slots[i] % fields.length
      posting[fields[field]][references[(slots[i] - field) / fields.length]] = Object.create(null)
    }
    return posting
  })
}

/**
 * The vectors of weights. Every operation stands in the order of lunr.js, so that the last bit agrees.
 * @type {(index: Index, occurrences: Occurrences, lunr: Lunr) => { [slot: string]: import('lunr').Vector }}
 */
function fieldVectorsOf({ fields, fieldBoosts, references, documentBoosts }, occurrences, lunr) {
  const k1 = 1.2
  const b = 0.75
  const { terms, counts, starts, lengths } = occurrences
  const { sorted, slotStarts } = sortBySlot(occurrences)
  const averages = fields.map(() => 0)
  lengths.forEach((length, slot) => { averages[slot % fields.length] += length })
  fields.forEach((_, field) => { averages[field] /= references.length })
  const [fieldNumbers, documents] = [numbersOf(fields), numbersOf(references)]
  /** @type {(name: string) => number | undefined} */
  const slotOf = (name) => {
    const [field, document] = [fieldNumbers.get(name.slice(0, name.indexOf('/'))), documents.get(name.slice(name.indexOf('/') + 1))]
    return field === undefined || document === undefined ? undefined : document * fields.length + field
  }
  const names = () => {
    /** @type {string[]} */
    const all = []
    references.forEach((reference) => fields.forEach((field) => all.push(`${field}/${reference}`)))
    return all
  }

  return lazy({}, slotOf, names, (slot) => {
    const field = slot % fields.length
    /** @type {number[]} */
    const elements = []
    for (let i = slotStarts[slot]; i < slotStarts[slot + 1]; i += 1) {
      const count = counts[sorted[i]]
      const term = terms[sorted[i]]
      const spread = starts[term + 1] - starts[term]
      const idf = Math.log(1 + Math.abs((references.length - spread + 0.5) / (spread + 0.5)))
      let weight = idf * ((k1 + 1) * count) / (k1 * (1 - b + b * (lengths[slot] / averages[field])) + count)
      weight *= fieldBoosts[field]
      if (documentBoosts.length) weight *= documentBoosts[(slot - field) / fields.length]
      elements.push(term, Math.round(weight * 1000) / 1000)
    }
    return new lunr.Vector(elements)
  })
}

/**
 * The set of terms that queries are looked up in: a tree whose nodes stand for a range of the sorted terms and make their
 * branches when these are first asked for. lunr.js would also join equal branches, which changes no answer.
 * @type {(sortedTerms: string[], lunr: Lunr) => import('lunr').TokenSet}
 */
function tokenSetOf(sortedTerms, lunr) {
  /** @type {(start: number, end: number, depth: number) => import('lunr').TokenSet} */
  const nodeOf = (start, end, depth) => {
    const node = new lunr.TokenSet()
    node.final = start < end && sortedTerms[start].length === depth
    /** @type {Edges | undefined} */
    let edges
    Object.defineProperty(node, 'edges', { get: () => edges || (edges = edgesOf(node.final ? start + 1 : start, end, depth)) })
    return node
  }
  /** @type {(start: number, end: number, depth: number) => Edges} */
  const edgesOf = (start, end, depth) => {
    /** @type {Edges} */
    const edges = {}
    for (let i = start, from = start; i < end; i += 1) {
      if (i + 1 === end || sortedTerms[i + 1][depth] !== sortedTerms[i][depth]) {
        edges[sortedTerms[i][depth]] = nodeOf(from, i + 1, depth + 1)
        from = i + 1
      }
    }
    return edges
  }
  return nodeOf(0, sortedTerms.length, 0)
}
