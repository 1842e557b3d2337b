// The page that is shown when the one asked for is not kept.
import './site.js'
import { offerToForget } from './site/forget.js'
import { listSaved } from './site/saved-pages.js'
import { run } from './site/run.js'

run([listSaved, offerToForget])
