import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IndexProgress } from '../../shared/library/summary.ts';
import { Desk, memorandum, update } from './desk.fixture.ts';
import type { Library } from './library.ts';

let desk: Desk;
let library: Library;
beforeEach(async () => {
  desk = new Desk();
  library = await desk.library();
  for (const topic of ['fisheries', 'solvents', 'islands']) desk.write(`frus/${topic}.txt`, memorandum(topic));
  await library.addFolder(desk.at('frus'));
});
afterEach(() => desk.clear());

describe('a run of indexing', () => {
  it('walks, reads and commits, in this order, and counts what it did', async () => {
    const told: IndexProgress[] = [];
    const report = await update(library, { onProgress: (progress) => told.push(progress) });
    expect(report).toMatchObject({ files: 3, documents: 3, added: 3, changed: 0, removed: 0, cancelled: false });
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['walking', 'reading', 'committing']);
    expect(told.at(-1)).toMatchObject({ done: 3, total: 3 });
  });

  it('tells files that changed from new ones and from those that are gone', async () => {
    await update(library);
    desk.write('frus/fisheries.txt', memorandum('whaling'));
    desk.write('frus/airspace.txt', memorandum('airspace'));
    desk.remove('frus/solvents.txt');
    expect(await update(library)).toMatchObject({ files: 3, documents: 3, added: 1, changed: 1, removed: 1 });
    expect(await update(library)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('does nothing where it is cancelled before it began, and everything the next time', async () => {
    const report = await update(library, { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ documents: 0, added: 0, cancelled: true });
    expect(await update(library)).toMatchObject({ documents: 3, added: 3, cancelled: false });
  });

  it('commits what it has read when it is cancelled on the way', async () => {
    const controller = new AbortController();
    const onProgress = ({ phase, done }: IndexProgress): void => {
      if (phase === 'reading' && done > 0) controller.abort();
    };
    for (let at = 0; at < 200; at += 1) desk.write(`frus/more/${at}.txt`, memorandum(`matter${at}`));
    const first = await update(library, { signal: controller.signal, onProgress });
    expect(first.documents).toBeGreaterThan(0);
    expect((await library.search('ambassador', 1)).total).toBe(first.documents);
    expect(await update(library)).toMatchObject({ documents: 203, cancelled: false });
  });
});
