// The document sets of tests/SupportMap.Tests/Cases/Search, by name. See lunr-index.mjs for their shape.
import { proseOf, randomFrom } from './random.mjs'

const title = [{ name: 'title' }]
const titleAndText = [{ name: 'title' }, { name: 'text' }]

/**
 * One field, one document a text; the references are a, b, c ...
 * @type {(...values: string[]) => import('./lunr-index.mjs').DocumentSet}
 */
const texts = (...values) => ({ fields: title, documents: values.map((value, i) => ({ ref: letter(i), values: [value] })) })
/** @type {(i: number) => string} */
const letter = (i) => String.fromCharCode(97 + i)
/** @type {(count: number, word: (i: number) => string) => string} */
const wordsOf = (count, word) => Array.from({ length: count }, (_, i) => word(i)).join(' ')

/** @typedef {import('./lunr-index.mjs').DocumentSet & { about: string }} Case */

/** @type {{ [name: string]: Case }} */
export const cases = {
  // Documents and fields
  'no-documents': { about: 'An index of nothing.', fields: titleAndText, documents: [] },
  'no-fields': { about: 'Documents without a field.', fields: [], documents: [{ ref: 'a', values: [] }] },
  'one-document': { about: 'One document, one word.', ...texts('bread') },
  'empty-documents': { about: 'Texts of nothing, spaces and hyphens.', ...texts('', '   ', ' - -- ', '\t\n') },
  'some-empty-documents': { about: 'Empty texts lower the average length.', ...texts('bread soup', '', 'tea') },
  'absent-field': {
    about: 'A field that only some documents have counts as empty in the others.',
    fields: titleAndText,
    documents: [
      { ref: 'a', values: ['bread', null] },
      { ref: 'b', values: [null, 'soup and bread'] },
      { ref: 'c', values: ['soup', 'tea'] },
    ],
  },
  'field-absent-everywhere': {
    about: 'No document has the second field.',
    fields: titleAndText,
    documents: [{ ref: 'a', values: ['bread', null] }, { ref: 'b', values: ['soup', null] }],
  },
  'same-term-in-several-fields': {
    about: 'Document counts are added up over fields, so that a term can have more of them than there are documents.',
    fields: [{ name: 'title' }, { name: 'text' }, { name: 'keywords' }],
    documents: [
      { ref: 'a', values: ['bread', 'bread soup', 'bread'] },
      { ref: 'b', values: ['bread', 'tea bread', 'bread'] },
    ],
  },
  'many-fields': {
    about: 'Ten fields, not in alphabetical order.',
    fields: Array.from({ length: 10 }, (_, i) => ({ name: `field-${letter((i * 7) % 10)}` })),
    documents: [{ ref: 'a', values: Array.from({ length: 10 }, (_, i) => `word${i} bread`) }],
  },
  'order-of-fields': {
    about: 'Terms are numbered in the order of documents and, within one, of fields.',
    fields: [{ name: 'zeta' }, { name: 'alpha' }],
    documents: [{ ref: 'z', values: ['pear apple', 'fig'] }, { ref: 'a', values: ['banana', 'apple cherry'] }],
  },

  // Names
  'references-with-slashes': {
    about: 'A reference may hold the separator of lunr.js and characters that JSON escapes.',
    fields: title,
    documents: ['/services/food/', 'a/b/c', 'quote "x"', 'back\\slash', 'tab\there', 'ünïcode', '😀', 'line\u2028end', '\u0001\u007f']
      .map((ref) => ({ ref, values: ['bread'] })),
  },
  'references-like-object-members': {
    about: 'References named as the members of a JavaScript object.',
    fields: title,
    documents: ['constructor', '__proto__', 'toString', 'hasOwnProperty', '_index', 'title', '-1', '1.5', '1e3', '0x1', '12a']
      .map((ref) => ({ ref, values: ['bread and soup'] })),
  },
  'field-names-with-marks': {
    about: 'Field names that JSON escapes.',
    fields: [{ name: 'say "hi"' }, { name: 'back\\slash' }, { name: 'naïve 😀' }, { name: '1st' }],
    documents: [{ ref: 'a', values: ['bread', 'soup', 'tea', 'coat'] }],
  },
  'terms-like-object-members': {
    about: 'Words named as the members of a JavaScript object, and as the number of a term.',
    ...texts('constructor __proto__ toString _index', 'valueOf hasOwnProperty prototype length', 'constructor constructor undefined null NaN'),
  },

  // Tokens
  'digits': { about: 'Numbers are terms like others.', ...texts('01292 612300', '999 112 0 00 1', '9:00-17:00', '2026-11-02') },
  'underscores-and-hyphens': { about: 'A hyphen parts, an underscore does not.', ...texts('drop-in snake_case', '_a_ -b- __', 'well-being-being', '-') },
  'punctuation': { about: 'Marks are taken off the ends of a word only.', ...texts('"bread", (soup)!', "don't o'clock rock'n'roll", 'a.b.c. example@example.org', '£20/week 50%') },
  'only-punctuation': { about: 'A word of nothing but marks becomes the empty term.', ...texts('& … !', 'bread & soup', '?') },
  'white-space': {
    about: 'Every white space of JavaScript, and the characters that only other languages take for white space.',
    ...texts('a1\u00a0b1\u1680c1\u2000d1\u200ae1\u2028f1\u2029g1\u202fh1\u205fi1\u3000j1\ufeffk1', 'l1\u0085m1\u200bn1\u180eo1\u2060p1', 'q1\tr1\nr2\vs1\ft1\ru1'),
  },
  'control-characters': { about: 'Characters that JSON escapes, within words.', ...texts('a\u0000b', 'c\u0001d e\u001ff', 'g\u007fh i"j k\\l', 'm\bn') },
  'capital-letters': { about: 'Words are lower-cased.', ...texts('Bread BREAD bReAd', 'ABC Def') },
  'stop-words-only': { about: 'Nothing is left of these texts.', ...texts('the and of', 'to be or not to be', 'I') },
  'stop-words-in-disguise': { about: 'Stop words are taken out after trimming and before stemming.', ...texts('"The" (and) of, THE', "the's ands being was wasing", 'that-which a-b') },
  'short-words': { about: 'Words of one and two letters are not stemmed.', ...texts('s es ed y e', 'is as us by go no', 'x yy zz 1s') },

  // Letters
  'letters-with-accents': { about: 'The trimmer takes them off the ends.', ...texts('café Café cafe', 'Éire éa aé', 'naïve Zoë Łódź') },
  'combining-letters': { about: 'Accents as characters of their own.', ...texts('cafe\u0301 e\u0301a', 'n\u0303o \u0301\u0301', 'a\u0300\u0301b') },
  'other-scripts': { about: 'Nothing but the empty term is left of words in other scripts.', ...texts('хлеб и суп', '面包 和 汤', 'خبز', 'xхлебx a面b', 'ไทยkไทย') },
  'greek-sigma': {
    about: 'A capital sigma at the end of a word becomes a final sigma.',
    ...texts('xΣx aΣ a bΣ.c', 'xΟΔΟΣx xΟΔΟΣ1', "aΣ'b aΣ\u0301b aΣ\u00adb", 'xΑΣ xΣ Σx', 'ΑΣ😀1 x1Σ y1Σ1'),
  },
  'turkish-i': { about: 'The dotted capital I becomes two characters, the dotless one keeps its form.', ...texts('aİb İstanbul', 'aıb ISTANBUL', 'xİ İx1') },
  'special-capitals': { about: 'Sharp s, digraphs, ligatures, Kelvin, Ångström, ohm.', ...texts('aẞb aßb', 'aǅb aǄb aǆb', 'a\u212ab a\u212bb a\u2126b', 'aﬁb aŉb', 'aᏸb aꭰb aႠb aᲐb') },
  'emoji': { about: 'Characters beyond 16 bits, within words and alone.', ...texts('a😀b 😀', '👩‍👩‍👧 x👍🏽y', 'a𐐀b a𝒜b a🇬🇧b') },
  'lone-surrogates': { about: 'Halves of characters.', ...texts('a\ud83db', 'a\ude00b a\ude00\ud83db', 'x\ud83d\ude00\ud83dy') },

  // Stems
  'endings-one': { about: 'Plurals, past and present.', ...texts('caresses ponies ties caress cats gas this', 'feed agreed plastered bled motoring sing', 'conflated troubled sized hopping tanned falling hissing fizzed failing filing', 'happy sky by say crying dyed') },
  'endings-two': { about: 'Double endings.', ...texts('relational conditional rational valenci hesitanci digitizer conformabli radicalli differentli vileli analogousli', 'vietnamization predication operator feudalism decisiveness hopefulness callousness formaliti sensitiviti sensibiliti geologi') },
  'endings-three': { about: 'Last endings.', ...texts('triplicate formative formalize electriciti electrical hopeful goodness', 'revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent', 'adoption homologou communism activate angulariti homologous effective bowdlerize probate rate cease controll roll') },
  'words-with-y': { about: 'Y is a vowel only after a consonant.', ...texts('yes yellow yy yyy yed ying yeed', 'toy syzygy synch rhythm youths', 'yearly yyyy ayy yay') },
  'words-that-are-endings': { about: 'A word is more than its ending.', ...texts('eed ing ed ness ful ational tional sses ies ion sion tion', 'aeed being bed al ate ll ell e ee') },
  'doubled-letters': { about: 'Doubled consonants of every kind.', ...texts('axxing 1ééing a11ing a__ed', 'bb1bbed abbed allowed missed buzzed', 'aa\ud83d\ud83ding') },

  // Weights
  'field-boosts': {
    about: 'Boosts of fields, whole and not.',
    fields: [{ name: 'title', boost: 10 }, { name: 'text' }, { name: 'towns', boost: 0.25 }],
    documents: [{ ref: 'a', values: ['bread', 'soup', 'Irvine'] }, { ref: 'b', values: ['tea', 'bread soup bread', 'Ayr'] }],
  },
  'document-boosts': {
    about: 'Boosts of documents.',
    fields: titleAndText,
    documents: [
      { ref: 'a', values: ['bread', 'soup'], boost: 2 },
      { ref: 'b', values: ['bread', 'soup'] },
      { ref: 'c', values: ['bread', 'tea soup'], boost: 0.1 },
    ],
  },
  'highest-boosts': {
    about: 'The highest boosts that are allowed, and a low one.',
    fields: [{ name: 'title', boost: 1000 }, { name: 'text', boost: 0.0001 }],
    documents: [{ ref: 'a', values: ['bread', 'soup'], boost: 1000 }, { ref: 'b', values: ['tea', 'bread'], boost: 0.001 }],
  },
  'rounding-at-a-half': {
    about: 'Before rounding the weight of "coat" in d is 438459336.5 thousandths: up, to an odd number.',
    fields: [{ name: 'title', boost: 973 }],
    documents: ['coat hat tea', 'coat tea hat', 'tea hat tea', 'coat coat bread', 'tea hat bread', 'hat hat hat', 'soup tea hat', 'tea tea tea']
      .map((text, i) => ({ ref: letter(i), values: [text], ...(i === 3 && { boost: 347 }) })),
  },
  'rounding-at-a-half-to-even': {
    about: 'Before rounding the weight of "coat" in a is 593346213.5 thousandths: up, to an even number.',
    fields: [{ name: 'title', boost: 352 }],
    documents: ['coat', 'coat tea hat', 'tea hat', 'hat tea', 'tea hat', 'hat hat', 'tea hat', 'tea tea', 'soup tea', 'hat tea']
      .map((text, i) => ({ ref: letter(i), values: [text], ...(i === 0 && { boost: 905 }) })),
  },
  'weights-with-few-digits': { about: 'Weights that end in zeros.', ...texts(...Array.from({ length: 12 }, (_, i) => wordsOf(i + 1, (j) => `w${j}`))) },
  'repeated-word': { about: 'A word said a hundred times.', ...texts(wordsOf(100, () => 'bread'), 'bread', wordsOf(3, () => 'bread soup')) },
  'identical-documents': { about: 'The same text ten times.', ...texts(...Array.from({ length: 10 }, () => 'bread soup tea')) },

  // Arrays
  'arrays': {
    about: 'The elements of an array are terms that are not split.',
    fields: titleAndText,
    documents: [
      { ref: 'a', values: [['East Ayrshire', 'Irvine'], 'East Ayrshire'] },
      { ref: 'b', values: [['  padded  ', 'The', 'the', 'drop-in', ''], 'padded'] },
      { ref: 'c', values: [[], ['tea']] },
    ],
  },
  'arrays-with-line-breaks': {
    about: 'A line break in a term keeps lunr.js from taking endings off.',
    fields: title,
    documents: [{ ref: 'a', values: [['a\nhoping', 'hop\ning', 'bread\ns', 'b\rcries', 'x\u2028ational', 'a\u2029y', 'cr\ny', 'abab\nll', 'ababll']] }],
  },

  // Size
  'long-text': { about: 'Three thousand words.', ...texts(proseOf(3000, 1), proseOf(40, 2)) },
  'many-documents': {
    about: 'A hundred and twenty documents in three fields with boosts.',
    fields: [{ name: 'name', boost: 10 }, { name: 'summary', boost: 4 }, { name: 'text' }],
    documents: manyDocuments(120),
  },
}

/** @type {(count: number) => import('./lunr-index.mjs').Document[]} */
function manyDocuments(count) {
  const random = randomFrom(7)
  return Array.from({ length: count }, (_, i) => ({
    ref: `service-${i}`,
    values: [proseOf(2, 100 + i), i % 9 === 0 ? null : proseOf(6, 300 + i), proseOf(Math.floor(random() * 25), 500 + i)],
    ...(i % 10 === 0 && { boost: 1.5 }),
  }))
}
