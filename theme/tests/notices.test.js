import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, isOver } from '../scripts/site/notices.js'

test('a notice is there on its last day and gone on the next', () => {
  assert.equal(isOver('2026-11-14', '2026-11-14'), false)
  assert.equal(isOver('2026-11-14', '2026-11-15'), true)
  assert.equal(isOver('2026-11-30', '2026-12-01'), true)
})

test('the day is that of the place, in summer and in winter, whatever the phone is set to', () => {
  assert.equal(dayIn('Europe/London', new Date('2026-11-14T23:59:00Z')), '2026-11-14')
  assert.equal(dayIn('Europe/London', new Date('2026-07-14T23:30:00Z')), '2026-07-15')
  assert.equal(dayIn('America/New_York', new Date('2026-11-15T02:00:00Z')), '2026-11-14')
})
