import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOrdinaryUser } from './as-ordinary-user.fixture.ts';
import { Desk, failureOf, memorandum, update } from './desk.fixture.ts';
import { Library } from './library.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe('a library in trouble', () => {
  it('names every file that it did not read, and why', async () => {
    desk.write('frus/a.txt', memorandum('fisheries'));
    desk.write('frus/.hidden.txt', 'x');
    desk.write('frus/empty.txt', '');
    desk.write('frus/picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    desk.write('frus/data.json', '{ "id": "d1", "names": ["Tani", "Dulles"] }');
    desk.write('frus/MANIFEST.tsv', 'id\tdate\taddress\nd1\t1956\tplace\nd2\t1957\tplace\n');
    symlinkSync(desk.at('frus'), desk.at('frus/loop'));
    const library = await desk.library();
    await library.addFolder(desk.at('frus'));
    const { skipped, documents, files } = await update(library);
    expect(documents).toBe(1);
    expect(files).toBe(5);
    expect(skipped.map(({ path }) => path).sort()).toEqual([
      'frus/.hidden.txt',
      'frus/MANIFEST.tsv',
      'frus/data.json',
      'frus/empty.txt',
      'frus/loop',
      'frus/picture.png',
    ]);
    for (const { reason } of skipped) expect(reason).toMatch(/\S+ \S+/u);
    expect((await library.state()).folders[0]).toMatchObject({ documents: 1, skipped: 6 });
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
    expect((await library.document(id)).ok).toBe(true);
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
    expect(failureOf(await library.document('nothing')).code).toBe('document-unknown');
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
  });
});
