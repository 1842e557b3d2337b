// Addresses in a copy that opens from a folder.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPaths } from '../scripts/portable/paths.js'

const ROOT = 'file:///media/stick/help/'

/** @param {string} page */
function pathsAt(page) {
  Object.assign(globalThis, { location: { href: ROOT + page } })
  return createPaths(ROOT)
}

test('an address of the site becomes that of its file, as the page writes it', () => {
  const { toFile } = pathsAt('find/index.html?q=food')
  assert.equal(toFile('/'), '../index.html')
  assert.equal(toFile('/services/x/'), '../services/x/index.html')
  assert.equal(toFile('/services/x/?a=/b/#top'), '../services/x/index.html?a=/b/#top')
  assert.equal(toFile('/#needs'), '../index.html#needs')
  assert.equal(toFile('/assets/towns.json'), '../assets/towns.json')
})

test('what is not the site\'s own stays as it is', () => {
  const { toFile, fromWritten, toSite } = pathsAt('index.html')
  for (const other of ['https://x.org/y/', '//x.org/', 'tel:999', '#main', '?q=food', '']) {
    assert.equal(toFile(other), other)
    assert.equal(fromWritten(other), other)
    assert.equal(toSite(other), other)
  }
})

test('a page knows its address on the site', () => {
  assert.equal(pathsAt('index.html').here(), '/')
  assert.equal(pathsAt('find/index.html?q=food#x').here(), '/find/?q=food#x')
  assert.equal(pathsAt('needs/food/index.html').up, '../../')
})

test('what a page writes is read as an address of the site', () => {
  assert.equal(pathsAt('index.html').fromWritten('./services/x/index.html#top'), '/services/x/#top')
  assert.equal(pathsAt('find/index.html').fromWritten('../index.html'), '/')
  assert.equal(pathsAt('now/food/index.html').fromWritten('../../now/food/elm/index.html'), '/now/food/elm/')
})
