import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleEntries, type Bundle } from './bundle.fixture.ts';
import { Desk, memorandum, update, valueOf } from './library/desk.fixture.ts';
import { Library } from './library/library.ts';

let desk: Desk;
let bundle: Bundle;
beforeAll(async () => {
  desk = new Desk();
  bundle = await bundleEntries();
}, 60_000);
afterAll(async () => {
  bundle.remove();
  await desk.clear();
});

it('indexes in its thread while this one searches, and stops when told to', { timeout: 60_000 }, async () => {
  for (let at = 0; at < 400; at += 1) desk.write(`frus/${at}.txt`, memorandum(`matter${at} `.repeat(20)));
  const folder = desk.at('library');
  const startWorker = (): Worker => new Worker(bundle.worker, { workerData: { folder, only: null } });
  const library = valueOf(await Library.open(folder, { startWorker }));
  try {
    await library.addFolder(desk.at('frus'));
    const controller = new AbortController();
    const onProgress = ({ phase }: { readonly phase: string }): void => {
      if (phase === 'reading') controller.abort();
    };
    const stopped = await update(library, { signal: controller.signal, onProgress });
    expect(stopped.cancelled).toBe(true);
    expect(stopped.documents).toBeLessThan(400);

    const totals: number[] = [];
    let running = true;
    const searching = (async () => {
      while (running) {
        totals.push((await library.search('ambassador', 5)).total);
        expect(library.list().length).toBeGreaterThanOrEqual(totals.at(-1) ?? 0);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const done = await update(library);
    running = false;
    await searching;
    expect(done).toMatchObject({ documents: 400, cancelled: false });
    // A search sees what is committed, and never less than before.
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect((await library.search('ambassador', 5)).total).toBe(400);
    expect((await library.state()).lastReport).toEqual(done);
    expect(await update(library)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  } finally {
    await library.close();
  }
});
