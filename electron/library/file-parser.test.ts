import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk, memorandum } from './desk.fixture.ts';
import { FileParser, type ParserReport } from './file-parser.ts';
import type { FileToRead } from './judgement.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

function file(path: string, text: string): FileToRead {
  desk.write(path, text);
  return { root: desk.path, folder: 'f1', path, size: text.length, before: null };
}

function parser(isToFinish = () => false): { parser: FileParser; reports: ParserReport[] } {
  const reports: ParserReport[] = [];
  const report = (one: ParserReport): void => void reports.push(one);
  return { parser: new FileParser({ chosen: new Map(), report, isToFinish }), reports };
}

it('gathers what files hold, and hands it over with their number', async () => {
  const { parser: one, reports } = parser();
  const files = [file('a.txt', memorandum('fish')), file('b.json', '{"no": "record"}')];
  await one.parse([...files, { ...(files[0] as FileToRead), path: 'gone.txt' }]);
  one.handOver();
  one.handOver();
  expect(reports.map(({ kind }) => kind)).toEqual(['progress', 'batch']);
  const batch = reports.find((report) => report.kind === 'batch')?.batch;
  expect(batch?.finished).toBe(3);
  expect(batch?.image.records).toBe(1);
  expect(batch?.judgements).toMatchObject([
    { kind: 'read', row: { path: 'a.txt', skipped: null } },
    { kind: 'read', row: { path: 'b.json', skipped: expect.stringContaining('JSON') as string }, records: [] },
  ]);
});

it('reads a file in the encoding that the user chose', async () => {
  const reports: ParserReport[] = [];
  const text = 'Se\u00f1or Mu\u00f1oz agreed.\n';
  const at = file('n.txt', text);
  const { createHash } = await import('node:crypto');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const chosen = new Map([[sha256, 'windows-1252' as const]]);
  const one = new FileParser({ chosen, report: (report) => void reports.push(report), isToFinish: () => false });
  await one.parse([at]);
  one.handOver();
  expect(reports.find((report) => report.kind === 'batch')?.batch.judgements).toMatchObject([
    { chosen: 'windows-1252' },
  ]);
});

it('stops between two files when it is to finish, and keeps what it has', async () => {
  let asked = 0;
  const { parser: one, reports } = parser(() => (asked += 1) === 2);
  await one.parse([1, 2, 3, 4].map((at) => file(`${at}.txt`, memorandum(`fish${at}`))));
  one.handOver();
  expect(reports.find((report) => report.kind === 'batch')?.batch).toMatchObject({
    finished: 2,
    image: { records: 2 },
  });
});

it('stops between two parts of a volume, which then does not count as finished', async () => {
  const { parser: one, reports } = parser(() => true);
  const divs = Array.from(
    { length: 9 },
    (_, at) => `<div type="document" xml:id="d${at}"><p>${'word '.repeat(40_000)}</p></div>`,
  );
  await one.parse([file('volume.xml', `<TEI><text><body>${divs.join('')}</body></text></TEI>`)]);
  one.handOver();
  const batches = reports.flatMap((report) => (report.kind === 'batch' ? [report.batch] : []));
  expect(batches.flatMap(({ judgements }) => judgements.map(({ kind }) => kind))).toEqual(['part']);
  expect(batches.map(({ finished }) => finished)).toEqual([0]);
});
