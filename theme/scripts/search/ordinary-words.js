import { ENGLISH } from './english.js'
import { readFilter } from './filter.js'

// Words that many people type and no entry may hold. They are right as they are, and say little of what is looked for.
const WORDS = `above across allow along among apart asleep awake aware bath beach became began beside black body born both bring
build built busy cake calm camp carry catch caught chair city clear clock cool cousin crazy cross daily dear dirty doubt dream
each easy eight eyes face fact fail fair fall fast fault fear felt fight fire fish foot force four front funny game gave gentle
glad gold grow guess heard heat heavy height hill hole horse hour huge hurry join joke june july kept kick knee knew land late
later laugh lead least less light loose loss loud love luck mail main march mark marry match mean meant meat metre mile miss
moon mother movie music nasty near neck news nine none nose often older paint pair paper part past peace pink plane plant plate
play post proud pull push quick quiet quite race rain raise rather real remember rest rich ride ring rise river road rock round
sand scene season seat seem seen sell seven shake ship shirt shock shoe shot shout show silly sing size skin slow small smell
smile smoke soft sold solve song sorry sound spoke sport spot stage star step stick stone stood store storm story strange stuck
stuff stupid such sunday supper sweet swim tall taste teach tear thick thin third throw tree trip true truth twenty twice ugly
upset value wait walk waste watch weather whole wide wild wind woke wonder wore worse worst worth wrong yard yellow`

const ordinary = new Set(WORDS.split(/\s+/))

const looksLikeOthers = readFilter(ENGLISH)

/**
 * Is it English as it stands? Then nobody means a like word by it.
 * @param {string} word
 */
export function isEnglish(word) {
  return ordinary.has(word) || looksLikeOthers(word)
}

/**
 * Does it say little of what is looked for?
 * @param {string} word
 */
export function isOrdinary(word) {
  return ordinary.has(word)
}
