// The way out of a page that is about abuse only since somebody searched for that.
import { armExit } from './site/exit.js'
import { run } from './site/run.js'

run([() => armExit(true)])
