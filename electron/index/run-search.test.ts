import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record, TestLibrary } from './library.fixture.ts';

let library: TestLibrary;

beforeEach(() => {
  library = new TestLibrary();
  for (let key = 1; key <= 300; key += 1) {
    library.add(record(key, [['body', Array.from({ length: 300 }, (_, at) => `word${(key * at) % 997}`).join(' ')]]));
    if (key % 10 === 0) library.flush();
  }
  library.flush();
});

afterEach(async () => {
  await library.close();
});

describe('a search', () => {
  it('answers in full while segments are merged under it', async () => {
    const search = library.index.search('w*', 50);
    library.tidy();
    const { total, hits } = await search;
    expect(total).toBe(300);
    expect(hits).toHaveLength(50);
  });

  it('shows nothing of a record whose text is not what was indexed', async () => {
    library.records.set(7, record(7, [['body', 'something else']]));
    const { total, hits } = await library.index.search('word7', 500);
    expect(hits.map(({ documentId }) => documentId)).not.toContain('record-7');
    expect(total).toBe(hits.length);
  });

  it('says how long it took, and nothing of an empty query', async () => {
    const answer = await library.index.search('  ', 50);
    expect(answer).toMatchObject({ query: '  ', total: 0, hits: [], problem: null });
    expect(answer.milliseconds).toBeGreaterThanOrEqual(0);
  });
});
