import { utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, memorandum, valueOf } from './desk.fixture.ts';
import { LibraryClient, type LibraryPort } from './library-client.ts';
import { LibraryServer } from './library-server.ts';
import { Library } from './library.ts';
import type { LibraryCall, LibraryEvents } from './protocol.ts';
import { unpackList } from '../../shared/library/packed-list.ts';

let desk: Desk;
let client: LibraryClient;
let changes: LibraryEvents['changed'][];
let progress: LibraryEvents['progress'][];

/** Client and server as main and library process hold them, with messages that are cloned on the way. */
function connect(folder: string): LibraryClient {
  const listeners: ((message: unknown) => void)[] = [];
  const exits: ((code: number) => void)[] = [];
  const server = new LibraryServer({
    open: () => Library.open(folder),
    send: (message) => {
      const clone: unknown = structuredClone(message);
      setImmediate(() => listeners.forEach((listener) => listener(clone)));
    },
    onClosed: () => setImmediate(() => exits.forEach((listener) => listener(0))),
  });
  const port: LibraryPort = {
    postMessage: (message) => void server.receive(structuredClone(message) as LibraryCall),
    on: (event: 'message' | 'exit', listener: never) => (event === 'message' ? listeners : exits).push(listener),
  };
  return new LibraryClient(() => port);
}

beforeEach(() => {
  desk = new Desk();
  client = connect(desk.at('library'));
  changes = [];
  progress = [];
  client.on('changed', (change) => changes.push(change));
  client.on('progress', (one) => progress.push(one));
});
afterEach(async () => {
  await client.close();
  await desk.clear();
});

/** Resolves when a run has ended with its report. */
function ended(): Promise<LibraryEvents['changed']> {
  return new Promise((resolve) => {
    const stop = client.on('changed', (change) => {
      if (change.report === null && change.failure === null) return;
      stop();
      resolve(change);
    });
  });
}

describe('the library process', () => {
  it('adds a folder at once, reads it by itself, tells when it is done', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const done = ended();
    const state = valueOf(await client.addFolder(desk.at('frus')));
    expect(state.folders).toMatchObject([{ name: 'frus' }]);
    expect((await done).state.documents).toBe(1);
    expect(progress.map(({ phase }) => phase)).toContain('reading');
    expect(valueOf(await client.search('fisheries', 10)).total).toBe(1);
    const [first] = unpackList(valueOf(await client.list()));
    expect(valueOf(await client.document(first?.id ?? '')).text).toBe(memorandum('fisheries'));
  });

  it('reads all of several folders added in one breath', async () => {
    for (const name of ['a', 'b', 'c']) desk.write(`${name}/${name}.txt`, memorandum(`topic-${name}`));
    await Promise.all(['a', 'b', 'c'].map((name) => client.addFolder(desk.at(name))));
    const report = valueOf(await client.update());
    expect(report.documents).toBe(3);
    expect(valueOf(await client.state())).toMatchObject({ documents: 3, indexing: null });
  });

  it('removes a folder while it is being read', async () => {
    for (let at = 0; at < 200; at += 1) desk.write(`frus/${at}.txt`, memorandum(`matter ${at}`));
    const { folders } = valueOf(await client.addFolder(desk.at('frus')));
    const state = valueOf(await client.removeFolder(folders[0]?.token ?? ''));
    expect(state).toMatchObject({ documents: 0, folders: [] });
    valueOf(await client.update());
    expect(unpackList(valueOf(await client.list()))).toEqual([]);
  });

  it('stops on request, keeps what it has, and goes on later', async () => {
    for (let at = 0; at < 300; at += 1) desk.write(`frus/${at}.txt`, memorandum(`matter ${at}`));
    const done = ended();
    await client.addFolder(desk.at('frus'));
    valueOf(await client.cancel());
    const { report } = await done;
    expect(report?.cancelled).toBe(true);
    expect(report?.documents).toBeLessThan(300);
    expect(valueOf(await client.state())).toMatchObject({ indexing: null });
    expect(valueOf(await client.update())).toMatchObject({ documents: 300, cancelled: false });
  });

  it('answers searches while it reads', { timeout: 30_000 }, async () => {
    for (let at = 0; at < 300; at += 1) desk.write(`frus/${at}.txt`, memorandum(`matter ${at}`));
    await client.addFolder(desk.at('frus'));
    let answered = 0;
    const done = client.update();
    let running = true;
    void done.then(() => (running = false));
    while (running) {
      valueOf(await client.search('matter', 10));
      answered += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(answered).toBeGreaterThan(3);
  });

  it('stops a run to read a record in another encoding, tells of it, and goes on', async () => {
    desk.write('papers/a.txt', 'Se\u00f1or Mu\u00f1oz agreed.\n');
    let done = ended();
    valueOf(await client.addFolder(desk.at('papers')));
    await done;
    const id = unpackList(valueOf(await client.list()))[0]?.id ?? '';
    desk.write('papers/b.txt', memorandum('fisheries'));
    done = ended();
    const running = client.update();
    const opened = valueOf(await client.setEncoding(id, 'windows-1252'));
    expect(opened.text).toContain('SeÃ±or');
    expect(changes.at(-1)).toMatchObject({ report: null, failure: null });
    await Promise.all([running, done]);
    valueOf(await client.update());
    expect(unpackList(valueOf(await client.list()))).toHaveLength(2);
    expect(valueOf(await client.document(id)).text).toContain('SeÃ±or');
  });

  it('answers every call with the failure when there is no library to open', async () => {
    desk.write('papers/a.txt', 'x');
    const other = connect(desk.at('papers'));
    expect(await other.state()).toMatchObject({ ok: false, failure: { code: 'library-foreign' } });
    expect(await other.list()).toMatchObject({ ok: false, failure: { code: 'library-foreign' } });
    desk.remove('papers/a.txt');
    expect((await other.list()).ok).toBe(true);
    await other.close();
  });

  it('tells of a run that another process keeps from starting', async () => {
    valueOf(await client.state());
    desk.write('library/indexing.lock', JSON.stringify({ pid: 1, host: 'another computer' }));
    utimesSync(desk.at('library/indexing.lock'), new Date(), new Date());
    expect(await client.update()).toMatchObject({ ok: false, failure: { code: 'library-busy' } });
    expect(changes).toMatchObject([{ report: null, failure: { code: 'library-busy' } }]);
  });
});
