import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../readers/read-source.ts';
import { Catalogue } from './catalogue.ts';
import type { Change, FoundRow, KeyedRecord } from './change.ts';
import { Desk, valueOf } from './desk.fixture.ts';
import { openEnvironment, type Environment } from './environment.ts';
import { packSource } from './pack-source.ts';

let desk: Desk;
let environment: Environment;
let catalogue: Catalogue;
let told: string[];

beforeEach(async () => {
  desk = new Desk();
  environment = valueOf(await openEnvironment(desk.at('library'), true));
  told = [];
  catalogue = new Catalogue(environment, {
    add: ({ key }) => void told.push(`add ${key}`),
    remove: (key) => void told.push(`remove ${key}`),
    flush: () => void told.push('flush'),
  });
  catalogue.addFolder('f1', '/records');
});
afterEach(async () => {
  await environment.root.close();
  await desk.clear();
});

const row = (path: string, sha256: string): FoundRow => ({
  folder: 'f1',
  path,
  size: 1,
  mtimeMs: 1,
  readAt: 9,
  sha256,
  parser: 1,
  skipped: null,
});

function record(sha256: string, key: number): KeyedRecord {
  const source = valueOf(readSource(Buffer.from(sha256), 'a.txt'));
  const summary = {
    id: sha256.slice(0, 20),
    title: sha256,
    subject: null,
    place: null,
    date: null,
    time: null,
    type: 'other',
    language: 'en',
    findings: 0,
  } as const;
  return { key, summary, sha256, bytes: 1, text: sha256, regions: [], packed: packSource({ source, regions: [] }) };
}

const read = (path: string, sha256: string, key: number): Change => ({
  kind: 'read',
  row: row(path, sha256),
  records: [record(sha256, key)],
});
const places = (key: number): string[] | undefined => catalogue.record(key)?.places.map(({ path }) => path);

