// Words that say nothing about what is looked for. "no" and "out" stay: "no money", "getting out".
const WORDS = `a about after again ah all also always am an and any anybody anymore anyone anything are around as ask at away
be because been before being best but by call called can cant come comes coming could couldnt day days did didnt do does
doesnt doing done dont else even ever every everything few find first for from get gets getting give gives go goes going gone
gonna good got had has hasnt have havent having he hello help helping helps her here hes hey hi him his how hows i if im
in info information into local nearby is isnt it its ive just keep kind know last let like ll long look looking lot made make makes man many
may maybe me might mine more most much must my myself near need needed needing needs never new next nice night not nothing now
of off ok on once one only or other our over own people person place please pls put really right said same say see she shes
service services should so some somebody someone something somewhere soon still such sure take tell than thank thanks that thats the their them
then there theres these they theyre thing things think this those though through till time to today told tonight too trying
under until up us use used using very want wanted wanting wants was wasnt way we week well went were weve what whats when where
wheres which while who whos why will with without wont would wouldnt yeah year yes yet you your youre`

const stopWords = new Set(WORDS.split(/\s+/))

/** @param {string} word */
export function isStopWord(word) {
  return stopWords.has(word) || (word.length < 3 && /^\d+$/.test(word))
}
