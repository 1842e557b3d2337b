// Words that say nothing about what is looked for. "no" and "out" stay: "no money", "getting out".
const WORDS = `a about am an and any anyone are as at be because been being but by can cant could did do does dont
for from get give got had has have help he her him his how i if im in into is it its ive just like looking
me my near need needed needing needs of on or our please she should so some somebody someone something
than that the their them then there these they this to us want was we were what when where which who why will
with would you your`

const stopWords = new Set(WORDS.split(/\s+/))

export function isStopWord(word) {
  return stopWords.has(word)
}
