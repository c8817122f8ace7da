import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EncodingName } from '../../shared/model/encodings.ts';
import { Desk, memorandum } from './desk.fixture.ts';
import { judgeFile, openFile } from './judge-file.ts';
import type { Judgement } from './judgement.ts';
import { hashBytes, PARSER_VERSION } from './read-records.ts';
import type { FileRow } from './rows.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

async function judgements(
  path: string,
  before: FileRow | null,
  isHeld: boolean,
  chosenFor: (sha256: string) => EncodingName | null = () => null,
): Promise<Judgement[]> {
  const opened = await openFile({ root: desk.path, size: 1, folder: 'f1', path, before });
  const all: Judgement[] = [];
  for await (const judgement of judgeFile(opened, () => isHeld, chosenFor)) all.push(judgement);
  return all;
}

/** What is said of a file that is no volume: one thing, or nothing. */
async function judge(path: string, before: FileRow | null = null, isHeld = false): Promise<Judgement | null> {
  const [judgement = null, ...others] = await judgements(path, before, isHeld);
  expect(others).toEqual([]);
  return judgement;
}

/** A volume of so many records, each of so many words. */
function volume(records: number, words: number): string {
  const divs = Array.from(
    { length: records },
    (_, at) => `<div type="document" xml:id="d${at + 1}"><p>${`word${at + 1} `.repeat(words)}</p></div>`,
  );
  return `<TEI><text><body>${divs.join('')}</body></text></TEI>`;
}

function known(path: string, text: string, more: Partial<FileRow> = {}): FileRow {
  const sha256 = hashBytes(Buffer.from(text));
  return {
    folder: 'f1',
    path,
    size: 1,
    mtimeMs: 1,
    readAt: 1,
    sha256,
    parser: PARSER_VERSION,
    keys: [7],
    skipped: null,
    ...more,
  };
}

describe('judgeFile', () => {
  it('reads a file that is new', async () => {
    desk.write('a.txt', memorandum('fisheries'));
    const judgement = await judge('a.txt');
    expect(judgement).toMatchObject({ kind: 'read', row: { path: 'a.txt', skipped: null } });
    expect(judgement?.kind === 'read' && judgement.records.length).toBe(1);
  });

  it('reads a file as its reader chose, after an edit too, but never loses it to a choice that does not fit', async () => {
    desk.write('a.txt', new TextEncoder().encode('Se\u00f1or Mu\u00f1oz agreed.\n'));
    desk.write('wide.txt', Buffer.from(memorandum('fisheries'), 'utf16le'));
    const before = known('a.txt', 'The words before the edit.\n');
    const chosen = async (path: string, sha256: string) => {
      const [judgement] = await judgements(path, before, false, (asked) => (asked === sha256 ? 'windows-1252' : null));
      return judgement?.kind === 'read' ? [judgement.chosen, judgement.records[0]?.text] : [];
    };
    const bytes = new TextEncoder().encode('Se\u00f1or Mu\u00f1oz agreed.\n');
    expect(await chosen('a.txt', hashBytes(bytes))).toEqual(['windows-1252', 'SeÃ±or MuÃ±oz agreed.\n']);
    expect(await chosen('a.txt', before.sha256)).toEqual(['windows-1252', 'SeÃ±or MuÃ±oz agreed.\n']);
    expect(await chosen('wide.txt', before.sha256)).toEqual([undefined, memorandum('fisheries')]);
  });

  it('gives a volume in parts, and says that it was read with the last', async () => {
    desk.write('whole.xml', volume(400, 1_000));
    const all = await judgements('whole.xml', null, false);
    expect(all.map(({ kind }) => kind)).toEqual(['part', 'part', 'part', 'part', 'part', 'read']);
    let preceding = 0;
    for (const judgement of all) {
      if (judgement.kind !== 'part' && judgement.kind !== 'read') continue;
      expect(judgement).toMatchObject({ preceding });
      expect(judgement.records.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(700_000);
      preceding += judgement.records.length;
    }
    expect(preceding).toBe(400);
  });

  it('begins anew where a choice of encoding fits no more, and takes everything back where a volume is cut off', async () => {
    desk.write('cut.xml', volume(400, 1_000).slice(0, -30));
    const kinds = (await judgements('cut.xml', null, false, () => 'windows-1252')).map((judgement) =>
      judgement.kind === 'part' ? judgement.preceding === 0 : judgement.kind,
    );
    const parts = [true, false, false, false, false];
    expect(kinds).toEqual([...parts, ...parts, 'read']);
    expect((await judgements('cut.xml', null, false)).at(-1)).toMatchObject({
      kind: 'read',
      records: [],
      row: { skipped: expect.stringContaining('cut.xml is not well-formed') as string },
    });
  });

  it('takes every record of a volume, or none where the volume is damaged', async () => {
    desk.write('whole.xml', volume(2, 1));
    desk.write('cut.xml', volume(2, 1).slice(0, -30));
    const whole = await judge('whole.xml');
    expect(whole?.kind === 'read' && whole.records.length).toBe(2);
    expect(await judge('cut.xml')).toMatchObject({
      kind: 'read',
      row: { skipped: expect.stringContaining('cut.xml is not well-formed') as string },
      records: [],
    });
  });

  it('does not parse bytes that it knows', async () => {
    desk.write('a.txt', memorandum('fisheries'));
    expect(await judge('a.txt', known('a.txt', memorandum('fisheries')))).toMatchObject({ kind: 'touched' });
    expect(await judge('a.txt', null, true)).toMatchObject({ kind: 'copy' });
  });

  it('parses them again for a new parser, and after a passing trouble hid what they are', async () => {
    desk.write('a.txt', memorandum('fisheries'));
    const before = known('a.txt', memorandum('fisheries'));
    expect(await judge('a.txt', { ...before, parser: PARSER_VERSION - 1 })).toMatchObject({ kind: 'read' });
    const hidden = { ...before, keys: [], skipped: 'not read: busy', mtimeMs: -1 };
    expect(await judge('a.txt', hidden)).toMatchObject({ kind: 'read', row: { skipped: null } });
  });

  it('keeps the reason why a file is no record', async () => {
    desk.write('a.json', '{ "a": [1] }');
    const first = await judge('a.json');
    expect(first).toMatchObject({ kind: 'read', records: [] });
    const skipped = first?.kind === 'read' ? first.row.skipped : null;
    expect(skipped).toContain('JSON');
    const again = await judge('a.json', known('a.json', '{ "a": [1] }', { keys: [], skipped }));
    expect(again).toMatchObject({ kind: 'touched', row: { skipped } });
  });

  it('forgets a file that went away since it was listed, and is silent of one never known', async () => {
    expect(await judge('a.txt', known('a.txt', 'x'))).toEqual({ kind: 'forget', row: { folder: 'f1', path: 'a.txt' } });
    expect(await judge('a.txt')).toBeNull();
  });

  it('keeps what it knew of a file that cannot be read now, for the next run to try again', async () => {
    desk.folder('a.txt');
    const before = known('a.txt', 'x');
    expect(await judge('a.txt', before)).toMatchObject({
      kind: 'touched',
      row: { mtimeMs: -1, sha256: before.sha256 },
    });
  });
});
