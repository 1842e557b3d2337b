// The page that stands in for one that is not kept.
import './site.js'
import { listSaved } from './site/saved-pages.js'
import { run } from './site/run.js'

run([listSaved])