describe('Catalogue', () => {
  it('commits rows, words and postings together', () => {
    catalogue.apply([read('a.txt', 'aaaa', 1)]);
    expect(catalogue.file({ folder: 'f1', path: 'a.txt' })).toMatchObject({ keys: [1], sha256: 'aaaa' });
    expect(catalogue.keyOf('aaaa')).toBe(1);
    expect(catalogue.stored(1)?.source.text).toBe('aaaa');
    expect(catalogue.folders()).toMatchObject([{ token: 'f1', documents: 1, skipped: 0 }]);
    expect(told.at(-1)).toBe('flush');
  });

  it('leaves nothing of a transaction that fails', () => {
    const failing = new Catalogue(environment, {
      add: () => undefined,
      remove: () => undefined,
      flush: () => {
        throw new Error('the disk is full');
      },
    });
    const { generation } = catalogue;
    expect(() => failing.apply([read('a.txt', 'aaaa', 1)])).toThrow('the disk is full');
    expect(catalogue.recordCount).toBe(0);
    expect([...catalogue.files('f1')]).toEqual([]);
    expect(catalogue.generation).toBe(generation);
  });

  it('keeps a record that moves within one set of changes, in either order', () => {
    catalogue.apply([read('a.txt', 'aaaa', 1)]);
    catalogue.apply([
      { kind: 'forget', row: { folder: 'f1', path: 'a.txt' } },
      { kind: 'copy', row: row('b.txt', 'aaaa') },
    ]);
    expect(places(1)).toEqual(['b.txt']);
    catalogue.apply([
      { kind: 'copy', row: row('c.txt', 'aaaa') },
      { kind: 'forget', row: { folder: 'f1', path: 'b.txt' } },
    ]);
    expect(places(1)).toEqual(['c.txt']);
    expect(told).not.toContain('remove 1');
  });

  it('lets a record go with its last file', () => {
    catalogue.apply([read('a.txt', 'aaaa', 1), { kind: 'copy', row: row('b.txt', 'aaaa') }]);
    catalogue.apply([{ kind: 'forget', row: { folder: 'f1', path: 'a.txt' } }]);
    expect(places(1)).toEqual(['b.txt']);
    catalogue.apply([read('b.txt', 'bbbb', 2)]);
    expect(catalogue.record(1)).toBeUndefined();
    expect(catalogue.stored(1)).toBeUndefined();
    expect(catalogue.keyOf('aaaa')).toBeUndefined();
    expect(catalogue.keysOfContent('aaaa', 1)).toBeNull();
    expect(told).toContain('remove 1');
    expect(catalogue.folders()[0]?.documents).toBe(1);
  });

  it('holds a file of many records, and lets those go which it lost', () => {
    const volume = row('volume.xml', 'vvvv');
    catalogue.apply([{ kind: 'read', row: volume, records: [record('v1', 1), record('v2', 2), record('v3', 3)] }]);
    expect(catalogue.folders()[0]?.documents).toBe(3);
    expect(catalogue.keysOfContent('vvvv', 1)).toEqual([1, 2, 3]);
    catalogue.apply([{ kind: 'read', row: row('volume.xml', 'wwww'), records: [record('v1', 1), record('v3', 3)] }]);
    expect(catalogue.recordCount).toBe(2);
    expect(catalogue.record(2)).toBeUndefined();
    expect(catalogue.folders()[0]?.documents).toBe(2);
  });

  it('takes a volume in by parts, found at once, and read when the last one is in', () => {
    const at = row('volume.xml', 'vvvv');
    const kept = (): unknown => {
      const { sha256, mtimeMs, keys, begun, skipped } = catalogue.file(at) ?? expect.fail('no row');
      return [sha256, mtimeMs, keys, begun, skipped === null];
    };
    catalogue.apply([{ kind: 'part', row: at, records: [record('v1', 1), record('v2', 2)], preceding: 0 }]);
    expect(kept()).toEqual(['', -1, [], [1, 2], false]);
    expect(catalogue.keysOfContent('vvvv', 1)).toBeNull();
    expect(catalogue.folders()[0]).toMatchObject({ documents: 2, skipped: 1 });
    catalogue.apply([{ kind: 'part', row: at, records: [record('v3', 3)], preceding: 2 }]);
    catalogue.apply([{ kind: 'read', row: at, records: [record('v4', 4)], preceding: 3 }]);
    expect(kept()).toEqual(['vvvv', 1, [1, 2, 3, 4], undefined, true]);
    expect(catalogue.keysOfContent('vvvv', 1)).toEqual([1, 2, 3, 4]);
    expect(catalogue.folders()[0]).toMatchObject({ documents: 4, skipped: 0 });
  });

  it('keeps what a volume held until it is read whole again, and goes back to that where it is not', () => {
    const old = row('volume.xml', 'vvvv');
    const edited = row('volume.xml', 'wwww');
    catalogue.apply([{ kind: 'read', row: old, records: [record('v1', 1), record('v2', 2)] }]);
    catalogue.apply([{ kind: 'part', row: edited, records: [record('w1', 3)], preceding: 0 }]);
    expect(catalogue.file(old)).toMatchObject({ sha256: 'vvvv', mtimeMs: -1, keys: [1, 2], begun: [3] });
    expect(catalogue.recordCount).toBe(3);
    catalogue.apply([{ kind: 'touched', row: old }]);
    expect(catalogue.file(old)).not.toHaveProperty('begun');
    expect([1, 2, 3].map((key) => catalogue.record(key) !== undefined)).toEqual([true, true, false]);
    expect(catalogue.keysOfContent('vvvv', 1)).toEqual([1, 2]);
  });

  it('puts a new reading in place of one that was cut short, also where both come together', () => {
    const at = row('volume.xml', 'vvvv');
    catalogue.apply([{ kind: 'part', row: at, records: [record('v1', 1), record('v2', 2)], preceding: 0 }]);
    const other = { ...record('v2', 2), packed: record('other words', 2).packed };
    catalogue.apply([
      { kind: 'part', row: at, records: [record('v1', 1)], preceding: 0 },
      { kind: 'read', row: at, records: [other], preceding: 1 },
    ]);
    expect(catalogue.stored(2)?.source.text).toBe('other words');
    expect(told).not.toContain('remove 2');
    expect(catalogue.file(at)).toMatchObject({ sha256: 'vvvv', keys: [1, 2] });
    catalogue.apply([{ kind: 'read', row: row('volume.xml', 'damaged'), records: [] }]);
    expect(catalogue.recordCount).toBe(0);
  });

  it('never takes the rest of a volume for the whole', () => {
    const at = row('volume.xml', 'vvvv');
    catalogue.apply([{ kind: 'part', row: at, records: [record('v1', 1)], preceding: 0 }]);
    catalogue.apply([{ kind: 'forget', row: at }]);
    catalogue.apply([{ kind: 'read', row: at, records: [record('v2', 2)], preceding: 1 }]);
    expect(catalogue.file(at)).toBeUndefined();
    expect(catalogue.recordCount).toBe(0);
    expect(told).toContain('remove 2');
  });

  it('does not hold a content that the parser has read in part only', () => {
    const at = row('volume.xml', 'vvvv');
    catalogue.apply([{ kind: 'read', row: at, records: [record('v1', 1), record('v2', 2)] }]);
    catalogue.apply([{ kind: 'part', row: { ...at, parser: 2 }, records: [record('v1', 1)], preceding: 0 }]);
    expect(catalogue.keysOfContent('vvvv', 2)).toBeNull();
    expect(catalogue.keysOfContent('vvvv', 1)).toBeNull();
  });

  it('has another process’s record stand, and tells the index that ours does not come', () => {
    catalogue.apply([read('a.txt', 'aaaa', 1)]);
    told = [];
    catalogue.apply([read('b.txt', 'aaaa', 256)]);
    expect(places(1)).toEqual(['a.txt', 'b.txt']);
    expect(catalogue.record(256)).toBeUndefined();
    expect(told).toEqual(['remove 256', 'flush']);
  });

  it('reads anew, in the next run, a copy whose original has gone', () => {
    catalogue.apply([{ kind: 'copy', row: row('b.txt', 'gone') }]);
    expect(catalogue.file({ folder: 'f1', path: 'b.txt' })).toMatchObject({ keys: [], sha256: '', mtimeMs: -1 });
  });

  it('takes nothing in for a folder that was removed meanwhile', () => {
    catalogue.dropFolder('f1');
    catalogue.apply([read('a.txt', 'aaaa', 1)]);
    expect(catalogue.recordCount).toBe(0);
    expect(told).toContain('remove 1');
  });

  it('never hands out a key twice', () => {
    const first = catalogue.reserveKeys(10);
    expect(catalogue.reserveKeys(1)).toBe(first + 10);
  });
});

describe('a file with a very long path', () => {
  it('is kept under its whole path', () => {
    const long = `${'文書/'.repeat(1_000)}a.txt`;
    catalogue.apply([read(long, 'aaaa', 1)]);
    expect([...catalogue.files('f1')].map(({ path }) => path)).toEqual([long]);
  });
});
