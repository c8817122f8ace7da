import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../parser/parse-document.ts';
import { readSource } from '../readers/read-source.ts';
import { asOrdinaryUser } from './as-ordinary-user.fixture.ts';
import { Desk, failureOf, memorandum, update, valueOf } from './desk.fixture.ts';
import { Library } from './library.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

async function titlesFor(library: Library, query: string): Promise<string[]> {
  return (await library.search(query, 100)).hits.map(({ title }) => title).sort();
}

describe('a library', () => {
  it('reads a folder: records, state, list, search, document', async () => {
    desk.write('frus/part 1/d2.txt', memorandum('solvents', 8));
    desk.write('frus/d1.txt', memorandum('fisheries', 7));
    const library = await desk.library();
    const token = valueOf(await library.addFolder(desk.at('frus')));
    const report = await update(library);
    expect(report).toMatchObject({
      files: 2,
      documents: 2,
      added: 2,
      changed: 0,
      removed: 0,
      skipped: [],
      cancelled: false,
    });
    expect(report.bytes).toBe(memorandum('solvents').length + memorandum('fisheries').length);
    expect(await library.state()).toMatchObject({
      documents: 2,
      indexing: null,
      lastReport: report,
      folders: [{ token, name: 'frus', documents: 2, skipped: 0, reachable: true }],
    });
    expect(library.list().map(({ relativePath, date }) => ({ relativePath, date }))).toEqual([
      { relativePath: 'd1.txt', date: '1956-09-07' },
      { relativePath: 'part 1/d2.txt', date: '1956-09-08' },
    ]);
    const { hits, total } = await library.search('solvents', 10);
    expect(total).toBe(1);
    const id = hits[0]?.documentId ?? '';
    expect(library.pathOf(id)).toBe(desk.at('frus/part 1/d2.txt'));
    const opened = valueOf(library.document(id));
    expect(opened.summary).toEqual(library.list()[1]);
    const source = valueOf(readSource(readFileSync(desk.at('frus/part 1/d2.txt')), ''));
    expect(opened.text).toBe(source.text);
    expect(opened.document).toEqual(parseDocument(source, opened.document.identity));
    expect(opened.document.identity.path).toBe(desk.at('frus/part 1/d2.txt'));
  });

  it('finds everything still there when opened again', async () => {
    desk.write('frus/d1.txt', memorandum('fisheries'));
    const first = await desk.library();
    await first.addFolder(desk.at('frus'));
    await update(first);
    const list = first.list();
    await desk.close(first);
    const second = await desk.library();
    expect(second.list()).toEqual(list);
    expect(await titlesFor(second, 'fisheries')).toHaveLength(1);
    expect((await second.state()).folders).toHaveLength(1);
  });

  it('touches only what changed', async () => {
    desk.write('frus/d1.txt', memorandum('fisheries'));
    desk.write('frus/d2.txt', memorandum('solvents'));
    desk.write('frus/d3.txt', memorandum('treaties'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    await update(library);
    expect(await update(library)).toMatchObject({ files: 3, documents: 3, added: 0, changed: 0, removed: 0 });
    desk.write('frus/d1.txt', memorandum('whaling'));
    desk.remove('frus/d2.txt');
    desk.write('frus/d4.txt', memorandum('airports'));
    utimesSync(desk.at('frus/d3.txt'), new Date(), new Date());
    expect(await update(library)).toMatchObject({ files: 3, documents: 3, added: 1, changed: 1, removed: 1 });
    expect(await titlesFor(library, 'fisheries')).toEqual([]);
    expect(await titlesFor(library, 'solvents')).toEqual([]);
    for (const topic of ['whaling', 'treaties', 'airports']) expect(await titlesFor(library, topic)).toHaveLength(1);
  });

  it('sees a change that kept the size, made within the instant of reading', async () => {
    writeFileSync(join(desk.folder('frus'), 'd1.txt'), memorandum('fisheries'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    const { mtime } = statSync(desk.at('frus/d1.txt'));
    await update(library);
    writeFileSync(desk.at('frus/d1.txt'), memorandum('filleting'));
    utimesSync(desk.at('frus/d1.txt'), mtime, mtime);
    expect(await update(library)).toMatchObject({ changed: 1 });
    expect(await titlesFor(library, 'filleting')).toHaveLength(1);
  });

  it('keeps the identity of a record that moves, and its words', async () => {
    desk.write('frus/d1.txt', memorandum('fisheries'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    await update(library);
    const id = library.list()[0]?.id ?? '';
    desk.move('frus/d1.txt', 'frus/vol 23/d102.txt');
    await update(library);
    expect(library.list()).toMatchObject([{ id, relativePath: 'vol 23/d102.txt' }]);
    expect(valueOf(library.document(id)).document.identity.path).toBe(desk.at('frus/vol 23/d102.txt'));
    expect(await titlesFor(library, 'fisheries')).toHaveLength(1);
  });

  it('keeps records whose files trade names', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    desk.write('frus/b.txt', memorandum('solvents'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    await update(library);
    const ids = library.list().map(({ id }) => id);
    desk.write('frus/a.txt', memorandum('solvents'));
    desk.write('frus/b.txt', memorandum('fisheries'));
    await update(library);
    expect(
      library
        .list()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(library.list().find(({ relativePath }) => relativePath === 'a.txt')?.title).toContain('solvents');
    for (const topic of ['fisheries', 'solvents']) expect(await titlesFor(library, topic)).toHaveLength(1);
  });

  it('holds equal files as one record with two places, and points that out', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    desk.write('copies/b.txt', memorandum('fisheries'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    await library.addFolder(desk.at('copies'));
    expect(await update(library)).toMatchObject({ files: 2, documents: 1 });
    const [only] = library.list();
    const { document } = valueOf(library.document(only?.id ?? ''));
    const found = document.findings.filter(({ code }) => code === 'duplicate-file');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('frus/a.txt');
    expect(found[0]?.message).toContain('copies/b.txt');
    expect(found[0]?.message).not.toContain(desk.path);
    expect(only?.findings).toBe(document.findings.length);
    desk.remove('frus/a.txt');
    await update(library);
    expect(library.list()).toMatchObject([{ id: only?.id, relativePath: 'b.txt' }]);
  });

  it('holds each file once where folders lie within each other, whichever came first', async () => {
    desk.write('all/a.txt', memorandum('fisheries'));
    desk.write('all/frus/b.txt', memorandum('solvents'));
    for (const order of [
      ['all', 'all/frus'],
      ['all/frus', 'all'],
    ]) {
      const library = await desk.library(order.join('+').replace('/', '-'));
      for (const folder of order) await library.addFolder(desk.at(folder));
      await library.addFolder(desk.at('all'));
      expect(await update(library)).toMatchObject({ files: 2, documents: 2 });
      const { folders } = await library.state();
      expect(folders.map(({ name, documents }) => `${name}: ${documents}`).sort()).toEqual(['all: 1', 'frus: 1']);
      for (const { id } of library.list()) {
        expect(valueOf(library.document(id)).document.findings.map(({ code }) => code)).not.toContain('duplicate-file');
      }
      await library.removeFolder(folders.find(({ name }) => name === 'frus')?.token ?? '');
      expect(await update(library)).toMatchObject({ files: 2, documents: 2, added: 1 });
    }
  });

  it('forgets a folder, and only what it alone held', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    desk.write('frus/b.txt', memorandum('solvents'));
    desk.write('dfat/b.txt', memorandum('solvents'));
    const library = await desk.library();
    const token = valueOf(await library.addFolder(desk.at('frus')));
    await library.addFolder(desk.at('dfat'));
    await update(library);
    valueOf(await library.removeFolder(token));
    expect(library.list().map(({ title }) => title)).toEqual(['Memorandum of a Conversation on solvents']);
    expect(await titlesFor(library, 'fisheries')).toEqual([]);
    expect(await titlesFor(library, 'solvents')).toHaveLength(1);
    expect(failureOf(await library.removeFolder(token)).code).toBe('folder-unknown');
  });

  it('names every file that it did not read, and why', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    desk.write('frus/.hidden.txt', 'x');
    desk.write('frus/empty.txt', '');
    desk.write('frus/picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    desk.write('frus/data.json', '{ "id": "d1", "names": ["Tani", "Dulles"] }');
    desk.write('frus/MANIFEST.tsv', 'id\tdate\taddress\nd1\t1956\tplace\nd2\t1957\tplace\n');
    desk.write('frus/d1.xml', '<?xml version="1.0"?>\n<TEI><text>words</text></TEI>');
    symlinkSync(desk.at('frus'), desk.at('frus/loop'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    const { skipped, documents, files } = await update(library);
    expect(documents).toBe(1);
    expect(files).toBe(6);
    expect(skipped.map(({ path }) => path).sort()).toEqual([
      'frus/.hidden.txt',
      'frus/MANIFEST.tsv',
      'frus/d1.xml',
      'frus/data.json',
      'frus/empty.txt',
      'frus/loop',
      'frus/picture.png',
    ]);
    for (const { reason } of skipped) expect(reason).toMatch(/\S+ \S+/u);
    expect((await library.state()).folders[0]).toMatchObject({ documents: 1, skipped: 7 });
    // They are known from then on, and still told of.
    expect((await update(library)).skipped).toEqual(skipped);
  });

  it.skipIf(process.platform === 'win32')('keeps what it may not read any more, and says so', async () => {
    desk.write('frus/a/a.txt', memorandum('fisheries'));
    desk.write('frus/b.txt', memorandum('solvents'));
    const path = desk.at('frus');
    chmodSync(desk.path, 0o777);
    // Opened as the ordinary user, so that the library is theirs to write.
    await asOrdinaryUser(async () => {
      const library = await desk.library();
      await library.addFolder(path);
      await update(library);
    });
    chmodSync(desk.at('frus/a'), 0);
    chmodSync(desk.at('frus/b.txt'), 0);
    utimesSync(desk.at('frus/b.txt'), new Date(1e12), new Date(1e12));
    await asOrdinaryUser(async () => {
      const library = await desk.library();
      const report = await update(library);
      expect(report).toMatchObject({ documents: 2, removed: 0, changed: 0 });
      expect(report.skipped.map((skip) => skip.path).sort()).toEqual(['frus/a', 'frus/b.txt']);
      for (const { reason } of report.skipped) expect(reason).toContain('EACCES');
    });
    chmodSync(desk.at('frus/a'), 0o755);
    chmodSync(desk.at('frus/b.txt'), 0o644);
    await asOrdinaryUser(async () => {
      const library = await desk.library();
      expect(await update(library)).toMatchObject({ documents: 2, added: 0, changed: 0, skipped: [] });
    });
  });

  it('keeps the records of a folder that cannot be reached', async () => {
    desk.write('disk/frus/a.txt', memorandum('fisheries'));
    desk.write('dfat/b.txt', memorandum('solvents'));
    const library = await desk.library();
    await library.addFolder(desk.at('disk/frus'));
    await library.addFolder(desk.at('dfat'));
    await update(library);
    desk.move('disk', 'unplugged');
    const report = await update(library);
    expect(report).toMatchObject({ documents: 2, removed: 0, skipped: [{ path: 'frus' }] });
    expect((await library.state()).folders.map(({ reachable }) => reachable)).toEqual([false, true]);
    const id = library.list().find(({ title }) => title.includes('fisheries'))?.id ?? '';
    expect(library.document(id).ok).toBe(true);
  });

  it('never reads itself, nor writes into a source folder', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    const library = await desk.library('frus/my library');
    await library.addFolder(desk.at('frus'));
    expect(await update(library)).toMatchObject({ files: 1, documents: 1, skipped: [] });
    expect(await update(library)).toMatchObject({ files: 1, documents: 1, skipped: [] });
    expect(failureOf(await library.addFolder(desk.at('frus/my library'))).code).toBe('folder-in-library');
  });

  it('refuses a folder that is not there, and a file', async () => {
    const library = await desk.library();
    expect(failureOf(await library.addFolder(desk.at('none'))).message).toContain('no such folder');
    expect(failureOf(await library.addFolder(desk.write('a.txt', 'x'))).code).toBe('folder-is-a-file');
  });

  it('answers an unknown record with a sentence', async () => {
    const library = await desk.library();
    expect(failureOf(library.document('nothing')).code).toBe('document-unknown');
    expect(library.pathOf('nothing')).toBeNull();
  });

  it('refuses a folder of other things, a damaged library and a missing one', async () => {
    desk.write('papers/a.txt', 'x');
    expect(failureOf(await Library.open(desk.at('papers'))).code).toBe('library-foreign');
    desk.write('broken/library.mdb', 'these are no pages of LMDB '.repeat(500));
    expect(failureOf(await Library.open(desk.at('broken'))).code).toBe('library-damaged');
    expect(failureOf(await Library.open(desk.at('none'), { begin: false })).code).toBe('library-missing');
    mkdirSync(desk.at('fresh'));
    writeFileSync(desk.at('fresh/library.mdb'), '');
    expect((await desk.library('fresh')).list()).toEqual([]);
    rmSync(desk.at('papers'), { recursive: true });
  });
});
