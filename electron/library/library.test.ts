import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../parser/parse-document.ts';
import { readSource } from '../readers/read-source.ts';
import { Desk, failureOf, memorandum, update, valueOf } from './desk.fixture.ts';
import type { Library } from './library.ts';

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
    const opened = valueOf(await library.document(id));
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
    expect(valueOf(await library.document(id)).document.identity.path).toBe(desk.at('frus/vol 23/d102.txt'));
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
    const { document } = valueOf(await library.document(only?.id ?? ''));
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
        expect(valueOf(await library.document(id)).document.findings.map(({ code }) => code)).not.toContain(
          'duplicate-file',
        );
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
});
