import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SESSION, type OpenedDocument, type Session } from '../../shared/ipc/channels.ts';
import type { DocumentSummary, LibraryState } from '../../shared/library/summary.ts';
import { fail, succeed } from '../../shared/model/result.ts';
import { NO_FACETS } from '../../shared/query/facets.ts';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import { FakeApi } from '../stores/fake-api.ts';
import { Workbench } from './workbench.svelte.ts';
import { packList } from '../../shared/library/packed-list.ts';

const state: LibraryState = {
  folders: [{ token: 'f', name: 'FRUS', documents: 1, skipped: 0, reachable: true }],
  documents: 1,
  indexing: null,
  paused: false,
  lastReport: null,
};
const row = {
  id: 'd102',
  title: 'Japanese-Soviet Negotiations',
  folder: 'f',
  relativePath: 'd102.txt',
} as DocumentSummary;
const answer = (query: string): SearchAnswer => ({
  query,
  total: 1,
  milliseconds: 1,
  problem: null,
  facets: NO_FACETS,
  hits: [
    {
      documentId: 'd102',
      title: row.title,
      place: null,
      date: null,
      score: 1,
      matches: 1,
      snippets: [{ part: 'body', before: 'an ', match: 'Adenauer', after: ' type', span: { start: 40, end: 48 } }],
    },
  ],
});

const windowOver = (session: Partial<Session> = {}) =>
  new FakeApi({
    'session:load': () => succeed({ ...DEFAULT_SESSION, ...session }),
    'session:save': () => succeed(null),
    'library:state': () => succeed(state),
    'library:list': () => succeed(packList([row])),
    'library:add-folder': () => succeed(null),
    'document:open': ({ id }) => succeed({ summary: { id }, text: id } as OpenedDocument),
    'search:run': ({ query }) => succeed(answer(query)),
    'search:rest': ({ query }) => succeed(answer(query)),
    'brief:save-pdf': () => succeed({ fileName: 'brief.pdf' }),
    'brief:print': () => fail('no-printer', 'No printer answered.'),
  });

