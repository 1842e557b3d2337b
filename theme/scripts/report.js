// The form for mistakes.
import './site.js'
import { prefillReport } from './site/report.js'
import { run } from './site/run.js'

// Some browsers bring a page back with an empty form.
addEventListener('pageshow', (event) => event.persisted && prefillReport())
run([prefillReport])
