import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleEntries, type Bundle } from '../bundle.fixture.ts';
import { Desk, memorandum, update, valueOf } from '../library/desk.fixture.ts';

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

/** Several commits' worth, so that the run goes on after what it first committed is seen. */
const FILES = 1800;

describe('two processes with one library', () => {
  it('see what the other commits, and do each other no harm', { timeout: 60_000 }, async () => {
    for (let at = 0; at < FILES; at += 1) desk.write(`frus/${at}.txt`, memorandum(`matter${at}`));
    for (let at = 0; at < 50; at += 1) desk.write(`dfat/${at}.txt`, memorandum(`topic${at}`));
    const library = await desk.library();
    const dfat = valueOf(await library.addFolder(desk.at('dfat')));
    await update(library);

    const child = spawn(process.execPath, [bundle.cli, 'index', desk.at('frus'), '--library', desk.at('library')]);
    let running = true;
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve)).finally(() => (running = false));
    let isBusy = false;
    let removed = false;
    while (running) {
      const { total } = await library.search('ambassador', 5);
      expect(total).toBeLessThanOrEqual(FILES + 50);
      for (const { id } of library.list().slice(0, 5)) expect((await library.document(id)).ok).toBe(true);
      const { documents } = await library.state();
      if (documents > 50 && !isBusy) {
        const result = await library.update();
        isBusy = !result.ok && result.failure.code === 'library-busy';
      }
      // Folders of a run that goes on elsewhere may be removed here.
      if (documents > 50 && !removed) {
        removed = true;
        valueOf(await library.removeFolder(dfat));
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(await ended).toBe(0);
    expect({ isBusy, removed }).toEqual({ isBusy: true, removed: true });
    expect(library.list()).toHaveLength(FILES);
    expect((await library.search('ambassador', 5)).total).toBe(FILES);
    expect(await update(library)).toMatchObject({ documents: FILES, added: 0, removed: 0 });
  });
});
