// What every page does.
import { askInPrivate } from './ask.js'
import { armExit } from './exit.js'
import { showHours } from './hours.js'
import { nameLines } from './lines.js'
import { endNotices } from './notices.js'
import { keepForLater } from './offline.js'
import { run } from './run.js'
import { offerToSave } from './save.js'

// The way out comes first: nothing that fails later can stand in its way.
run([armExit, askInPrivate, endNotices, nameLines, showHours, offerToSave, keepForLater])
