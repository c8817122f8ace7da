import { describe, expect, it, vi } from 'vitest';
import type { DocumentSummary, IndexReport, LibraryState } from '../../shared/library/summary.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { FakeApi } from './fake-api.ts';
import { LibraryStore } from './library.svelte.ts';
import { packList, type PackedList } from '../../shared/library/packed-list.ts';

const state = (documents: number, over: Partial<LibraryState> = {}): LibraryState => ({
  folders: [{ token: 'f1', name: 'FRUS', documents, skipped: 2, reachable: true }],
  documents,
  indexing: null,
  paused: false,
  lastReport: null,
  ...over,
});
const record = (id: string): DocumentSummary => ({
  id,
  title: id,
  subject: null,
  place: null,
  date: '1956-09-07',
  time: null,
  type: 'memorandum-of-conversation',
  language: 'en',
  findings: 0,
  folder: 'f1',
  relativePath: `${id}.txt`,
});
const report: IndexReport = {
  files: 3,
  documents: 1,
  added: 1,
  changed: 0,
  removed: 0,
  skipped: [{ folder: 'f', path: 'papers/scan.pdf', reason: 'It has no text layer.' }],
  bytes: 10,
  seconds: 0.1,
  cancelled: false,
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('LibraryStore', () => {
  it('loads the folders and the list', async () => {
    const api = new FakeApi({
      'library:state': () => succeed(state(1)),
      'library:list': () => succeed(packList([record('a')])),
    });
    const library = new LibraryStore(api);
    expect(library.empty).toBe(false);
    await library.load();
    expect(library.listed).toBe(true);
    expect(library.documents.map((row) => row.id)).toEqual(['a']);
    expect(library.skipped).toBe(2);
  });

  it('asks for the files left out, of one folder or of all, and not in the report', async () => {
    const api = new FakeApi({ 'library:skipped': ({ folder }) => succeed(folder === 'f' ? report.skipped : []) });
    const library = new LibraryStore(api);
    expect(library.skippedFiles).toBeNull();
    await library.listSkipped('f');
    expect(library.skippedFiles).toEqual(report.skipped);
    await library.listSkipped(null);
    expect(library.skippedFiles).toEqual([]);
  });

  it('knows an empty library from one not yet read', async () => {
    const api = new FakeApi({
      'library:state': () => succeed(state(0, { folders: [] })),
      'library:list': () => succeed(packList([])),
    });
    const library = new LibraryStore(api);
    await library.load();
    expect(library.empty).toBe(true);
  });

  it('follows a run: progress, then its report and the new list', async () => {
    const api = new FakeApi({ 'library:list': () => succeed(packList([record('a'), record('b')])) });
    const library = new LibraryStore(api);
    const onChanged = vi.fn();
    const stop = library.listen(onChanged);
    const progress = { phase: 'reading', done: 1, total: 3, current: 'a.txt', rate: 12 } as const;
    api.emit('library:progress', progress);
    expect(library.progress).toEqual(progress);
    api.emit('library:changed', { state: state(2), report });
    await settled();
    expect(library.progress).toBeNull();
    expect(library.documents).toHaveLength(2);
    expect(onChanged).toHaveBeenCalledOnce();
    library.dismissReport();
    expect(library.report).toBeNull();
    stop();
    api.emit('library:progress', progress);
    expect(library.progress).toBeNull();
  });

  it('shows records while a run goes on, without asking at each step', async () => {
    vi.useFakeTimers();
    const running = { phase: 'reading', done: 1, total: 9, current: null, rate: 1 } as const;
    const api = new FakeApi({
      'library:state': () => succeed(state(1, { indexing: running })),
      'library:list': () => succeed(packList([record('a')])),
    });
    const library = new LibraryStore(api);
    library.listen();
    await library.load();
    for (let step = 0; step < 70; step += 1) {
      await vi.advanceTimersByTimeAsync(100);
      api.emit('library:progress', { ...running, done: step });
    }
    vi.useRealTimers();
    expect(api.count('library:list')).toBe(3);
    expect(library.documents).toHaveLength(1);
    expect(library.progress?.done).toBe(69);
  });

  it('reports an idle run only where the reader asked for it', async () => {
    const idle = { ...report, added: 0 };
    const api = new FakeApi({
      'library:list': () => succeed(packList([])),
      'library:refresh': () => succeed(state(1)),
    });
    const library = new LibraryStore(api);
    library.listen();
    api.emit('library:changed', { state: state(1), report: idle });
    expect(library.report).toBeNull();
    await library.refresh();
    api.emit('library:changed', { state: state(1), report: idle });
    expect(library.report).toEqual(idle);
  });

  it('drops a list that a later one overtook', async () => {
    const answers: ((rows: Result<PackedList>) => void)[] = [];
    const api = new FakeApi({ 'library:list': () => new Promise((resolve) => answers.push(resolve)) });
    const library = new LibraryStore(api);
    library.listen();
    api.emit('library:changed', { state: state(1), report: null });
    api.emit('library:changed', { state: state(2), report: null });
    answers[1]?.(succeed(packList([record('a'), record('b')])));
    await settled();
    answers[0]?.(succeed(packList([record('a')])));
    await settled();
    expect(library.documents).toHaveLength(2);
  });

  it('changes nothing when the folder dialog is cancelled, and says what failed', async () => {
    const api = new FakeApi({ 'library:add-folder': () => succeed(null) });
    const library = new LibraryStore(api);
    await library.addFolder();
    expect(library.state).toBeNull();
    expect(library.failure).toBeNull();
    api.handlers['library:add-folder'] = () => fail('unreadable', 'The folder cannot be read.');
    await library.addFolder();
    expect(library.failure?.message).toBe('The folder cannot be read.');
  });
});
