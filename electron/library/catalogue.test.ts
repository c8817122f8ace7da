import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../readers/read-source.ts';
import { Catalogue, type Change, type FoundRow, type KeyedRecord } from './catalogue.ts';
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
