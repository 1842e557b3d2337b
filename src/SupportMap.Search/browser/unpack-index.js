// Rebuilds a lunr.Index from the packed format of SearchIndex.ToPacked, which DESIGN.md describes.
// The result is what lunr.js 2.3.9 itself builds from the same documents, weight by weight.
// Plain loops throughout: this runs once, on a phone, before anything is compiled.

/**
 * @param {ArrayBuffer|Uint8Array} bytes
 * @param {object} lunr lunr.js 2.3.9
 * @returns {object} a lunr.Index
 */
export function unpackIndex(bytes, lunr) {
  const data = new Uint8Array(bytes);
  const headerEnd = data.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(data.subarray(0, headerEnd)));
  if (header.format !== 1) throw new Error(`Search index format ${header.format} is not known`);
  const list = (text) => text.split(header.separator).slice(0, -1);

  const fields = header.fields.map((field) => field[0]);
  const references = list(header.references);
  const terms = list(header.terms);
  const streams = streamsOf(readNumbers(data, headerEnd + 1), header.counts);
  const postings = readPostings(fields, references, terms, streams);
  return new lunr.Index({
    fields,
    fieldVectors: vectorsOf(header, fields, references, postings, lunr),
    invertedIndex: postings.invertedIndex,
    tokenSet: tokenSetOf(terms.sort(), lunr),
    pipeline: lunr.Pipeline.load(['stemmer']),
  });
}

/** Numbers of seven bits a byte, the lowest first; the high bit says that more follow. */
function readNumbers(data, start) {
  const numbers = [];
  let value = 0;
  let scale = 1;
  for (let i = start; i < data.length; i += 1) {
    const byte = data[i];
    if (byte < 128) {
      numbers.push(value + byte * scale);
      value = 0;
      scale = 1;
    } else {
      value += (byte - 128) * scale;
      scale *= 128;
    }
  }
  return numbers;
}

function streamsOf(numbers, counts) {
  let end = 0;
  const streams = counts.map((count) => {
    end += count;
    return numbers.slice(end - count, end);
  });
  if (end !== numbers.length) throw new Error('The search index is damaged');
  return streams;
}

/**
 * Returns the inverted index and, for the vectors: `spread`, how many slots each term is in; `slots` and `counts`, which
 * slots those are and how often it is there, term after term. A slot is one field of one document.
 */
function readPostings(fields, references, terms, [newTerms, gaps, masks, repeats]) {
  const invertedIndex = Object.create(null);
  const spread = [];
  const slots = [];
  const counts = [];
  // lunr.js never writes to what it finds here, so that all empty objects can be one.
  const nothing = Object.freeze(Object.create(null));
  let firstDocument = -1;
  let newHere = 0;
  let nextMask = 0;
  let nextRepeat = 0;
  for (let term = 0; term < terms.length; term += 1) {
    while (newHere === 0) {
      firstDocument += 1;
      newHere = newTerms[firstDocument];
    }
    newHere -= 1;

    const posting = Object.create(null);
    posting._index = term;
    for (let field = 0; field < fields.length; field += 1) posting[fields[field]] = nothing;
    const start = slots.length;
    let document = firstDocument;
    let gap;
    do {
      const mask = masks[nextMask];
      for (let field = 0, bits = mask >> 1; bits; field += 1, bits >>= 1) {
        if (bits & 1) {
          const name = fields[field];
          if (posting[name] === nothing) posting[name] = Object.create(null);
          posting[name][references[document]] = nothing;
          slots.push(document * fields.length + field);
          counts.push(mask & 1 ? repeats[nextRepeat] + 1 : 1);
          nextRepeat += mask & 1;
        }
      }
      gap = gaps[nextMask];
      document += gap;
      nextMask += 1;
    } while (gap);
    invertedIndex[terms[term]] = posting;
    spread.push(slots.length - start);
  }
  return { invertedIndex, spread, slots, counts };
}

/** Turns counts into weights, in the order of operations of lunr.js, so that the last bit agrees. */
function vectorsOf(header, fields, references, { spread, slots, counts }, lunr) {
  const k1 = 1.2;
  const b = 0.75;
  const size = references.length;
  const width = fields.length;
  const lengths = new Array(size * width).fill(0);
  for (let i = 0; i < slots.length; i += 1) lengths[slots[i]] += counts[i];
  const averages = new Array(width).fill(0);
  for (let slot = 0; slot < lengths.length; slot += 1) averages[slot % width] += lengths[slot];
  for (let field = 0; field < width; field += 1) averages[field] /= size;

  const vectors = lengths.map(() => []);
  let i = 0;
  for (let term = 0; term < spread.length; term += 1) {
    const idf = Math.log(1 + Math.abs((size - spread[term] + 0.5) / (spread[term] + 0.5)));
    for (const end = i + spread[term]; i < end; i += 1) {
      const slot = slots[i];
      const field = slot % width;
      let weight = idf * ((k1 + 1) * counts[i]) / (k1 * (1 - b + b * (lengths[slot] / averages[field])) + counts[i]);
      weight *= header.fields[field][1];
      if (header.boosts.length) weight *= header.boosts[(slot - field) / width];
      vectors[slot].push(term, Math.round(weight * 1000) / 1000);
    }
  }

  const fieldVectors = {};
  for (let slot = 0; slot < vectors.length; slot += 1) {
    const field = slot % width;
    fieldVectors[`${fields[field]}/${references[(slot - field) / width]}`] = new lunr.Vector(vectors[slot]);
  }
  return fieldVectors;
}

/**
 * The set of terms that queries are looked up in: a plain tree. lunr.js would also join equal branches, which takes most
 * of its time and changes no answer.
 */
function tokenSetOf(sortedTerms, lunr) {
  const path = [new lunr.TokenSet()];
  let previous = '';
  for (let i = 0; i < sortedTerms.length; i += 1) {
    const term = sortedTerms[i];
    let depth = 0;
    while (depth < previous.length && term[depth] === previous[depth]) depth += 1;
    for (; depth < term.length; depth += 1) {
      path[depth + 1] = new lunr.TokenSet();
      path[depth].edges[term[depth]] = path[depth + 1];
    }
    path[depth].final = true;
    previous = term;
  }
  return path[0];
}
