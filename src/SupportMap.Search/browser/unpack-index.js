// Reads the packed format of SearchIndex.ToPacked, which DESIGN.md describes. It is the index that lunr.js 2.3.9 builds from the
// same documents, weight by weight. Weights are worked out when a term is first asked for: most never are, and a slow phone is
// ready sooner. A slot, below, is one field of one document: document * number of fields + field.

/**
 * @typedef {object} Header the first line of a packed index: JSON
 * @property {number} format
 * @property {string} separator
 * @property {[name: string, boost: number][]} fields
 * @property {string | number} references a number for so many documents: n0, n1 and so on
 * @property {number[]} boosts
 * @property {string} terms
 * @property {number[]} counts
 */

/** @typedef {{ document: number, field: number, weight: number }} Occurrence of a term: in which field of which document */

/**
 * @typedef {object} Index
 * @property {string[]} fields
 * @property {string[]} references of the documents, in their order
 * @property {string[]} terms in the order in which they first occur
 * @property {(term: string) => boolean} has
 * @property {(term: string) => Occurrence[]} occurrencesOf by document and field; none for a term that does not occur
 */

/**
 * @param {ArrayBuffer|Uint8Array} bytes
 * @returns {Index}
 */
export function unpackIndex(bytes) {
  const data = new Uint8Array(bytes)
  const headerEnd = data.indexOf(10)
  /** @type {Header} */
  const header = JSON.parse(new TextDecoder().decode(data.subarray(0, headerEnd)))
  if (header.format !== 1) throw new Error(`Search index format ${header.format} is not known`)
  /** @type {(text: string | number) => string[]} */
  const list = (text) => typeof text === 'number'
    ? Array.from({ length: text }, (_, at) => `n${at}`)
    : text.split(header.separator).slice(0, -1)

  const [fields, references, terms] = [header.fields.map(([name]) => name), list(header.references), list(header.terms)]
  const [width, size] = [fields.length, references.length]
  const streams = streamsOf(readNumbers(data, headerEnd + 1), header.counts)
  const { slots, counts, starts, lengths } = readOccurrences(width, size, terms.length, streams)
  const numbers = new Map(terms.map((term, number) => /** @type {[string, number]} */ ([term, number])))
  const averages = fields.map(() => 0)
  lengths.forEach((length, slot) => { averages[slot % width] += length })
  fields.forEach((_, field) => { averages[field] /= size })

  return { fields, references, terms, has: (term) => numbers.has(term), occurrencesOf }

  /**
   * Every operation stands in the order of lunr.js, so that the last bit agrees.
   * @type {Index['occurrencesOf']}
   */
  function occurrencesOf(term) {
    const number = numbers.get(term)
    /** @type {Occurrence[]} */
    const found = []
    if (number === undefined) return found
    const [k1, b] = [1.2, 0.75]
    const spread = starts[number + 1] - starts[number]
    const idf = Math.log(1 + Math.abs((size - spread + 0.5) / (spread + 0.5)))
    for (let i = starts[number]; i < starts[number + 1]; i += 1) {
      const field = slots[i] % width
      const document = (slots[i] - field) / width
      let weight = idf * ((k1 + 1) * counts[i]) / (k1 * (1 - b + b * (lengths[slots[i]] / averages[field])) + counts[i])
      weight *= header.fields[field][1]
      if (header.boosts.length) weight *= header.boosts[document]
      found.push({ document, field, weight: Math.round(weight * 1000) / 1000 })
    }
    return found
  }
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
 * Every occurrence of a term in a slot, term after term: `slots` and `counts` say where and how often; those of term n start
 * at `starts[n]`. `lengths` are the words of each slot.
 * @typedef {{ [name in 'slots' | 'counts' | 'starts' | 'lengths']: Uint32Array }} Occurrences
 */

/** @type {(width: number, documents: number, terms: number, streams: Uint32Array[]) => Occurrences} */
function readOccurrences(width, documents, terms, [newTerms, gaps, masks, repeats]) {
  const slots = new Uint32Array(masks.length * width)
  const counts = new Uint32Array(masks.length * width)
  const starts = new Uint32Array(terms + 1)
  const lengths = new Uint32Array(documents * width)
  let size = 0
  let firstDocument = -1
  let newHere = 0
  let nextMask = 0
  let nextRepeat = 0
  for (let term = 0; term < terms; term += 1) {
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
          slots[size] = slot
          counts[size] = count
          size += 1
          lengths[slot] += count
        }
      }
      gap = gaps[nextMask]
      document += gap
      nextMask += 1
    } while (gap)
    starts[term + 1] = size
  }
  return { slots, counts, starts, lengths }
}
