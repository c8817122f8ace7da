import { describe, expect, it } from 'vitest';
import { failureOf, memorandum, valueOf } from './desk.fixture.ts';
import { documentIdOf, hashBytes, readRecords, type ReadRecord } from './read-records.ts';

async function recordsOf(bytes: Uint8Array, path: string): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const read of readRecords(bytes, path)) records.push(valueOf(read));
  return records;
}

describe('readRecords', () => {
  it('gives a record its identity from the bytes, not from the name', async () => {
    const bytes = Buffer.from(memorandum('fisheries'));
    const [here] = await recordsOf(bytes, '/here.txt');
    const [there] = await recordsOf(bytes, '/there.md');
    expect(here?.document.identity).toMatchObject({ path: '/here.txt', sha256: hashBytes(bytes), bytes: bytes.length });
    expect(here?.document.identity.id).toBe(documentIdOf(hashBytes(bytes)));
    expect(there?.document).toEqual({
      ...here?.document,
      identity: { ...here?.document.identity, path: '/there.md' },
    });
    expect(here?.document.identity.id).toMatch(/^[\w-]{1,80}$/u);
  });

  it('says what is no record', async () => {
    const { value: read } = await readRecords(Buffer.from('{ "a": [1] }'), '/a.json').next();
    expect(read && failureOf(read).message).toContain('a.json');
  });

  it('gives each record of a volume an identity of its own', async () => {
    const documents = ['d1', 'd2'].map((id) => `<div type="document" xml:id="${id}"><p>The same words.</p></div>`);
    const bytes = Buffer.from(`<TEI><text><body>${documents.join('')}</body></text></TEI>`);
    const [first, second, ...others] = await recordsOf(bytes, '/volume.xml');
    expect(others).toEqual([]);
    expect(first?.document.identity.id).toBe(documentIdOf(hashBytes(bytes), 'd1'));
    expect(second?.document.identity).toMatchObject({ sha256: hashBytes(bytes), bytes: bytes.length });
    expect(second?.document.identity.id).not.toBe(first?.document.identity.id);
  });

  it('gives each record of a text file with several an identity of its own', async () => {
    const record = 'Title: Note\nDate: May 4, 1956\n\nThe same words.\n\n';
    const bytes = Buffer.from(record + record);
    const records = await recordsOf(bytes, '/notes.txt');
    expect(records.map(({ source }) => source.text)).toEqual([record, record]);
    expect(records.map(({ document }) => document.identity.id)).toEqual([
      documentIdOf(hashBytes(bytes), 'record-1'),
      documentIdOf(hashBytes(bytes), 'record-2'),
    ]);
  });
});
