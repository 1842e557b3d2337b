import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose } from '../scripts/packs/choose.js'
import { firstDay } from '../scripts/packs/first-day.js'
import { addressOf, readState } from '../scripts/packs/state.js'

/** @typedef {import('../scripts/paper/entries.js').Entry} Entry */
/** @typedef {import('../scripts/paper/entries.js').Line} Line */
/** @typedef {import('../scripts/packs/state.js').Wanted} Wanted */

const around = { east: ['vale', 'land'], west: ['vale', 'land'] }
/** @type {Wanted} */
const nothing = { paper: '', area: 'east', town: '', needs: [], when: [], audiences: [], age: 0, all: false, discreet: false, noWeb: false }
const anyAge = { min: 0, max: Infinity }

/** @type {(id: string, more?: Partial<Entry>) => Entry} */
function entry(id, more = {}) {
  return /** @type {Entry} */ (Object.assign({
    id, needs: ['food'], areas: ['east'], when: ['day', 'later'], audiences: ['everyone'], towns: [], ages: anyAge, lines: [],
    told: undefined, isOnline: false, isUrgent: false, isPrivate: false,
  }, more))
}

/** @type {(number: string, more?: Partial<Line>) => Line} */
function line(number, more = {}) {
  return Object.assign({ number, dial: '', name: '', areas: ['east'], note: '', isNight: false, isAlways: false }, more)
}

/** @type {(entries: Entry[], wanted: Partial<Wanted>) => string[]} */
function chosen(entries, wanted) {
  return choose(entries, { ...nothing, ...wanted }, around).parts.flatMap((part) => part.entries.map(({ id }) => id))
}

test('a pack holds what can be used in the area', () => {
  assert.deepEqual(chosen([entry('here'), entry('there', { areas: ['west'] }), entry('wide', { areas: ['land'] })], {}), ['here', 'wide'])
})

test('needs and times are met by any of those that are ticked', () => {
  const all = [entry('a', { needs: ['food', 'money'] }), entry('b', { needs: ['home'] }), entry('c', { when: ['before'] })]
  assert.deepEqual(chosen(all, { needs: ['money', 'home'] }), ['a', 'b'])
  assert.deepEqual(chosen(all, { when: ['before'] }), ['c'])
})

test('what is for some people alone is added when they are ticked, whatever the need, and takes no place from the rest', () => {
  const all = [...Array.from({ length: 9 }, (_, at) => entry(`s${at}`)), entry('w', { audiences: ['women'], needs: ['home'] })]
  const before = chosen(all, { needs: ['food'] })
  assert.equal(before.includes('w'), false)
  assert.deepEqual(chosen(all, { needs: ['food'], audiences: ['women'] }), [...before, 'w'])
})

test('what is for another age stays out, and without an age what is only for children', () => {
  const all = [entry('child', { ages: { min: 0, max: 18 } }), entry('young', { ages: { min: 16, max: 25 } }), entry('any')]
  assert.deepEqual(chosen(all, {}), ['young', 'any'])
  assert.deepEqual(chosen(all, { age: 24 }), ['young', 'any'])
  assert.deepEqual(chosen(all, { age: 40 }), ['any'])
  assert.deepEqual(chosen(all, { age: 17 }), ['child', 'young', 'any'])
})

test('what helps most stays first, then what is in the town, and what is in another town last', () => {
  const inAshby = { towns: ['Ashby'] }
  const all = [entry('a'), entry('b', inAshby), entry('c', inAshby), entry('d'), entry('e', { towns: ['Oakham'] })]
  assert.deepEqual(chosen(all, { town: 'Oakham', needs: ['food'] }), ['a', 'b', 'e', 'd', 'c'])
})

test('private ones stay out until they are asked for, and are counted', () => {
  const all = [
    entry('a', { isUrgent: true, lines: [line('0801')] }), entry('p', { isPrivate: true, isUrgent: true, lines: [line('0802')] }),
  ]
  const careful = choose(all, nothing, around)
  assert.deepEqual([chosen(all, {}), careful.urgent.map(({ number }) => number), careful.kept], [['a'], ['0801'], 1])
  const whole = choose(all, { ...nothing, all: true }, around)
  assert.deepEqual([chosen(all, { all: true }), whole.urgent.map(({ number }) => number), whole.kept], [['a', 'p'], ['0801', '0802'], 0])
})

