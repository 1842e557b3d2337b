import { fold } from './text.js'

const SHORTEST_NUMBER = 3
const SHORTEST_IN_SENTENCE = 5

/**
 * Phone numbers, email addresses and names of websites in what was typed, as the index holds them: "(0300) 123 45" is
 * "030012345", "www.elm.example" is "elmexample".
 * A query that is nothing but a number may hold a short one. Gives { contacts, words }: `words` is the text without the numbers.
 * @param {string} raw
 */
export function contactsIn(raw) {
  /** @type {string[]} */
  const numbers = []
  const alone = /^[\d\s().+-]*$/.test(raw)
  const words = raw.replace(/\+?\(?\d[\d\s().-]*/g, (number) => {
    const digits = digitsOf(number)
    if (digits.length < (alone ? SHORTEST_NUMBER : SHORTEST_IN_SENTENCE)) {
      return number
    }
    numbers.push(digits)
    return ' '
  })
  const addresses = (raw.match(/[^\s,;<>]+@[^\s,;<>]*|(?:[a-z0-9-]+\.)+[a-z]{2,}/gi) || []).map((address) => address.replace(/^www\./i, ''))
  return { contacts: addresses.map((address) => fold(address).replace(/[^a-z0-9]/g, '')).concat(numbers), words }
}

/** @type {(number: string) => string} */
function digitsOf(number) {
  return number.replace(/^\+44/, '0').replace('(0)', '').replace(/\D/g, '').replace(/^00440?/, '0').replace(/^00/, '0')
}
