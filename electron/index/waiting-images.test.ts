import { afterEach, beforeEach, expect, it } from 'vitest';
import { record, TestLibrary } from './library.fixture.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { SegmentImage } from './segment-image.ts';

let library: TestLibrary;
beforeEach(() => {
  library = new TestLibrary();
});
afterEach(() => library.close());

function image(from: number, ...texts: readonly string[]): SegmentImage {
  const builder = new SegmentBuilder();
  texts.forEach((text, at) => {
    const one = record(from + at, [['body', text]]);
    library.records.set(one.key, one);
    builder.add(one);
  });
  return builder.finish();
}

async function found(query: string): Promise<string[]> {
  const { hits, total } = await library.index.search(query, 50);
  expect(total).toBe(hits.length);
  return hits.map(({ documentId }) => documentId).sort();
}

it('finds the records of an image once they are flushed, beside those that were added one by one', async () => {
  library.add(record(1, [['body', 'peace treaty']]));
  library.index.addImage(image(2, 'treaty', 'peace'), [2, 3]);
  expect(library.index.has(3)).toBe(true);
  expect(await found('treaty')).toEqual([]);
  library.flush();
  expect(await found('treaty')).toEqual(['record-1', 'record-2']);
  expect(await found('peace')).toEqual(['record-1', 'record-3']);
});

it('leaves out records without a key, and those taken back before the flush', async () => {
  library.index.addImage(image(1, 'treaty', 'treaty', 'treaty'), [1, null, 3]);
  library.index.remove(3);
  expect(library.index.has(3)).toBe(false);
  library.flush();
  expect(await found('treaty')).toEqual(['record-1']);
});

it('replaces a record that was committed before, or waits', async () => {
  library.add(record(1, [['body', 'old words']]));
  library.flush();
  library.index.addImage(image(1, 'newer words'), [1]);
  library.index.addImage(image(1, 'newest words'), [1]);
  library.flush();
  expect(await found('words')).toEqual(['record-1']);
  expect(await found('newer')).toEqual([]);
  expect(await found('newest')).toEqual(['record-1']);
});

it('forgets what waited when the index is cleared', async () => {
  library.index.addImage(image(1, 'treaty'), [1]);
  library.root.transactionSync(() => library.index.clear());
  library.flush();
  expect(await found('treaty')).toEqual([]);
});
