import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { Evaluation } from './evaluate.ts';
import { record, TestLibrary, type Written } from './library.fixture.ts';
import { SegmentStore } from './segment-store.ts';
import { Snapshot } from './snapshot.ts';

let library: TestLibrary;
beforeEach(() => {
  library = new TestLibrary();
});
afterEach(() => library.close());

/** Records in two segments. */
function fill(...records: readonly Written[]): void {
  records.forEach((written, at) => {
    library.add(record(at + 1, written, at === 0 ? '1956-09-07' : null));
    if (at === 1) library.flush();
  });
  library.flush();
}

function snapshot(): Snapshot {
  const store = new SegmentStore(library.root);
  return new Snapshot(store, store.manifest(), null);
}

/** Evaluates a query; notes which terms FlexSearch was asked for, and answers as it would. */
async function evaluate(query: string): Promise<{ ordinals: number[]; asked: string[][]; evaluation: Evaluation }> {
  const seen = snapshot();
  const asked: string[][] = [];
  const find = (terms: readonly string[]): Promise<number[]> => {
    asked.push([...terms]);
    const holds = (ordinal: number): boolean =>
      terms.every((term) =>
        seen.segments.some(({ segment, base }) => seen.load(segment, term)?.postings.places.includes(ordinal - base)),
      );
    return Promise.resolve(seen.live.toArray(0, seen.size).filter(holds));
  };
  const evaluation = new Evaluation(seen, find, () => Promise.resolve());
  const { root } = parseQuery(query);
  if (root === null) throw new Error(`nothing to search for in ${query}`);
  const found = await evaluation.records(root);
  return { ordinals: [...found.toArray(0, seen.size)], asked, evaluation };
}

describe('Evaluation', () => {
  beforeEach(() =>
    fill(
      [['body', 'a peace treaty with the Soviet Union']],
      [
        ['title', 'Treaty of peace'],
        ['body', 'draft'],
      ],
      [
        ['body', 'no peace, and no pact'],
        ['notes', 'treaty'],
      ],
      [['body', 'fisheries']],
    ),
  );

  it('leaves words that must all be there to FlexSearch, asked once', async () => {
    const { ordinals, asked } = await evaluate('peace treaty');
    expect(ordinals).toEqual([0, 1, 2]);
    expect(asked).toEqual([['peace', 'treaty']]);
  });

  it.each([
    ['"peace treaty"', [0]],
    ['treat*', [0, 1, 2]],
    ['treaty OR pact', [0, 1, 2]],
    ['treaty -draft', [0, 2]],
    ['-treaty', [3]],
    ['title:treaty', [1]],
    ['treaty in:notes', [2]],
    ['soviet OR (pact -draft)', [0, 2]],
    ['1956-09', [0]],
    ['treaty 1956', []],
    ['treaty lang:ja', []],
    ['type:treaty', []],
    ['peace BEFORE/1 treaty', [0]],
    ['absent', []],
  ])('finds the records of %s', async (query, expected) => {
    expect((await evaluate(query)).ordinals).toEqual(expected);
  });

  it('finds nothing that was removed', async () => {
    library.remove(1);
    library.flush();
    expect((await evaluate('treat*')).ordinals).toEqual([1, 2]);
    expect((await evaluate('-fisheries')).ordinals).toEqual([1, 2]);
  });

  it('keeps how much a part weighs in each record, for the ranking', async () => {
    const { evaluation } = await evaluate('treat*');
    const [weights] = [...evaluation.weights.values()];
    // A title counts four times, a note three quarters.
    expect([...(weights?.weights ?? [])].slice(0, 4)).toEqual([1, 4, 0.75, 0]);
    expect(weights?.frequency).toBe(3);
  });
});
