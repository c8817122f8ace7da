import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IndexProgress } from '../../shared/library/summary.ts';
import { LAYOUT, SegmentStore } from '../index/segment-store.ts';
import { Desk, failureOf, memorandum, update } from './desk.fixture.ts';
import type { Library } from './library.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

/** Marks the index of a closed library as one that another version wrote. */
async function outdate(name = 'library'): Promise<void> {
  const root = open<unknown, string>({ path: join(desk.at(name), 'library.mdb'), noSubdir: true, maxDbs: 16 });
  const store = new SegmentStore(root);
  store.inTransaction(() => store.writeManifest({ ...store.manifest(), layout: LAYOUT - 1 }));
  await root.close();
}

/** A library of so many records, `topic1` and so on, closed, with an outdated index. */
async function oldLibrary(records: number): Promise<void> {
  const library = await desk.library();
  for (let at = 1; at <= records; at += 1) desk.write(`frus/${at}.txt`, memorandum(`topic${at}`));
  await library.addFolder(desk.at('frus'));
  await update(library);
  await desk.close(library);
  await outdate();
}

async function totals(library: Library, queries: readonly string[]): Promise<number[]> {
  return Promise.all(queries.map(async (query) => (await library.search(query, 5)).total));
}

describe('an index that another version wrote', () => {
  it('is said to be outdated by a search, and never answered from', async () => {
    await oldLibrary(3);
    const library = await desk.library();
    expect(library.searchGap).toContain('another version');
    expect(await library.search('ambassador', 5)).toMatchObject({ total: 0, hits: [], problem: { at: 0 } });
    expect(library.list()).toHaveLength(3);
  });

  it('is built anew by the next run, with progress, from the stored words where files are out of reach', async () => {
    await oldLibrary(3);
    desk.move('frus', 'unplugged');
    const library = await desk.library();
    const told: IndexProgress[] = [];
    const report = await update(library, { onProgress: (progress) => told.push(progress) });
    expect(report).toMatchObject({ documents: 3, added: 0, changed: 0 });
    expect(told[0]).toMatchObject({ phase: 'rebuilding', done: 0, total: 3 });
    expect(told.filter(({ phase }) => phase === 'rebuilding').at(-1)).toMatchObject({ done: 3, total: 3 });
    expect(library.searchGap).toBeNull();
    expect(await totals(library, ['ambassador', 'topic2', 'title:topic3'])).toEqual([3, 1, 1]);
  });

  it('is gone on with where a rebuild was stopped, and none is found twice', async () => {
    await oldLibrary(600);
    const stopped = await desk.library();
    const controller = new AbortController();
    const onProgress = ({ phase, done }: IndexProgress): void => {
      if (phase === 'rebuilding' && done > 0) controller.abort();
    };
    const report = await update(stopped, { signal: controller.signal, onProgress });
    expect(report.cancelled).toBe(true);
    const { total, problem } = await stopped.search('ambassador', 5);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(600);
    expect(problem?.message).toContain('being built anew');
    await desk.close(stopped);

    const library = await desk.library();
    const told: IndexProgress[] = [];
    await update(library, { onProgress: (progress) => told.push(progress) });
    expect(told[0]).toMatchObject({ phase: 'rebuilding', done: total, total: 600 });
    expect(await totals(library, ['ambassador', 'topic1', 'topic600'])).toEqual([600, 1, 1]);
    expect(library.searchGap).toBeNull();
  });

  it('can be changed by no one before', async () => {
    await oldLibrary(1);
    const library = await desk.library();
    const [folder] = (await library.state()).folders;
    expect(failureOf(await library.removeFolder(folder?.token ?? '')).code).toBe('index-outdated');
    await update(library);
    expect((await library.removeFolder(folder?.token ?? '')).ok).toBe(true);
    expect(library.list()).toEqual([]);
  });

  it('is left alone where it is sound', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    const phases: string[] = [];
    await update(library, { onProgress: ({ phase }) => phases.push(phase) });
    expect(phases).not.toContain('rebuilding');
  });
});
