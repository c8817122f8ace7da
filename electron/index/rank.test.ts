import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SnippetPart } from '../../shared/query/hit.ts';
import { fieldWeight } from './field-weight.ts';
import { record, TestLibrary, type Written } from './library.fixture.ts';

/** A generator of its own, so that the library is the same in every run. */
function* randoms(): Generator<number, never> {
  for (let state = 12345; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield (state >>> 8) / 2 ** 24;
  }
}

const random = randoms();
const WORDS = ['peace', 'treaty', 'soviet', 'japan', 'island', 'fish', 'minister', 'note', 'talk', 'paper'];

/** Words whose frequency falls as their place in the list grows. */
function words(count: number): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(random.next().value ** 2 * WORDS.length)]).join(' ');
}

let library: TestLibrary;
const records = new Map<string, Written>();

beforeAll(() => {
  library = new TestLibrary();
  for (let key = 1; key <= 900; key += 1) {
    const written: Written = [
      ['title', words(3)],
      ['body', words(10 + Math.floor(random.next().value * 200))],
      ['notes', words(5)],
    ];
    records.set(`record-${key}`, written);
    library.add(record(key, written));
    if (key % 250 === 0) library.flush();
  }
  library.flush();
});

afterAll(async () => {
  await library.close();
});

/** BM25 of every record, by the formula. */
function bm25(terms: readonly string[]): Map<string, number> {
  const split = [...records].map(
    ([id, written]) => [id, written.map(([part, text]) => [part, text.split(' ')] as const)] as const,
  );
  const lengths = new Map(split.map(([id, parts]) => [id, parts.reduce((sum, [, list]) => sum + list.length, 0)]));
  const average = [...lengths.values()].reduce((a, b) => a + b) / lengths.size;
  const scores = new Map<string, number>();
  for (const term of terms) {
    const weightOf = (parts: readonly (readonly [SnippetPart, readonly string[]])[]): number =>
      parts.reduce((sum, [part, list]) => sum + fieldWeight(part) * list.filter((word) => word === term).length, 0);
    const weights = split.map(([id, parts]) => [id, weightOf(parts)] as const).filter(([, weight]) => weight > 0);
    const rarity = Math.log(1 + (records.size - weights.length + 0.5) / (weights.length + 0.5));
    for (const [id, weight] of weights) {
      const norm = 1.2 * (0.25 + (0.75 * (lengths.get(id) ?? 0)) / average);
      scores.set(id, (scores.get(id) ?? 0) + (rarity * weight * 2.2) / (weight + norm));
    }
  }
  return scores;
}

describe('rank', () => {
  it.each([
    ['peace'],
    ['treaty', 'paper'],
    ['island', 'fish', 'note'],
    ['talk'],
    ['peace', 'soviet', 'minister', 'paper'],
  ])('agrees with BM25 over the whole text: %s %s %s %s', async (...terms) => {
    const truth = [...bm25(terms)].sort((a, b) => b[1] - a[1]);
    const { hits, total } = await library.index.search(terms.join(' OR '), 50);
    expect(total).toBe(truth.length);
    expect(hits).toHaveLength(50);
    const scores = new Map(truth);
    hits.forEach((hit, at) => {
      expect(hit.score).toBeCloseTo(truth[at]?.[1] ?? 0, 9);
      expect(hit.score).toBeCloseTo(scores.get(hit.documentId) ?? 0, 9);
    });
  });

  it.each([1, 7, 50, 300])('shows the same records first, however many it is to show: %i', async (limit) => {
    const all = await library.index.search('peace OR island', 900);
    const some = await library.index.search('peace OR island', limit);
    expect(some.hits.map(({ documentId }) => documentId)).toEqual(
      all.hits.slice(0, limit).map(({ documentId }) => documentId),
    );
  });
});
