// What every page does where the browser can. Each part looks for its own place on the page and lets the others be.
import { armExit } from './site/exit.js'
import { showHours } from './site/hours.js'
import { offerToKeep } from './site/keep.js'
import { keepForLater } from './site/offline.js'
import { listSaved } from './site/saved-pages.js'
import { prefillReport } from './site/report.js'
import { offerToSave } from './site/save.js'
import { showTools } from './site/tools.js'

// The way out comes first: nothing that fails later can stand in its way.
for (const part of [armExit, showHours, showTools, prefillReport, offerToSave, listSaved, offerToKeep, keepForLater]) {
  try {
    part()
  } catch (fault) {
    // One part that an old browser cannot run must not take the rest with it.
    console.warn(fault)
  }
}
