// The form for mistakes.
import './site.js'
import { prefillReport } from './site/report.js'
import { run } from './site/run.js'

run([prefillReport])
