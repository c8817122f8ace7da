import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { breather } from './breather.ts';
import { record, TestLibrary } from './library.fixture.ts';
import { proveMatches } from './run-concordance.ts';

let library: TestLibrary;

beforeEach(() => {
  library = new TestLibrary();
  for (let key = 1; key <= 300; key += 1) {
    library.add(record(key, [['body', `peace ${key % 2 === 0 ? 'and' : 'or'} a peace treaty`]]));
    if (key % 10 === 0) library.flush();
  }
  library.flush();
});
afterEach(() => library.close());

function find(query: string) {
  return library.index.findMatching(parseQuery(query), breather(undefined));
}

it('finds every record with all its matches', async () => {
  const { records, expired } = await find('peace');
  expect(expired).toBeNull();
  expect(records.map(({ key }) => key).sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
  for (const matching of records) {
    const stored = library.records.get(matching.key);
    if (stored === undefined) throw new Error('no such record');
    const words = proveMatches(matching, stored).map(({ span }) => stored.text.slice(span.start, span.end));
    expect(words).toEqual(['peace', 'peace']);
  }
});

it('leaves out what the query excludes, and what was removed', async () => {
  library.remove(3);
  library.flush();
  const { records } = await find('peace -and');
  expect(records).toHaveLength(149);
  expect(records.map(({ key }) => key)).not.toContain(3);
});

it('finds them while segments are merged under it', async () => {
  const finding = find('p*');
  library.tidy();
  expect((await finding).records).toHaveLength(300);
});

it('finds nothing for an empty query', async () => {
  expect(await find(' ')).toEqual({ records: [], expired: null });
});

it('proves each match against the text', async () => {
  const { records } = await find('treaty');
  const [first] = records;
  if (first === undefined) throw new Error('nothing found');
  expect(proveMatches(first, record(first.key, [['body', 'something else altogether here']]))).toEqual([]);
});
