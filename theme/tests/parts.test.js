import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsFor } from '../scripts/find/parts.js'

const around = { east: ['region', 'nation'], north: ['region', 'nation'], isle: ['north', 'region', 'nation'] }
/** @type {(name: string, area: string, needs: string, count?: number) => import('../scripts/find/parts.js').Part & { name: string }} */
const part = (name, area, needs, count = 100) => ({ name, area, needs: needs.split(' '), count })
const parts = [
  part('all', '', 'home'),
  part('nation', 'nation', 'home food'),
  part('region', 'region', 'food'),
  part('east', 'east', 'home'),
  part('east 2', 'east', 'food'),
  part('north', 'north', 'home food'),
  part('isle', 'isle', 'home'),
]
/** @type {(wanted: { areas?: string[], needs?: string[] }, most?: number) => string[]} */
const names = (wanted, most = 1000) => partsFor(parts, { areas: [], needs: [], ...wanted }, around, most).now.map(({ name }) => name)

test('one part is always looked into', () => {
  assert.deepEqual(partsFor([part('all', '', 'home', 5000)], { areas: ['east'], needs: ['food'] }, around, 100).now.length, 1)
})

test('an area takes what is in it, inside it and around it, the nearest first', () => {
  assert.deepEqual(names({ areas: ['north'] }), ['all', 'north', 'isle', 'region', 'nation'])
})

test('parts about the need come first', () => {
  assert.deepEqual(names({ areas: ['east'], needs: ['food'] }), ['all', 'east 2', 'region', 'nation', 'east'])
})

test('without an area the widest come first', () => {
  assert.deepEqual(names({}).slice(0, 3), ['all', 'nation', 'region'])
})

test('a search looks into so many at once, and says how many are left', () => {
  assert.deepEqual(names({ areas: ['east'] }, 200), ['all', 'east', 'east 2'])
  assert.equal(partsFor(parts, { areas: ['east'], needs: [] }, around, 200).left, 200)
  assert.equal(partsFor(parts, { areas: ['east'], needs: [] }, around, 400).left, 0)
})
