// A set of words in few bytes (a Bloom filter): it holds all that were put in, and takes one in a hundred others for one of them.
const BITS_A_WORD = 10
const HASHES = 6

/**
 * @param {string[]} words
 * @returns {string} in base64
 */
export function packFilter(words) {
  const bytes = new Uint8Array(Math.ceil(words.length * BITS_A_WORD / 8))
  words.forEach((word) => placesOf(word, bytes).forEach((at) => {
    bytes[at >> 3] |= 1 << (at & 7)
  }))
  return btoa(String.fromCharCode(...bytes))
}

/**
 * @param {string} packed
 * @returns {(word: string) => boolean}
 */
export function readFilter(packed) {
  const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0))
  return (word) => bytes.length > 0 && placesOf(word, bytes).every((at) => bytes[at >> 3] & (1 << (at & 7)))
}

/** @type {(word: string, bytes: Uint8Array) => number[]} */
function placesOf(word, { length }) {
  const [one, other] = [hashOf(word, 1), hashOf(word, 2) | 1]
  return Array.from({ length: HASHES }, (_, at) => ((one + Math.imul(at, other)) >>> 0) % (length * 8))
}

/** @type {(word: string, seed: number) => number} */
function hashOf(word, seed) {
  let hash = seed * 0x9e3779b1
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}
