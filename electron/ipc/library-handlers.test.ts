import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type { IndexReport, LibraryState } from '../../shared/library/summary.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { libraryHandlers, type LibraryCalls } from './library-handlers.ts';

const state: LibraryState = { folders: [], documents: 3, indexing: null, paused: false, lastReport: null };
const main = { kind: 'main' } as const;

function setUp(own: Partial<LibraryCalls> = {}, chosen: string | null = '/records') {
  const library = {
    addFolder: vi.fn(() => Promise.resolve(succeed(state))),
    removeFolder: vi.fn(() => Promise.resolve(succeed(state))),
    state: vi.fn(() => Promise.resolve(succeed(state))),
    ...own,
  } as unknown as LibraryCalls;
  const log = vi.fn();
  const handlers = libraryHandlers({ library, chooseFolder: () => Promise.resolve(chosen), log });
  return { handlers, library, log };
}

describe('library:add-folder', () => {
  it('adds the folder that the user chose', async () => {
    const { handlers, library } = setUp();
    expect(await handlers['library:add-folder']({}, main)).toEqual(succeed(state));
    expect(library.addFolder).toHaveBeenCalledExactlyOnceWith('/records');
  });

  it('answers null where the user cancelled', async () => {
    const { handlers, library } = setUp({}, null);
    expect(await handlers['library:add-folder']({}, main)).toEqual(succeed(null));
    expect(library.addFolder).not.toHaveBeenCalled();
  });
});

describe('library:add-dropped', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'memcon-dropped-'));
    await mkdir(join(folder, 'talks'));
    await writeFile(join(folder, 'talks', 'a.txt'), 'x');
    await writeFile(join(folder, 'talks', 'b.txt'), 'x');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('adds folders, and the folder of files once', async () => {
    const { handlers, library } = setUp();
    const paths = [join(folder, 'talks', 'a.txt'), join(folder, 'talks', 'b.txt'), folder];
    expect(await handlers['library:add-dropped']({ paths }, main)).toEqual(succeed(state));
    expect(vi.mocked(library.addFolder).mock.calls).toEqual([[join(folder, 'talks')], [folder]]);
  });

  it('adds nothing where one of them cannot be read', async () => {
    const { handlers, library } = setUp();
    const answer = await handlers['library:add-dropped']({ paths: [folder, join(folder, 'gone')] }, main);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'dropped-unreadable' } });
    expect(library.addFolder).not.toHaveBeenCalled();
  });

  it('hands on why a folder could not be added', async () => {
    const refused = fail('folder-unreadable', 'no right to read');
    const { handlers } = setUp({ addFolder: () => Promise.resolve(refused) });
    expect(await handlers['library:add-dropped']({ paths: [folder] }, main)).toEqual(refused);
  });
});

describe('library:refresh', () => {
  it('answers at once, while the run goes on', async () => {
    const update = vi.fn(() => new Promise<Result<IndexReport>>(() => undefined));
    const { handlers } = setUp({ update });
    expect(await handlers['library:refresh']({}, main)).toEqual(succeed(state));
    expect(update).toHaveBeenCalledOnce();
  });

  it('writes down what it could not ask for', async () => {
    const { handlers, log } = setUp({ update: () => Promise.reject(new Error('no process')) });
    await handlers['library:refresh']({}, main);
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
  });
});

describe('document:set-encoding', () => {
  it('hands on the choice, and keeps the path on the disk from the page', async () => {
    const opened = {
      document: { identity: { id: 'd1', path: '/home/reader/private/talks/a.txt' } },
      summary: { relativePath: 'talks/a.txt' },
    } as unknown as OpenedDocument;
    const setEncoding = vi.fn(() => Promise.resolve(succeed(opened)));
    const { handlers } = setUp({ setEncoding });
    const answer = await handlers['document:set-encoding']({ id: 'd1', encoding: 'euc-jp' }, main);
    expect(setEncoding).toHaveBeenCalledExactlyOnceWith('d1', 'euc-jp');
    expect(answer).toMatchObject({ ok: true, value: { document: { identity: { path: 'talks/a.txt' } } } });
    expect(JSON.stringify(answer)).not.toContain('/home/reader');
  });

  it('hands on why it could not be read so', async () => {
    const refused = fail('not-this-encoding', 'no text in it');
    const { handlers } = setUp({ setEncoding: () => Promise.resolve(refused) });
    expect(await handlers['document:set-encoding']({ id: 'd1', encoding: null }, main)).toEqual(refused);
  });
});

describe('document:open', () => {
  it('keeps the path on the disk from the page', async () => {
    const opened = {
      document: { identity: { id: 'd1', path: '/home/reader/private/talks/a.txt' } },
      text: 'words',
      marks: [{ kind: 'italic', span: { start: 0, end: 5 } }],
      summary: { relativePath: 'talks/a.txt' },
    } as unknown as OpenedDocument;
    const { handlers } = setUp({ document: () => Promise.resolve(succeed(opened)) });
    const answer = await handlers['document:open']({ id: 'd1' }, main);
    expect(JSON.stringify(answer)).not.toContain('/home/reader');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        text: 'words',
        marks: [{ kind: 'italic', span: { start: 0, end: 5 } }],
        document: { identity: { path: 'talks/a.txt' } },
      },
    });
  });

  it('hands on that there is no such record', async () => {
    const missing = fail('no-such-record', 'no record d1');
    const { handlers } = setUp({ document: () => Promise.resolve(missing) });
    expect(await handlers['document:open']({ id: 'd1' }, main)).toEqual(missing);
  });
});

it('hands the other channels to the library as they are', async () => {
  const search = vi.fn(() => Promise.resolve(fail('x', 'y')));
  const { handlers, library } = setUp({ search });
  await handlers['search:run']({ query: 'Tani', limit: 20 }, main);
  expect(search).toHaveBeenCalledWith('Tani', 20);
  await handlers['library:remove-folder']({ token: 't1' }, main);
  expect(library.removeFolder).toHaveBeenCalledWith('t1');
});
