import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/model/document.ts';
import { record, TestLibrary, type Written } from './library.fixture.ts';

let library: TestLibrary;

interface About {
  readonly date?: string;
  readonly language?: 'en' | 'ja';
  readonly type?: DocumentType;
  /** Words of the body that a speaker is reported to have said: [speaker, words]. */
  readonly said?: readonly (readonly [string, string])[];
}

/** Adds a record with what the catalogue knows of it. */
function add(key: number, written: Written, { date, language, type, said = [] }: About = {}): void {
  const plain = record(key, written, date ?? null);
  const spanOf = (words: string): { start: number; end: number } => {
    const start = plain.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const spoken = said.map(([speaker, words]) => ({ speaker: [spanOf(speaker)], span: spanOf(words) }));
  library.add({
    ...plain,
    regions: plain.regions.map((region) =>
      region.part === 'body' && spoken.length > 0 ? { ...region, spoken } : region,
    ),
    summary: { ...plain.summary, ...(language && { language }), ...(type && { type }) },
  });
}

async function found(query: string): Promise<number[]> {
  const { total, hits, problem } = await library.index.search(query, 100);
  expect(problem).toBeNull();
  expect(total).toBe(hits.length);
  return hits.map((hit) => Number(hit.documentId.replace('record-', ''))).sort((a, b) => a - b);
}

beforeAll(() => {
  library = new TestLibrary();
  add(
    1,
    [
      ['title', 'Peace treaty'],
      ['body', 'The Soviet Union will sign a peace treaty. Japan waits for the islands.'],
    ],
    {
      date: '1956-09-07',
      type: 'memorandum-of-conversation',
    },
  );
  add(
    2,
    [
      ['title', 'Colour'],
      ['body', 'The color of the treaty. The Soviets object to it.'],
      ['notes', 'See the colour chart.'],
    ],
    {
      date: '1956-09',
      type: 'telegram',
    },
  );
  add(
    3,
    [
      ['oral-points', 'The treaty is signed'],
      ['body', 'Soviet people and many others who read the treaty'],
    ],
    {
      date: '1956',
    },
  );
  add(4, [['body', '日ソ平和条約を締結した。島は返らない。']], {
    date: '1956-10-19',
    language: 'ja',
    type: 'joint-statement',
  });
  add(
    5,
    [
      ['people', 'Masayuki Tani'],
      ['people', 'John Dulles'],
      ['body', 'Tani said that the Adenauer formula helped. Dulles said that prisoners mattered.'],
    ],
    {
      date: '1956-08-31/1956-09-01',
      said: [
        ['Masayuki Tani', 'Tani said that the Adenauer formula helped.'],
        ['John Dulles', 'Dulles said that prisoners mattered.'],
      ],
    },
  );
  library.flush();
});

afterAll(async () => {
  await library.close();
});

describe('the query language', () => {
  it('finds words near each other, in either order or in one', async () => {
    expect(await found('soviet NEAR/3 treaty')).toEqual([]);
    expect(await found('soviet NEAR/6 treaty')).toEqual([1]);
    expect(await found('treaty NEAR/6 soviet')).toEqual([1]);
    expect(await found('treaty BEFORE/6 soviet')).toEqual([]);
    expect(await found('soviet* NEAR/8 treaty')).toEqual([1, 2, 3]);
    expect(await found('"soviet union" BEFORE/5 "peace treaty"')).toEqual([1]);
    expect(await found('(union OR people) NEAR/9 treaty')).toEqual([1, 3]);
    expect(await found('the NEAR/1 the')).toEqual([]);
    expect(await found('平和 NEAR/4 締結')).toEqual([4]);
  });

  it('shows a match from the first word to the last', async () => {
    const { hits } = await library.index.search('soviet NEAR/6 treaty', 5);
    expect(hits[0]?.snippets.map(({ match }) => match)).toEqual(['Soviet Union will sign a peace treaty']);
  });

  it('finds words in one sentence or paragraph', async () => {
    expect(await found('same:sentence(soviet treaty)')).toEqual([1, 3]);
    expect(await found('same:sentence(soviet* treaty)')).toEqual([1, 3]);
    expect(await found('same:paragraph(soviet* treaty)')).toEqual([1, 2, 3]);
    expect(await found('same:paragraph(signed soviet)')).toEqual([]);
    expect(await found('same:sentence(条約 島)')).toEqual([]);
    expect(await found('same:paragraph(条約 島)')).toEqual([4]);
    expect(await found('same:sentence("peace treaty" (soviet OR japan))')).toEqual([1]);
  });

  it('finds words with letters left open, and words spelt nearly so', async () => {
    expect(await found('colo?r')).toEqual([2]);
    expect(await found('col*r')).toEqual([2]);
    expect(await found('*viets')).toEqual([2]);
    expect(await found('s?gn*')).toEqual([1, 3]);
    expect(await found('Adenaur~')).toEqual([5]);
    expect(await found('Adenaur~ formula')).toEqual([5]);
    expect(await found('Adneauer~')).toEqual([5]);
    expect(await found('Adnaur~')).toEqual([]);
    expect(await found('Adnaur~2')).toEqual([5]);
  });

  it('looks into fields and parts', async () => {
    expect(await found('title:treaty')).toEqual([1]);
    expect(await found('title:(treaty OR colour)')).toEqual([1, 2]);
    expect(await found('treaty in:points')).toEqual([3]);
    expect(await found('colour in:notes')).toEqual([2]);
    expect(await found('colour -in:notes')).toEqual([2]);
    expect(await found('chart -in:notes')).toEqual([]);
    expect(await found('person:tani')).toEqual([5]);
    expect(await found('-title:treaty treaty')).toEqual([2, 3]);
  });

  it('shows the words of the field that was asked for', async () => {
    const { hits } = await library.index.search('colour in:notes', 5);
    expect(hits[0]?.snippets.map(({ part, match }) => [part, match])).toEqual([['notes', 'colour']]);
    expect(hits[0]?.matches).toBe(1);
  });

  it('finds what someone is reported to have said', async () => {
    expect(await found('speaker:tani Adenauer')).toEqual([5]);
    expect(await found('speaker:tani prisoners')).toEqual([]);
    expect(await found('speaker:dulles prisoners')).toEqual([5]);
    expect(await found('speaker:"Masayuki Tani" "Adenauer formula"')).toEqual([5]);
    expect(await found('speaker:tani speaker')).toEqual([]);
  });

  it('finds by date, language and type', async () => {
    expect(await found('1956-09')).toEqual([1, 2, 5]);
    expect(await found('date:1956')).toEqual([1, 2, 3, 4, 5]);
    expect(await found('昭和31年10月')).toEqual([4]);
    expect(await found('1956-10..')).toEqual([4]);
    expect(await found('before:1956-09-01')).toEqual([5]);
    expect(await found('treaty after:1956-09-01 before:1956-10')).toEqual([1]);
    expect(await found('lang:ja')).toEqual([4]);
    expect(await found('type:telegram OR type:joint-statement')).toEqual([2, 4]);
    expect(await found('treaty -type:memo')).toEqual([2, 3]);
    expect(await found('1957')).toEqual([]);
  });

  it('keeps all of it when segments are merged', async () => {
    for (let key = 10; key < 18; key += 1) {
      add(key, [['body', 'filler']]);
      library.flush();
    }
    library.tidy();
    expect(await found('same:sentence(soviet treaty)')).toEqual([1, 3]);
    expect(await found('speaker:tani Adenauer')).toEqual([5]);
    expect(await found('1956-09')).toEqual([1, 2, 5]);
    expect(await found('type:telegram OR type:joint-statement')).toEqual([2, 4]);
  });
});
