// node measure.mjs FOLDER   where FOLDER holds documents.json, index.json and index.packed of the same documents
// Prints milliseconds in a fresh process, nothing warmed up: the first time is what a reader waits for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { unpackIndex } from '../../src/SupportMap.Search/browser/unpack-index.js';
import { buildIndex } from './lunr-index.mjs';

const [folder, what] = process.argv.slice(2);
const read = (file) => readFileSync(join(folder, file));
const steps = {
  unpack: (packed) => unpackIndex(packed, lunr),
  load: (json) => lunr.Index.load(JSON.parse(json)),
  build: (documents) => JSON.stringify(buildIndex(JSON.parse(documents))),
};
const input = read({ unpack: 'index.packed', load: 'index.json', build: 'documents.json' }[what]);

const times = [];
for (let i = 0; i < (what === 'build' ? 1 : 20); i += 1) {
  const start = performance.now();
  steps[what](input);
  times.push(performance.now() - start);
}
const [first] = times;
console.log(`${first.toFixed(1)} first, ${times.sort((a, b) => a - b)[times.length >> 1].toFixed(1)} median of ${times.length}`);
