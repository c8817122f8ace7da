import { utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { Desk } from './desk.fixture.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import { PARSER_VERSION } from './read-records.ts';
import type { FileRow } from './rows.ts';

let desk: Desk;
let rows: FileRow[];
beforeEach(() => {
  desk = new Desk();
  desk.folder('frus');
  rows = [];
});
afterEach(() => desk.clear());

const TIME = 1_600_000_000;

function write(path: string, text = 'four'): void {
  desk.write(`frus/${path}`, text);
  utimesSync(desk.at(`frus/${path}`), TIME, TIME);
}

function know(path: string, more: Partial<FileRow> = {}): void {
  const row = {
    folder: 'f1',
    path,
    size: 4,
    mtimeMs: TIME * 1000,
    readAt: Date.now(),
    sha256: 'x',
    parser: PARSER_VERSION,
  };
  rows.push({ ...row, keys: [1], skipped: null, ...more });
}

function plan(): Promise<RunPlan> {
  const folder = { token: 'f1', path: desk.at('frus'), order: 1, documents: 0, skipped: 0 };
  const catalogue = { folders: () => [folder], files: () => rows.values() } as unknown as Catalogue;
  const signal = new AbortController().signal;
  return planRun(catalogue, { libraryPath: desk.at('library'), signal, onFound: () => undefined });
}

describe('planRun', () => {
  it('reads what is new, larger, later, or was read by another parser', async () => {
    for (const name of ['new', 'larger', 'later', 'old', 'same']) write(`${name}.txt`);
    know('larger.txt', { size: 3 });
    know('later.txt', { mtimeMs: 5 });
    know('old.txt', { parser: PARSER_VERSION - 1 });
    know('same.txt');
    const { toRead, files, bytes, gone } = await plan();
    expect(toRead.map(({ path }) => path)).toEqual(['larger.txt', 'later.txt', 'new.txt', 'old.txt']);
    expect({ files, bytes, gone }).toEqual({ files: 5, bytes: 20, gone: [] });
  });

  it('reads again a file that was written about when it was read', async () => {
    write('a.txt');
    know('a.txt', { readAt: TIME * 1000 + 500 });
    expect((await plan()).toRead).toHaveLength(1);
  });

  it('forgets what is gone, links and hidden files too', async () => {
    know('gone.txt');
    know('.was-hidden', { keys: [], skipped: 'skipped: hidden' });
    expect((await plan()).gone.map(({ row }) => row.path).sort()).toEqual(['.was-hidden', 'gone.txt']);
  });

  it('notes what is never opened, once', async () => {
    write('.hidden');
    const [judgement] = (await plan()).settled;
    expect(judgement).toMatchObject({ kind: 'read', records: [], row: { path: '.hidden' } });
    know('.hidden', { keys: [], skipped: judgement?.kind === 'read' ? judgement.row.skipped : null });
    expect((await plan()).settled).toEqual([]);
  });

  it('touches nothing below a folder out of reach', async () => {
    know('a.txt');
    desk.remove('frus');
    const { gone, unreachable } = await plan();
    expect(gone).toEqual([]);
    expect(unreachable).toMatchObject([{ path: 'frus' }]);
  });
});
