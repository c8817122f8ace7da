import { copyFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, failureOf, memorandum, update, valueOf } from './desk.fixture.ts';
import type { Library } from './library.ts';

const JAPANESE = '標題: 日ソ交渉に関する会談\n日付: 1956年9月7日\n\n谷大使は漁業について述べた。長官は同意した。\n';

let desk: Desk;
let library: Library;
beforeEach(async () => {
  desk = new Desk();
  desk.write('papers/talks.txt', iconv.encode(JAPANESE, 'cp932'));
  desk.write('papers/other.txt', memorandum('fisheries'));
  library = await desk.library();
  valueOf(await library.addFolder(desk.folder('papers')));
  await update(library);
});
afterEach(() => desk.clear());

const idOf = (path = 'talks.txt'): string =>
  library.list().find(({ relativePath }) => relativePath === path)?.id ?? expect.fail(`${path} is not in the library`);

async function found(query: string): Promise<string[]> {
  return (await library.search(query, 10)).hits.map(({ documentId }) => documentId);
}

describe('the encoding of a record', () => {
  it('is read anew at once, found by its new words only, under the same id; and back', async () => {
    const id = idOf();
    const before = valueOf(await library.document(id));
    expect(await found('漁業')).toEqual([id]);
    const wrong = valueOf(await library.setEncoding(id, 'windows-1252'));
    expect(wrong.document.identity).toMatchObject({
      id,
      encoding: { name: 'windows-1252', confidence: 1, detected: { name: 'shift_jis' } },
    });
    expect(wrong.document.findings.map(({ code }) => code)).toContain('undecodable-bytes');
    expect(idOf()).toBe(id);
    expect(library.list().find((row) => row.id === id)?.title).not.toContain('日ソ');
    expect(await found('漁業')).toEqual([]);
    expect(valueOf(await library.setEncoding(id, null))).toEqual(before);
    expect(await found('漁業')).toEqual([id]);
    expect(library.list()).toHaveLength(2);
  });

  it('stays chosen: in another run, in another process, under a new name, for a copy, after an edit', async () => {
    const id = idOf();
    valueOf(await library.setEncoding(id, 'windows-1252'));
    await desk.close(library);
    library = await desk.library();
    const encoding = async (path?: string) =>
      valueOf(await library.document(idOf(path))).document.identity.encoding.name;
    expect(await update(library)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await encoding()).toBe('windows-1252');

    desk.move('papers/talks.txt', 'papers/renamed.txt');
    await update(library);
    expect([idOf('renamed.txt'), await encoding('renamed.txt')]).toEqual([id, 'windows-1252']);

    desk.move('papers/renamed.txt', 'elsewhere.txt');
    await update(library);
    expect(library.list()).toHaveLength(1);
    copyFileSync(desk.at('elsewhere.txt'), desk.at('papers/back.txt'));
    await update(library);
    expect([idOf('back.txt'), await encoding('back.txt')]).toEqual([id, 'windows-1252']);

    desk.write('papers/back.txt', iconv.encode(`${JAPANESE}以上\n`, 'cp932'));
    await update(library);
    expect(await encoding('back.txt')).toBe('windows-1252');
  });

  it('is that of every file with the same bytes', async () => {
    copyFileSync(desk.at('papers/talks.txt'), desk.at('papers/copy.txt'));
    await update(library);
    valueOf(await library.setEncoding(idOf('copy.txt'), 'windows-1252'));
    expect((await library.state()).folders).toMatchObject([{ documents: 3, skipped: 0 }]);
    const { document } = valueOf(await library.document(idOf('copy.txt')));
    expect(document.findings.map(({ code }) => code)).toContain('duplicate-file');
    expect(document.identity.encoding.name).toBe('windows-1252');
  });

  it('is refused, and nothing changes, where the bytes are no text in it', async () => {
    desk.write('papers/wide.txt', Buffer.from(memorandum('solvents'), 'utf16le'));
    await update(library);
    const id = idOf('wide.txt');
    const before = valueOf(await library.document(id));
    expect(failureOf(await library.setEncoding(id, 'windows-1252'))).toMatchObject({ code: 'not-this-encoding' });
    expect(valueOf(await library.document(id))).toEqual(before);
    expect(await found('solvents')).toEqual([id]);
  });

  it('is refused where a volume would lose the record', async () => {
    const div = (n: number) => `<div type="document" xml:id="d${n}"><head>${n}. Memorandum</head><p>Words.</p></div>`;
    const words = `<?xml version="1.0"?><TEI><text><body>${div(1)}${div(2)}</body></text></TEI>`;
    desk.write('papers/volume.xml', words.length % 2 === 0 ? words : `${words}\n`);
    await update(library);
    expect(library.list()).toHaveLength(4);
    const id = idOf('volume.xml');
    expect(failureOf(await library.setEncoding(id, 'utf-16le'))).toMatchObject({ code: 'not-this-encoding' });
    valueOf(await library.setEncoding(id, 'windows-1252'));
    expect(library.list()).toHaveLength(4);
  });

  it('needs the file, and a record that the library has', async () => {
    const id = idOf();
    desk.write('papers/talks.txt', 'Other words.\n');
    expect(failureOf(await library.setEncoding(id, 'euc-jp'))).toMatchObject({ code: 'file-out-of-reach' });
    expect(valueOf(await library.document(id)).document.identity.encoding.name).toBe('shift_jis');
    expect(failureOf(await library.setEncoding('nobody', 'euc-jp'))).toMatchObject({ code: 'document-unknown' });
  });
});
