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

  it('never leaves the title empty', async () => {
    expect((await summaryOf('.')).title).not.toBe('');
  });
});
