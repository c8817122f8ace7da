import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeCandidates } from './merge.ts';
import { SegmentStore, type SegmentHeader } from './segment-store.ts';
import { record, TestLibrary } from './library.fixture.ts';

function header(id: number, length: number, removed = 0): SegmentHeader {
  return { id, records: 10, removed, length };
}

describe('mergeCandidates', () => {
  it('waits until eight segments are of about one size', () => {
    const seven = Array.from({ length: 7 }, (_, at) => header(at, 50_000));
    expect(mergeCandidates([...seven, header(8, 5_000_000)])).toEqual([]);
    expect(mergeCandidates([...seven, header(8, 60_000)])).toHaveLength(8);
  });

  it('takes all small segments for one size', () => {
    expect(mergeCandidates(Array.from({ length: 8 }, (_, at) => header(at, 4 ** at)))).toHaveLength(8);
  });

  it('writes a segment anew of which much was removed', () => {
    expect(mergeCandidates([header(1, 1000, 2), header(2, 1000, 4)])).toEqual([header(2, 1000, 4)]);
  });
});

describe('tidying', () => {
  let library: TestLibrary;

  beforeEach(() => {
    library = new TestLibrary();
  });

  afterEach(async () => {
    await library.close();
  });

  /** Records one by one, as a watched folder brings them: each a segment. */
  function addOneByOne(from: number, to: number): void {
    for (let key = from; key <= to; key += 1) {
      library.add(
        record(key, [['body', `common word${key} ${'filler '.repeat(key % 5)}共同声明`]], `19${10 + (key % 80)}`),
      );
      library.flush();
    }
  }

  function segments(): readonly SegmentHeader[] {
    return new SegmentStore(library.root).manifest().segments;
  }

  async function found(query: string): Promise<number> {
    const { total, hits } = await library.index.search(query, 500);
    expect(hits.length).toBe(total);
    return total;
  }

  it('makes many segments few and changes no answer', async () => {
    addOneByOne(1, 100);
    expect(segments()).toHaveLength(100);
    library.tidy();
    expect(segments().length).toBeLessThan(8);
    expect(await found('common')).toBe(100);
    expect(await found('同声')).toBe(100);
    expect(await found('"common word57"')).toBe(1);
    expect(await found('word5*')).toBe(11);
    await library.reopen();
    expect(await found('common')).toBe(100);
  });

  it('drops removed records, also those removed while it merges', async () => {
    addOneByOne(1, 8);
    library.index.tidy();
    library.remove(3);
    library.add(record(4, [['body', 'changed']]));
    library.flush();
    library.tidy();
    expect(await found('common')).toBe(6);
    expect(await found('word3 OR word4')).toBe(0);
    expect(await found('changed')).toBe(1);
    for (let key = 1; key <= 8; key += 1) library.remove(key);
    library.flush();
    library.tidy();
    expect(segments()).toEqual([]);
    expect(await found('-nothing')).toBe(0);
  });

  it('leaves nothing behind of merged segments', () => {
    addOneByOne(1, 8);
    library.tidy();
    const values = library.root.openDB<Buffer, number[]>({ name: 'index', encoding: 'binary' });
    const ids = new Set([...values.getKeys()].map((key) => key[0] ?? 0));
    expect([...ids].sort()).toEqual([0, ...segments().map(({ id }) => id)]);
  });

  it('deletes what a merge wrote that was never finished', async () => {
    addOneByOne(1, 8);
    library.index.tidy();
    await library.reopen();
    library.tidy();
    expect(new SegmentStore(library.root).manifest().discarded).toEqual([]);
    expect(segments()).toHaveLength(1);
    expect(await found('common')).toBe(8);
  });

  it('works in steps while searches run', async () => {
    addOneByOne(1, 40);
    let running = true;
    const searches = (async () => {
      while (running) {
        expect(await found('common')).toBe(40);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    while (library.index.tidy()) await new Promise((resolve) => setImmediate(resolve));
    running = false;
    await searches;
  });
});
