// The meeting that plans several people: what to do by when for each, and a pack for each. Nothing of it outlives the tab.
import { createDesk } from './desk/desk.js'
import { keepPages } from './site/keep.js'
// One file a page: what every page does comes with it.
import './site.js'

const people = document.getElementById('people')
if (people && 'fetch' in window && window.DOMParser && 'content' in document.createElement('template')) {
  createDesk(people)
  // What it takes its entries from is kept with it: there may be no signal where the meeting is.
  keepPages([location.pathname, '/services/'])
}