describe('Workbench', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('lays out the last session: record, search and its passages', async () => {
    const bench = new Workbench(windowOver({ documentId: 'd102', query: 'Adenauer' }));
    await bench.start();
    expect(bench.ready).toBe(true);
    expect(bench.record.opened?.text).toBe('d102');
    expect(bench.highlights).toEqual([{ span: { start: 40, end: 48 }, current: false }]);
  });

  it('clears the desk where the record has left the library', async () => {
    const api = windowOver({ documentId: 'gone' });
    const bench = new Workbench(api);
    await bench.start();
    expect(bench.record.id).toBeNull();
    expect(bench.session.current.documentId).toBeNull();
    expect(api.count('document:open')).toBe(0);
  });

  it('opens a passage at its place', async () => {
    const bench = new Workbench(windowOver());
    await bench.start();
    bench.find('Adenauer');
    await vi.advanceTimersByTimeAsync(200);
    const [passage] = bench.cursor.passages;
    if (passage === undefined) throw new Error('no passage');
    await bench.openPassage(passage);
    expect(bench.highlights).toEqual([{ span: { start: 40, end: 48 }, current: true }]);
    expect(bench.session.current).toMatchObject({ documentId: 'd102', query: 'Adenauer' });
    bench.find('');
    expect(bench.highlights).toEqual([]);
  });

  it('keeps a key that was pressed before the answer came: it steps and opens in what is found then', async () => {
    const api = windowOver({ query: 'Tani' });
    const bench = new Workbench(api);
    await bench.start();
    bench.find('Adenauer');
    const stepped = bench.stepFound('ArrowDown');
    const opened = bench.openFound();
    await vi.advanceTimersByTimeAsync(0);
    await Promise.all([stepped, opened]);
    expect(bench.record.opened?.text).toBe('d102');
    expect(bench.record.place).toMatchObject({ start: 40, end: 48 });
    expect(api.calls.filter(({ channel }) => channel === 'search:run').at(-1)?.request).toMatchObject({
      query: 'Adenauer',
    });
  });

  it('marks every match in the open record, and steps through them', async () => {
    const api = windowOver({ documentId: 'd102', query: 'Adenauer' });
    const spans = [40, 120, 300].map((start) => ({ start, end: start + 8 }));
    api.handlers['search:matches'] = () => succeed(spans);
    const bench = new Workbench(api);
    await bench.start();
    if (bench.hit === undefined) throw new Error('no hit');
    await bench.findMatches(bench.hit);
    expect(bench.highlights.map(({ span }) => span.start)).toEqual([40, 120, 300]);
    await bench.stepMatch(1);
    await bench.stepMatch(1);
    expect(bench.highlights.find(({ current }) => current)?.span.start).toBe(120);
    await bench.stepMatch(-1);
    await bench.stepMatch(-1);
    expect(bench.record.place).toEqual({ start: 300, end: 308 });
  });

  it('leads on from the last match of a record to the next record, and back to its last', async () => {
    const api = windowOver({ query: 'Adenauer', documentId: 'd102' });
    const [hit] = answer('').hits;
    if (hit === undefined) throw new Error('no hit');
    const hits = [hit, { ...hit, documentId: 'd103' }];
    const two = (query: string) => succeed({ ...answer(query), total: 2, hits });
    api.handlers['search:run'] = ({ query }) => two(query);
    api.handlers['search:rest'] = ({ query }) => two(query);
    api.handlers['search:matches'] = () => succeed([40, 300].map((start) => ({ start, end: start + 8 })));
    const bench = new Workbench(api);
    await bench.start();
    await bench.findMatches(hit);
    await bench.stepMatch(1);
    await bench.stepMatch(1);
    expect([bench.record.id, bench.record.place?.start]).toEqual(['d102', 300]);
    await bench.stepMatch(1);
    expect([bench.record.id, bench.record.place?.start]).toEqual(['d103', 40]);
    expect(bench.cursor.current?.hit.documentId).toBe('d103');
    await bench.stepMatch(-1);
    expect([bench.record.id, bench.record.place?.start]).toEqual(['d102', 300]);
  });

  it('shows what could not be read where nothing is found', async () => {
    const api = windowOver({ query: 'Adenauer' });
    const nothing = (query: string) => succeed({ ...answer(query), total: 0, hits: [] });
    api.handlers['search:run'] = ({ query }) => nothing(query);
    api.handlers['search:rest'] = ({ query }) => nothing(query);
    const bench = new Workbench(api);
    await bench.start();
    await bench.openFound();
    expect(bench.skippedWishes).toBe(0);
    api.handlers['library:state'] = () =>
      succeed({ ...state, folders: state.folders.map((folder) => ({ ...folder, skipped: 2 })) });
    await bench.library.load();
    await bench.openFound();
    expect(bench.skippedWishes).toBe(1);
  });

  it('does what the menu asks', async () => {
    const api = windowOver({ documentId: 'd102' });
    const bench = new Workbench(api);
    await bench.start();
    for (const command of ['theme-dark', 'search', 'add-folder', 'save-pdf', 'print'] as const) {
      api.emit('menu:command', { command });
    }
    await vi.advanceTimersByTimeAsync(10);
    expect(bench.session.current.theme).toBe('dark');
    expect(bench.searchWishes).toBe(1);
    expect(api.count('library:add-folder')).toBe(1);
    expect(bench.notices.notices.map((notice) => notice.text)).toEqual(['Saved as brief.pdf.', 'No printer answered.']);
  });

  it.each([
    [
      'changed on disk',
      [{ ...row, id: 'd102-new' }],
      'd102-new',
      'd102.txt has changed on disk; this is how it reads now.',
    ],
    ['left the library', [], null, '“Japanese-Soviet Negotiations” is no longer in the library.'],
  ])('follows the open record where it has %s', async (_, after, id, notice) => {
    const api = windowOver({ documentId: 'd102' });
    api.handlers['document:open'] = (request) =>
      succeed({ summary: { ...row, id: request.id }, text: request.id } as OpenedDocument);
    const bench = new Workbench(api);
    await bench.start();
    api.handlers['library:list'] = () => succeed(packList(after));
    api.emit('library:changed', { state, report: null });
    await vi.advanceTimersByTimeAsync(10);
    expect(bench.record.opened?.summary.id ?? null).toBe(id);
    expect(bench.session.current.documentId).toBe(id);
    expect(bench.notices.notices.map(({ text }) => text)).toEqual([notice]);
  });

  it('tells what the main process has to say', async () => {
    const api = windowOver();
    const bench = new Workbench(api);
    await bench.start();
    api.emit('app:notice', { message: 'The library was started anew.' });
    expect(bench.notices.notices.map((notice) => notice.text)).toEqual(['The library was started anew.']);
  });

  it('searches again when the library has changed', async () => {
    const api = windowOver({ query: 'Adenauer' });
    const bench = new Workbench(api);
    await bench.start();
    api.emit('library:changed', { state, report: null });
    await vi.advanceTimersByTimeAsync(10);
    expect(api.count('search:run')).toBe(2);
  });
});
