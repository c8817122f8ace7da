import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleEntries, type Bundle } from '../bundle.fixture.ts';
import { Desk, memorandum } from '../library/desk.fixture.ts';

const RECORDS = 60;
const PAGE = 4096;

let desk: Desk;
let bundle: Bundle;
beforeAll(async () => {
  desk = new Desk();
  bundle = await bundleEntries();
  for (let at = 0; at < RECORDS; at += 1) desk.write(`frus/${at}.txt`, memorandum(`matter${at} `.repeat(300)));
  expect(run('index', desk.at('frus'), '--library', desk.at('sound')).code).toBe(0);
}, 60_000);
afterAll(async () => {
  bundle.remove();
  await desk.clear();
});

function run(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle.cli, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Numbers from 0 to 1, the same ones each time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Writes over so many pages behind the first two. */
function damage(library: string, seed: number, pages: number): void {
  const random = randomFrom(seed);
  const path = desk.at(`${library}/library.mdb`);
  const count = statSync(path).size / PAGE;
  const file = openSync(path, 'r+');
  for (let nth = 0; nth < pages; nth += 1) {
    const bytes = Buffer.from(Array.from({ length: PAGE }, () => (seed % 2 === 0 ? Math.floor(random() * 256) : 0)));
    writeSync(file, bytes, 0, PAGE, PAGE * (2 + Math.floor(random() * (count - 2))));
  }
  closeSync(file);
}

function totalOf(out: string): unknown {
  return (JSON.parse(out) as { total: unknown }).total;
}

describe('a library with garbage in its pages, under the command line', { timeout: 120_000 }, () => {
  it.each([
    [1, 1],
    [2, 3],
    [4, 30],
    [6, 400],
  ])('answers rightly or is built anew, and never silently (seed %i, %i pages)', (seed, pages) => {
    const library = `damaged-${seed}`;
    cpSync(desk.at('sound'), desk.at(library), { recursive: true });
    rmSync(desk.at(`${library}/library.mdb-lock`), { force: true });
    damage(library, seed, pages);
    const first = run('search', 'ambassador', '--library', desk.at(library));
    if (first.code === 0) expect(totalOf(first.out)).toBe(RECORDS);
    else {
      expect(first.code).toBe(2);
      expect(first.err).toContain('damaged');
    }
    const index = run('index', desk.at('frus'), '--library', desk.at(library));
    expect(index.code, index.err).toBe(0);
    if (first.code !== 0) expect(index.err).toContain('built anew');
    const second = run('search', 'ambassador', '--library', desk.at(library));
    // What the indexing had no need to read may be met only now.
    if (second.code === 2) {
      expect(run('index', desk.at('frus'), '--library', desk.at(library)).err).toContain('built anew');
    }
    expect(totalOf(run('search', 'ambassador', '--library', desk.at(library)).out)).toBe(RECORDS);
  });
});
