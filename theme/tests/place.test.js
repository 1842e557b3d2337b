import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from '../scripts/place/place-of.js'

const areas = [
  { id: 'isle', name: 'Isle of Oak', around: ['east', 'vale'], postcodes: ['ab27'], towns: [['Port Oak']] },
  { id: 'east', name: 'East Elmshire', around: ['vale'], postcodes: ['ab1', 'ab27'], towns: [['Elmton', 'elmtoun', 'elmten'], ['St Ann’s']] },
]

test('a town, however it is written', () => {
  for (const typed of ['Elmton', ' elmton ', 'ELMTOUN', 'elmten']) {
    assert.deepEqual(placeOf(typed, areas), { town: 'Elmton', area: 'east', name: 'East Elmshire', around: ['vale'], others: ['Isle of Oak'] })
  }
  assert.equal(placeOf('st anns', areas)?.town, 'St Ann’s')
})

test('a postcode, whole or its first half, and the smaller area first', () => {
  for (const typed of ['AB1', 'ab1 2cd', 'ab12cd']) {
    assert.deepEqual(placeOf(typed, areas), { town: '', area: 'east', name: 'East Elmshire', around: ['vale'], others: ['Isle of Oak'] })
  }
  assert.equal(placeOf('AB27 8QQ', areas)?.area, 'isle')
})

test('an area, an island with its short name too', () => {
  assert.equal(placeOf('east elmshire', areas)?.area, 'east')
  for (const typed of ['Isle of Oak', 'oak', 'the island of oak']) {
    assert.equal(placeOf(typed, areas)?.area, 'isle', typed)
  }
})

test('nowhere that we know', () => {
  for (const typed of ['', 'London', 'AB99', 'AB1 and more']) {
    assert.equal(placeOf(typed, areas), null, typed)
  }
})
