// A pack to print.
import './site.js'
import { offerToKeep } from './site/keep.js'
import { run } from './site/run.js'

run([offerToKeep])