test('a discreet pack leaves out what would tell, and keeps its number unless that would tell too', () => {
  const all = [
    entry('a'), entry('doctor', { told: '', isUrgent: true, lines: [line('111')] }),
    entry('abuse', { told: 'all', isPrivate: true, isUrgent: true, lines: [line('2')] }),
  ]
  const made = choose(all, { ...nothing, all: true, discreet: true }, around)
  assert.deepEqual([chosen(all, { all: true, discreet: true }), made.urgent.map(({ number }) => number), made.hushed], [['a'], ['111'], 2])
})

test('without web addresses there is nothing that only the internet reaches', () => {
  assert.deepEqual(chosen([entry('a'), entry('site', { isOnline: true })], { noWeb: true }), ['a'])
})

test('emergency numbers stand first, then those of the area', () => {
  const all = [
    entry('wide', { areas: ['land'], isUrgent: true, lines: [line('0800', { areas: ['land'] })] }),
    entry('here', { isUrgent: true, lines: [line('01632'), line('01633')] }),
    entry('ill', { areas: ['land'], isUrgent: true, lines: [line('111')] }),
    entry('police', { areas: ['land'], isUrgent: true, lines: [line('999')] }),
  ]
  assert.deepEqual(choose(all, nothing, around).urgent.map(({ number }) => number), ['999', '111', '01632', '01633', '0800'])
})

test('a pack for everything holds three for each need, one for a few needs more', () => {
  const many = Array.from({ length: 12 }, (_, at) => entry(`s${at}`, { needs: ['food', 'home', 'money', 'work'] }))
  assert.equal(chosen(many, {}).length, 3)
  assert.equal(chosen(many, { needs: ['food'] }).length, 8)
  assert.equal(chosen(many, { needs: ['food', 'home', 'money', 'work'] }).length, 4)
})

test('the sheet has the numbers of what was asked, then those that answer at night, each once', () => {
  const needs = [
    { id: 'food', step: 'Eat.', say: 'Hungry.', night: ['night', 'always'] }, { id: 'home', step: '', say: '', night: [] },
  ]
  const all = [
    entry('mute'), entry('meals', { lines: [line('1')] }), entry('more', { lines: [line('2')] }),
    entry('home', { needs: ['home'], lines: [line('3'), line('4', { isNight: true })] }),
    entry('carers', { audiences: ['carers'], lines: [line('5')] }),
    entry('night', { needs: ['x'], lines: [line('6', { isNight: true }), line('7')] }),
    entry('always', { needs: ['x'], lines: [line('8', { isNight: true, isAlways: true })] }),
  ]
  /** @type {(wanted: Partial<Wanted>) => ReturnType<typeof firstDay>} */
  const made = (wanted) => firstDay(all, { ...nothing, ...wanted }, around, needs)
  const numbers = (/** @type {Line[]} */ lines) => lines.map(({ number }) => number)

  assert.deepEqual(numbers(made({}).lines), ['1', '6', '8'])
  assert.deepEqual([made({}).steps, made({}).say, made({ needs: ['home'] }).steps], [['Eat.'], ['Hungry.'], []])
  const full = made({ needs: ['food', 'home'], audiences: ['carers'] })
  assert.deepEqual([numbers(full.lines), numbers(full.always)], [['1', '3', '4', '5', '6', '8'], []])
})

test('what is written into an address is read again, and so is what older papers show', () => {
  /** @type {Wanted} */
  const state = {
    paper: 'day', area: 'east', town: 'New Oakham', needs: ['food', 'money'], when: ['day'], audiences: ['women'], age: 24,
    all: true, discreet: true, noWeb: true,
  }
  assert.deepEqual(readState(addressOf('', state).slice(1)), state)
  assert.deepEqual(readState(addressOf('', nothing).slice(1)), nothing)
  assert.equal(addressOf('/packs/', { ...nothing, needs: ['a', 'b'] }), '/packs/#area=east&need=a,b')
  assert.deepEqual(readState('area=east&need=a&need=b&for=c'), { ...nothing, needs: ['a', 'b'], audiences: ['c'] })
})
