import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Segment, SegmentGone } from './segment.ts';
import { SegmentStore } from './segment-store.ts';
import { SegmentWriter } from './segment-writer.ts';

let folder: string;
let root: RootDatabase<unknown, string>;
let store: SegmentStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-segment-'));
  root = open<unknown, string>({ path: join(folder, 'test.mdb'), noSubdir: true });
  store = new SegmentStore(root);
});

afterEach(async () => {
  await root.close();
  rmSync(folder, { recursive: true });
});

/** Terms with lists of every size: inline, in a volume, larger than a volume. */
const TERMS = Array.from({ length: 3000 }, (_, at) => `term${String(at).padStart(5, '0')}`);

function bytesOf(at: number): Uint8Array {
  const length = at === 1500 ? 200_000 : at % 100 === 0 ? 3000 + at : at % 30;
  return new Uint8Array(length).fill(at & 0xff);
}

function written(): Segment {
  const writer = new SegmentWriter(store, 7);
  root.transactionSync(() => {
    TERMS.forEach((term, at) => writer.add(term, bytesOf(at)));
    writer.end();
  });
  return new Segment(store, { id: 7, records: 0, removed: 0, length: 0 });
}

function same(list: Uint8Array | undefined, at: number): boolean {
  return list !== undefined && Buffer.from(list).equals(Buffer.from(bytesOf(at)));
}

describe('segment', () => {
  it('gives back each list by its term', () => {
    const segment = written();
    TERMS.forEach((term, at) => expect(same(segment.list(term), at)).toBe(true));
    for (const other of ['', 'a', 'term', 'term01500x', 'z']) expect(segment.list(other)).toBeUndefined();
  });

  it('visits terms by their beginning', () => {
    const segment = written();
    const count = (prefix: string): number => {
      let visited = 0;
      segment.eachListAdmitted({ kind: 'prefix', term: prefix }, () => (visited += 1));
      return visited;
    };
    expect(['', 'term', 'term0001', 'term00', 'term02999', 'a', 'z', 'term01500x'].map(count)).toEqual([
      ...[3000, 3000, 10, 1000, 1, 0, 0, 0],
    ]);
  });

  it('visits terms that a unit admits', () => {
    const found: number[] = [];
    written().eachListAdmitted({ kind: 'pattern', term: 'term0*77' }, (list) => found.push(list.length));
    expect(found).toHaveLength(30);
  });

  it('goes through all terms in order', () => {
    const terms = [...written().terms()];
    expect(terms.map(({ term }) => term)).toEqual(TERMS);
    expect(terms.every(({ list }, at) => same(list, at))).toBe(true);
  });

  it('says when it was merged away', () => {
    const segment = written();
    root.transactionSync(() => {
      while (store.drop(7, 10));
    });
    expect(() => segment.list('term00001')).toThrow(SegmentGone);
  });

  it('holds none of an empty one', () => {
    const writer = new SegmentWriter(store, 8);
    root.transactionSync(() => writer.end());
    const segment = new Segment(store, { id: 8, records: 0, removed: 0, length: 0 });
    expect(segment.list('a')).toBeUndefined();
    expect([...segment.terms()]).toEqual([]);
  });
});
