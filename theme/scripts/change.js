// The form on which partners put one service right.
import { fillChange } from './change/fill.js'
import './site.js'
import { run } from './site/run.js'

run([fillChange])
