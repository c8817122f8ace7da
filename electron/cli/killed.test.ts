import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, memorandum, update, valueOf } from '../library/desk.fixture.ts';
import type { Library } from '../library/library.ts';
import { bundleCli, type Bundle } from './bundle.fixture.ts';

let desk: Desk;
let bundle: Bundle;
beforeAll(async () => {
  desk = new Desk();
  bundle = await bundleCli();
}, 60_000);
afterAll(async () => {
  bundle.remove();
  await desk.clear();
});

const FILES = 300;
const KILLS = 12;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly milliseconds: number;
}

/** Runs `memcon index` in a process of its own, and kills it (SIGKILL) after so many ms. */
function index(library: string, killAfter: number | null): Promise<Ended> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, [bundle.path, 'index', desk.at('frus'), '--library', desk.at(library)]);
    const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    let out = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, out, milliseconds: performance.now() - began });
    });
  });
}

/** Rows, words and postings tell the same story. */
async function expectSound(library: Library): Promise<number> {
  const list = library.list();
  for (const { id } of list) valueOf(library.document(id));
  expect((await library.search('ambassador', 1)).total).toBe(list.length);
  const { documents, folders } = await library.state();
  expect(documents).toBe(list.length);
  expect(folders.reduce((sum, folder) => sum + folder.documents, 0)).toBe(list.length);
  return list.length;
}

describe('a process killed while indexing', () => {
  it('leaves a library that opens, and that the next run completes', { timeout: 120_000 }, async () => {
    for (let at = 0; at < FILES; at += 1) desk.write(`frus/${at % 7}/${at}.txt`, memorandum(`matter${at} `.repeat(40)));
    const whole = await index('measured', null);
    expect(whole.code).toBe(0);
    const seen: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Spread over a whole run, with some chance in each place.
      await index('killed', whole.milliseconds * ((kill + Math.random()) / KILLS));
      const library = await desk.library('killed');
      seen.push(await expectSound(library));
      await desk.close(library);
      for (const change of [kill, kill + 100])
        desk.write(`frus/${change % 7}/${change}.txt`, memorandum(`new${kill}-${change}`));
      desk.remove(`frus/${(kill + 200) % 7}/${kill + 200}.txt`);
    }
    expect(Math.max(...seen)).toBeGreaterThan(0);
    const last = await index('killed', null);
    expect(last.code).toBe(0);
    expect(JSON.parse(last.out)).toMatchObject({ files: FILES - KILLS, documents: FILES - KILLS });
    const kept = await desk.library('killed');
    const fresh = await desk.library('fresh');
    await fresh.addFolder(desk.at('frus'));
    await update(fresh);
    await expectSound(kept);
    expect(kept.list()).toEqual(fresh.list());
    expect((await kept.search('matter5', 10)).total).toBe((await fresh.search('matter5', 10)).total);
  });
});
