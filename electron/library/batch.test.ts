import { describe, expect, it } from 'vitest';
import { Batch } from './batch.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change } from './change.ts';
import type { Judgement } from './judgement.ts';
import type { ParsedBatch } from './parsed-batch.ts';

/** A catalogue and an index that only note what they are told. */
function start(words = 0): {
  batch: Batch;
  commits: Change[][];
  added: number[];
  images: (readonly (number | null)[])[];
} {
  const commits: Change[][] = [];
  const added: number[] = [];
  const images: (readonly (number | null)[])[] = [];
  let next = 1;
  const catalogue = {
    keysOfContent: () => null,
    keyOf: (id: string) => (id === 'known' ? 500 : undefined),
    reserveKeys: (count: number) => (next += count) - count,
    apply: (changes: Change[]) => void commits.push(changes),
  } as unknown as Catalogue;
  const index = {
    add: ({ key }: { key: number }) => void added.push(key),
    addImage: (_image: unknown, keys: readonly (number | null)[]) => void images.push(keys),
    pending: words,
  };
  return { batch: new Batch(catalogue, index), commits, added, images };
}

function read(id: string): Judgement {
  return {
    kind: 'read',
    row: { path: id, sha256: `sha-${id}` },
    records: [{ summary: { id } }],
  } as unknown as Judgement;
}

describe('Batch', () => {
  it('gives each record a key and tells the index of it at once', () => {
    const { batch, commits, added } = start();
    batch.add(read('a'));
    batch.add(read('b'));
    batch.add(read('known'));
    expect(added).toEqual([1, 2, 500]);
    expect(commits).toEqual([]);
    batch.commit();
    expect(commits).toHaveLength(1);
    batch.commit();
    expect(commits).toHaveLength(1);
  });

  it('knows what it is about to bring in', () => {
    const { batch } = start();
    expect(batch.holds('sha-a')).toBe(false);
    batch.add(read('a'));
    expect(batch.holds('sha-a')).toBe(true);
  });

  it('is due when it has grown large, in files or in words', () => {
    const { batch } = start();
    for (let at = 0; !batch.due; at += 1) {
      batch.add(read(String(at)));
      expect(at).toBeLessThan(1_000);
    }
    batch.commit();
    expect(batch.due).toBe(false);
    expect(start(1_000_000).batch.due).toBe(true);
  });

  it('gives the records that a thread parsed their keys, and takes what is held for a copy', () => {
    const { batch, commits, images } = start();
    const parsed = (...ids: readonly string[]): ParsedBatch =>
      ({ judgements: ids.map((id) => read(id)), image: {}, packed: new Uint8Array(), finished: ids.length }) as never;
    const inPlace = (batch_: ParsedBatch): ParsedBatch => {
      for (const judgement of batch_.judgements)
        if (judgement.kind === 'read') Object.assign(judgement.records[0] ?? {}, { packed: { start: 0, end: 0 } });
      return batch_;
    };
    const taken = batch.addParsed(inPlace(parsed('a', 'known', 'a')));
    expect(taken.map(({ kind }) => kind)).toEqual(['read', 'read', 'copy']);
    expect(images).toEqual([[1, 500, null]]);
    batch.commit();
    expect(commits[0]?.map(({ kind }) => kind)).toEqual(['read', 'read', 'copy']);
  });
});
