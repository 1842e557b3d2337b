// A random generator with a seed, so that every run writes the same cases.

/**
 * @param {number} seed
 * @returns {() => number} numbers from 0 up to 1, by a linear congruence modulo 2 to the 32
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const BEGINNINGS = ['hous', 'benef', 'support', 'famil', 'train', 'advic', 'hope', 'relat', 'vol', 'care', 'reg', 'cl', 'st', 'wr', 'y']
const MIDDLES = ['', '', 'er', 'i', 'at', 'on', 'ow', 'unt', 'ess', 'ist']
const ENDINGS = ['', 's', 'ing', 'ed', 'y', 'ies', 'ation', 'ational', 'ness', 'ful', 'ment', 'e', 'er', 'able', 'll', 'ousli', 'iviti', ', ', '.', '-in']

/**
 * Made-up words with the endings of English, parted by spaces.
 * @param {number} length
 * @param {number} seed
 */
export function proseOf(length, seed) {
  const random = randomFrom(seed)
  const one = (/** @type {string[]} */ list) => list[Math.floor(random() * list.length)]
  return Array.from({ length }, () => one(BEGINNINGS) + one(MIDDLES) + one(ENDINGS)).join(' ')
}
