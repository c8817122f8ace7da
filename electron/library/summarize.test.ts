import { describe, expect, it } from 'vitest';
import { memorandum, valueOf } from './desk.fixture.ts';
import { readRecords } from './read-records.ts';
import type { RecordSummary } from './rows.ts';
import { summarize } from './summarize.ts';

async function summaryOf(text: string): Promise<RecordSummary> {
  const { value: read } = await readRecords(Buffer.from(text), '/a.txt').next();
  if (read === undefined) throw new Error('no record');
  const record = valueOf(read);
  return summarize(record.document, record.source.text);
}

describe('summarize', () => {
  it('takes title and date from the header', async () => {
    expect(await summaryOf(memorandum('fisheries'))).toMatchObject({
      title: 'Memorandum of a Conversation on fisheries',
      date: '1956-09-07',
      time: null,
      language: 'en',
    });
  });

  it('puts a title that runs over lines on one', async () => {
    expect(
      await summaryOf('[Title] Talks between A\n  and B\n[Place] Tokyo\n[Date] June 21, 1957\n\nWords.\n'),
    ).toMatchObject({
      place: 'Tokyo',
    });
    expect((await summaryOf('[Title]  Talks   in Tokyo\n\nWords.\n')).title).toBe('Talks in Tokyo');
  });

  it('names a record without a title by its first words, cut at a word', async () => {
    const { title } = await summaryOf(`${'the ambassador said that nothing more could be done '.repeat(5)}\n`);
    expect(title.length).toBeLessThanOrEqual(82);
    expect(title).toMatch(/^the ambassador said .+ …$/u);
    expect((await summaryOf('外務大臣は申し述べた。'.repeat(20))).title.length).toBeLessThanOrEqual(82);
  });

  it('tells the subject where the title does not', async () => {
    const memo = (subject: string) =>
      `Title: 105. Memorandum of Conversation\nDate: June 9, 1958\n\nSUBJECT\n\n${subject}\n\nPARTICIPANTS\n\nMr. Dulles\nMr. Asakai\n\nThe Secretary agreed.\n`;
    expect(await summaryOf(memo('Fisheries in the North Pacific'))).toMatchObject({
      title: '105. Memorandum of Conversation',
      subject: 'Fisheries in the North Pacific',
    });
    expect((await summaryOf(memo('Memorandum of conversation'))).subject).toBeNull();
  });

  it('puts first words after a number that stands in place of a title', async () => {
    const letter = (title: string) =>
      `---\ntitle: "${title}"\nvolume: "Letters"\n---\n\n# ${title}\n\nDear Mr. Bruce,\n\nDiscussion on the Protocol goes on.\n`;
    expect((await summaryOf(letter('5'))).title).toMatch(/^5 Dear Mr\. Bruce/u);
    expect((await summaryOf(letter('64 Casey to Bruce'))).title).toBe('64 Casey to Bruce');
  });

  it('takes no marker of a note into the title', async () => {
    const letter =
      '---\ntitle: "137 Letter From Casey To Menzies [1]"\nvolume: "Volume 19"\n---\n\n# 137 Letter From Casey To Menzies [1]\n\nIt was agreed. [2]\n\n1 Not found.\n\n2 Document 138.\n';
    expect((await summaryOf(letter)).title).toBe('137 Letter From Casey To Menzies');
  });

  it('names a speech without a title by its kind and its speaker', async () => {
    const speech =
      'データベース「世界と日本」(代表:田中明彦)\n\n[内閣名] 第57代第2次岸\n[演説者] 岸信介内閣総理大臣\n[演説種別] 所信表明演説\n[全文]\n\n このたびの総選挙は、画期的であります。\n';
    expect((await summaryOf(speech)).title).toBe('所信表明演説 岸信介内閣総理大臣');
  });

  it('never leaves the title empty', async () => {
    expect((await summaryOf('.')).title).not.toBe('');
  });
});
