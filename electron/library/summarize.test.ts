import { describe, expect, it } from 'vitest';
import { memorandum, valueOf } from './desk.fixture.ts';
import { readRecords } from './read-records.ts';
import type { RecordSummary } from './rows.ts';
import { summarize } from './summarize.ts';

function summaryOf(text: string): RecordSummary {
  const [record] = [...readRecords(Buffer.from(text), '/a.txt')].map(valueOf);
  if (record === undefined) throw new Error('no record');
  return summarize(record.document, record.source.text);
}

describe('summarize', () => {
  it('takes title and date from the header', () => {
    expect(summaryOf(memorandum('fisheries'))).toMatchObject({
      title: 'Memorandum of a Conversation on fisheries',
      date: '1956-09-07',
      time: null,
      language: 'en',
    });
  });

  it('puts a title that runs over lines on one', () => {
    expect(
      summaryOf('[Title] Talks between A\n  and B\n[Place] Tokyo\n[Date] June 21, 1957\n\nWords.\n'),
    ).toMatchObject({
      place: 'Tokyo',
    });
    expect(summaryOf('[Title]  Talks   in Tokyo\n\nWords.\n').title).toBe('Talks in Tokyo');
  });

  it('names a record without a title by its first words, cut at a word', () => {
    const { title } = summaryOf(`${'the ambassador said that nothing more could be done '.repeat(5)}\n`);
    expect(title.length).toBeLessThanOrEqual(82);
    expect(title).toMatch(/^the ambassador said .+ …$/u);
    expect(summaryOf('外務大臣は申し述べた。'.repeat(20)).title.length).toBeLessThanOrEqual(82);
  });

  it('never leaves the title empty', () => {
    expect(summaryOf('.').title).not.toBe('');
  });
});
