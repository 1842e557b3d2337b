// The pages that say whom to phone right now.
import './site.js'
import { showAnswer } from './now/answer.js'
import { run } from './site/run.js'

run([showAnswer])
