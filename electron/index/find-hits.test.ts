import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirstHits } from '../../shared/query/hit.ts';
import { FIRST_HITS } from './find-hits.ts';
import { record, TestLibrary } from './library.fixture.ts';

/** As many as it takes for the first hits to be sought before all are known. */
const RECORDS = 2600;

function* randoms(): Generator<number, never> {
  for (let state = 54321; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield (state >>> 8) / 2 ** 24;
  }
}

const random = randoms();
const WORDS = ['the', 'of', 'treaty', 'soviet', 'peace', 'note', 'talk', 'paper'];

const words = (count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(random.next().value ** 2 * WORDS.length)]).join(' ');

let library: TestLibrary;

beforeAll(() => {
  library = new TestLibrary();
  for (let key = 1; key <= RECORDS; key += 1) {
    const { summary, ...written } = record(key, [
      ['title', words(3)],
      ['body', words(10 + Math.floor(random.next().value * 60))],
      ['body', words(5)],
    ]);
    const facets = { person: key % 3 === 0 ? ['Tani', 'Shima'] : ['Tani'] };
    library.add({ ...written, summary: { ...summary, date: `19${50 + (key % 10)}-0${1 + (key % 9)}-01`, facets } });
    if (key % 1000 === 0) library.flush();
  }
  library.flush();
});

afterAll(async () => {
  await library.close();
});

async function search(query: string): Promise<{ first: FirstHits[]; whole: Awaited<ReturnType<typeof whole>> }> {
  const first: FirstHits[] = [];
  return { whole: await whole(query, (one) => first.push(one)), first };
}

const whole = (query: string, onFirst?: (first: FirstHits) => void) =>
  library.index.search(query, 120, onFirst === undefined ? {} : { onFirst });

const idsOf = ({ hits }: { readonly hits: FirstHits['hits'] }): string[] => hits.map(({ documentId }) => documentId);

describe('the first hits', () => {
  it.each([
    'the',
    'treaty OR paper',
    'trea*',
    '"of the"',
    '"the treaty of"',
    'the NEAR/2 of',
    'the BEFORE/2 soviet',
    'same:paragraph(the of treaty)',
    'title:the',
    'the sort:date',
    'the NEAR/2 of sort:date',
    'title:paper sort:date',
    '-paper',
  ])('come once, proved and in their final order: %s', async (query) => {
    const { first, whole: all } = await search(query);
    expect(first).toHaveLength(1);
    expect(idsOf(first[0] ?? { hits: [] })).toEqual(idsOf(all).slice(0, FIRST_HITS));
    expect(first[0]?.total ?? all.total).toBe(all.total);
    expect(idsOf(await whole(query))).toEqual(idsOf(all));
  });

  it('do not wait for the total where that takes a reading of many records', async () => {
    expect((await search('the NEAR/2 of')).first[0]?.total).toBeNull();
    expect((await search('the')).first[0]?.total).toBe((await whole('the')).total);
  });
});

describe('facets', () => {
  it('count every record found, shown or not', async () => {
    const { facets, total } = await whole('the');
    expect(facets.year.map(({ value }) => value)).toEqual(Array.from({ length: 10 }, (_, at) => String(1950 + at)));
    expect(facets.year.reduce((sum, { records }) => sum + records, 0)).toBe(total);
    expect(facets.person[0]).toEqual({ value: 'Tani', records: total });
    expect(facets.person[1]?.records).toBeLessThan(total / 2);
    expect(facets.language).toEqual([{ value: 'en', records: total }]);
  });
});
