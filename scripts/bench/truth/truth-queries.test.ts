import { expect, it } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { Random } from './random.ts';
import { TRUTH_CLASSES } from './truth-queries.ts';
import { TruthScan } from './truth-scan.ts';
import { TruthTexts } from './truth-texts.ts';

const english =
  'the ambassador said that the treaty of peace would have to wait until the secretary had agreed to it all';
const texts = new TruthTexts();
for (const part of ['title', 'place', 'source', 'notes', 'body']) {
  texts.add({ id: part, date: '1956-09-07', stretches: [{ part, text: english }] });
}
texts.add({
  id: 'ja',
  date: null,
  stretches: [{ part: 'body', text: '日ソ共同宣言に関する共同コミュニケを発表した' }],
});

it('every class makes queries that can be read, and that the scan understands', () => {
  const random = new Random(11);
  const scan = new TruthScan(texts);
  for (const [name, make] of Object.entries(TRUTH_CLASSES)) {
    const made = Array.from({ length: 200 }, () => make(texts, random)).filter((query) => query !== null);
    expect([name, made.length > 20]).toEqual([name, true]);
    for (const { typed } of made) expect([typed, parseQuery(typed).problem]).toEqual([typed, null]);
    const found = made.filter(({ wanted }) => scan.records(wanted).includes(1));
    expect([name, found.length > 0]).toEqual([name, true]);
  }
});
