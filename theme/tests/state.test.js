import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, readState } from '../scripts/find/state.js'

const empty = { q: '', need: '', area: '', when: '', for: '', everywhere: '', exact: '', open: '' }

test('an address without a query holds nothing', () => {
  assert.deepEqual(readState(''), empty)
  assert.equal(addressOf('/find/', empty), '/find/')
})

test('what is written is read again', () => {
  const state = { ...empty, q: 'café & bread', area: 'east', for: 'women' }
  assert.deepEqual(readState(addressOf('', state)), state)
})

test('unknown parts of an address are let be', () => {
  assert.deepEqual(readState('?q= food &utm=x'), { ...empty, q: 'food' })
})
