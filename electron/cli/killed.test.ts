import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleEntries, type Bundle } from '../bundle.fixture.ts';
import { Desk, memorandum, update, valueOf } from '../library/desk.fixture.ts';
import type { Library } from '../library/library.ts';

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

/** Enough for several commits in one run. */
const FILES = 1_200;
const KILLS = 10;
/** Of these, so many come at a write of the file, wherever in a commit that is; the others after a commit. */
const KILLS_AT_WRITES = 8;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `memcon index` in a process of its own; kills it (SIGKILL) shortly after the moment has come. */
function index(isMoment: () => boolean): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, which is killed whole: the command runs in a process that another guards.
    const child = spawn(process.execPath, [bundle.cli, 'index', desk.at('frus'), '--library', desk.at('killed')], {
      detached: true,
    });
    const kill = (): void => void (child.exitCode === null && process.kill(-(child.pid ?? 0), 'SIGKILL'));
    const watch = setInterval(() => {
      if (!isMoment()) return;
      clearInterval(watch);
      // Some kills find the commit done, some find it under way, some find the next work begun.
      setTimeout(kill, Math.random() * 20);
    }, 1);
    let out = '';
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, out, err });
    });
  });
}

/** True from the nth change of the library's file on. A slow disk shows one commit as many changes. */
function atWrite(nth: number): () => boolean {
  let writes = 0;
  let written = '';
  return () => {
    const now = sizeAndTime();
    if (now !== written) writes += 1;
    written = now;
    return writes >= nth;
  };
}

/** Kills a run once another process can see that it committed records, or could before it began. */
async function killAfterCommit(): Promise<Ended> {
  const library = await desk.library('killed');
  const ended = await index(() => library.list().length > 0);
  await desk.close(library);
  return ended;
}

function sizeAndTime(): string {
  const stats = statSync(desk.at('killed/library.mdb'), { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs}`;
}

/** Rows, words and postings tell the same story. */
async function expectSound(library: Library): Promise<number> {
  const list = library.list();
  for (const [at, { id }] of list.entries()) if (at % 7 === 0) valueOf(await library.document(id));
  expect((await library.search('ambassador', 1)).total).toBe(list.length);
  const { documents, folders } = await library.state();
  expect(documents).toBe(list.length);
  expect(folders.reduce((sum, folder) => sum + folder.documents, 0)).toBe(list.length);
  return list.length;
}

describe('a process killed while indexing', () => {
  it('leaves a library that opens, and that the next run completes', { timeout: 120_000 }, async () => {
    for (let at = 0; at < FILES; at += 1) desk.write(`frus/${at % 7}/${at}.txt`, memorandum(`matter${at} `.repeat(40)));
    const seen: number[] = [];
    const ended: Ended[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      ended.push(await (kill < KILLS_AT_WRITES ? index(atWrite(kill + 1)) : killAfterCommit()));
      const library = await desk.library('killed');
      seen.push(await expectSound(library));
      await desk.close(library);
      for (const change of [kill, kill + 100])
        desk.write(`frus/${change % 7}/${change}.txt`, memorandum(`new${kill}-${change}`));
      desk.remove(`frus/${(kill + 200) % 7}/${kill + 200}.txt`);
    }
    expect(ended.some(({ code }) => code === null)).toBe(true);
    // None was kept from its work by what the one before it left behind.
    for (const { code, err } of ended) expect([null, 0], err).toContain(code);
    expect(Math.max(...seen)).toBeGreaterThan(0);
    const last = await index(() => false);
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
