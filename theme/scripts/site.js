// What pages do that have no script of their own.
import './site/every.js'
import { usePlace } from './site/near.js'
import { run } from './site/run.js'
import { showTools } from './site/tools.js'

run([usePlace, showTools])
