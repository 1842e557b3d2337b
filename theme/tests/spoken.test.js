import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inDigits, sentencesOf } from '../scripts/read-aloud/spoken.js'

test('a number is said digit by digit, with a breath between its groups', () => {
  assert.equal(inDigits('999'), 'nine nine nine')
  assert.equal(inDigits('0800 83 85 87'), 'zero eight zero zero, eight three, eight five, eight seven')
  assert.equal(inDigits('+44 1632 960123'), 'plus four four, one six three two, nine six zero one two three')
})

test('numbers to ring are found in a text', () => {
  /** @type {[text: string, said: string][]} */
  const texts = [
    ['In danger? Call 999.', 'Call nine nine nine.'],
    ['Call 116 123 (free).', 'Call one one six, one two three (free).'],
    ['NHS 24: 111', 'NHS 24: one one one'],
    ['Call 01632 960123 or text 07700 900123', 'Call zero one six three two, nine six zero one two three or text zero seven seven zero zero, nine zero zero one two three'],
  ]
  texts.forEach(([text, said]) => assert.equal(sentencesOf(text).pop(), said))
})

test('other numbers stay what they are', () => {
  for (const text of ['£111.50 a week', 'From 10:15 to 11:05', 'Room 12, 101-103 High Street', '1,119 people', '112% of it', 'KA1 1AB', 'Since 2019']) {
    assert.deepEqual(sentencesOf(text), [text])
  }
})

test('a long block is said in sentences', () => {
  assert.deepEqual(sentencesOf('Ring first. Then go! Is it open? Look below: 9.30am'), ['Ring first.', 'Then go!', 'Is it open?', 'Look below: 9.30am'])
})
