import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import { record, TestLibrary, type Written } from './library.fixture.ts';
import { SegmentStore } from './segment-store.ts';

let library: TestLibrary;

beforeEach(() => {
  library = new TestLibrary();
});

afterEach(async () => {
  await library.close();
});

function addAll(...records: readonly Written[]): void {
  records.forEach((written, at) => library.add(record(at + 1, written)));
  library.flush();
}

async function idsOf(query: string, options = {}): Promise<string[]> {
  const answer = await library.index.search(query, 50, options);
  expect(answer.total).toBe(answer.hits.length);
  return answer.hits.map((hit) => hit.documentId.replace('record-', '')).sort();
}

describe('SearchIndex', () => {
  it('finds a phrase and shows it in its context', async () => {
    addAll([
      ['title', 'Japanese-Soviet Negotiations'],
      ['body', 'The sovereignty would have to be left to "international\n solvents other than this treaty".'],
    ]);
    const { total, hits, problem } = await library.index.search('"international solvents"', 10);
    expect(problem).toBeNull();
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ documentId: 'record-1', title: 'Japanese-Soviet Negotiations', matches: 1 });
    expect(hits[0]?.snippets).toEqual([
      {
        part: 'body',
        before: 'The sovereignty would have to be left to "',
        match: 'international solvents',
        after: ' other than this treaty".',
        span: { start: 72, end: 95 },
      },
    ]);
  });

  it('finds Japanese by any stretch of it', async () => {
    addAll(
      [['body', '日ソ共同宣言に関する共同コミュニケを発表した。']],
      [['body', '共同声明の国際聯合']],
      [['body', '宣言']],
    );
    expect(await idsOf('共同コミュニケ')).toEqual(['1']);
    expect(await idsOf('共同')).toEqual(['1', '2']);
    expect(await idsOf('国際連合')).toEqual(['2']);
    expect(await idsOf('言')).toEqual(['1', '3']);
    expect(await idsOf('ソ共同宣言に')).toEqual(['1']);
    expect(await idsOf('同共')).toEqual([]);
    expect(await idsOf('共同 宣言')).toEqual(['1']);
  });

  it('folds accents, and keeps numbers whole', async () => {
    addAll([['body', 'The Aide-Mémoire of 1956']], [['body', 'the Memoire of 19567, 11956 and 1955-1957']]);
    expect(await idsOf('Memoire')).toEqual(['1', '2']);
    expect(await idsOf('mémoire')).toEqual(['1', '2']);
    expect(await idsOf('1956')).toEqual(['1']);
    expect(await idsOf('1955-1957')).toEqual(['2']);
    expect(await idsOf('1957-1955')).toEqual([]);
  });

  it('combines words', async () => {
    addAll([['body', 'alpha beta']], [['body', 'alpha gamma']], [['body', 'beta gamma treaties']]);
    expect(await idsOf('alpha beta')).toEqual(['1']);
    expect(await idsOf('alpha OR treaties')).toEqual(['1', '2', '3']);
    expect(await idsOf('alpha -beta')).toEqual(['2']);
    expect(await idsOf('-beta')).toEqual(['2']);
    expect(await idsOf('alpha beta OR gamma treat*')).toEqual(['1', '3']);
    expect(await idsOf('gamma (alpha OR treaties)')).toEqual(['2', '3']);
    expect(await idsOf('treat')).toEqual([]);
    expect(await idsOf('treat', { typing: true })).toEqual(['3']);
    expect(await idsOf('"beta gam', { typing: true })).toEqual(['3']);
  });

  it('never runs a phrase from one region into the next', async () => {
    addAll([
      ['body', 'ends here'],
      ['body', 'Begins there'],
    ]);
    expect(await idsOf('"here begins"')).toEqual([]);
  });

  it('replaces, removes and finds again after a restart', async () => {
    addAll([['body', 'alpha beta']], [['body', 'alpha']]);
    library.add(record(1, [['body', 'gamma']]));
    library.remove(2);
    // The catalogue has let go of the second already, so it is not shown.
    expect(await idsOf('alpha')).toEqual([]);
    library.flush();
    expect(await idsOf('alpha')).toEqual([]);
    expect(await idsOf('gamma')).toEqual(['1']);
    await library.reopen();
    expect(await idsOf('gamma')).toEqual(['1']);
    expect(library.index.has(1)).toBe(true);
    expect(library.index.has(2)).toBe(false);
  });

  it('takes a record back before it is written', async () => {
    library.add(record(1, [['body', 'alpha']]));
    library.add(record(1, [['body', 'beta']]));
    library.add(record(2, [['body', 'beta']]));
    library.remove(2);
    library.flush();
    expect(await idsOf('alpha OR beta')).toEqual(['1']);
  });

  it('takes records without a word', async () => {
    addAll([['body', '...']], [], [['body', 'word']]);
    expect(await idsOf('-other')).toEqual(['1', '2', '3']);
    expect(await idsOf('word')).toEqual(['3']);
  });

  it('searches what it can of a malformed query', async () => {
    addAll([['body', 'alpha beta']]);
    const answer = await library.index.search('alpha "beta', 5);
    expect(answer.total).toBe(1);
    expect(answer.problem).toMatchObject({ at: 6 });
  });

  it('knows an index of another version, and begins anew', async () => {
    addAll([['body', 'alpha']]);
    const store = new SegmentStore(library.root);
    expect(library.index.isOutdated).toBe(false);
    library.root.transactionSync(() => store.writeManifest({ ...store.manifest(), layout: 99 }));
    expect(library.index.isOutdated).toBe(true);
    await expect(library.index.search('alpha', 5)).rejects.toThrow('layout');
    library.root.transactionSync(() => library.index.clear());
    expect(library.index.isOutdated).toBe(false);
    expect(await idsOf('alpha')).toEqual([]);
    addAll([['body', 'alpha']]);
    expect(await idsOf('alpha')).toEqual(['1']);
  });

  it('ranks by field and frequency, ties by date', async () => {
    const body = (words: string): Written => [
      ['title', 'About something'],
      ['body', `${words} and some other words`],
    ];
    library.add(record(1, body('fish'), '1957'));
    library.add(record(2, [['title', 'About fish'], ...body('none').slice(1)], '1958'));
    library.add(record(3, body('fish fish fish'), '1956-09'));
    library.add(record(4, body('fish'), '1956-09-07'));
    library.add(record(5, body('fish'), null));
    library.flush();
    const { hits }: SearchAnswer = await library.index.search('fish', 10);
    expect(hits.map((hit) => hit.documentId)).toEqual(['record-2', 'record-3', 'record-4', 'record-1', 'record-5']);
    expect(hits.map((hit) => hit.matches)).toEqual([1, 3, 1, 1, 1]);
  });

  it('ends a search that is no longer wanted', async () => {
    addAll([['body', 'alpha']]);
    await expect(
      library.index.search('alpha', 5, { signal: AbortSignal.abort(new Error('typed on')) }),
    ).rejects.toThrow('typed on');
  });
});

describe('sort:date', () => {
  it('gives the oldest first and undated ones last, the more relevant first of one date', async () => {
    const dates = ['1957', null, '1955-03-01', '1956-09-07', '1956-09-07', null];
    dates.forEach((date, at) => {
      const body = at === 4 || at === 5 ? 'treaty treaty treaty' : 'a treaty, and more words than in the others';
      library.add(record(at + 1, [['body', body]], date));
      if (at === 2) library.flush();
    });
    library.flush();
    const order = async (query: string, limit: number): Promise<string[]> =>
      (await library.index.search(query, limit)).hits.map(({ documentId }) => documentId.replace('record-', ''));
    expect(await order('treaty sort:date', 50)).toEqual(['3', '5', '4', '1', '6', '2']);
    expect(await order('treaty sort:date', 2)).toEqual(['3', '5']);
    expect((await order('treaty', 2)).sort()).toEqual(['5', '6']);
  });
});
