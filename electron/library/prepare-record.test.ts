import { expect, it } from 'vitest';
import { memorandum, valueOf } from './desk.fixture.ts';
import { unpackSource } from './pack-source.ts';
import { prepareRecord } from './prepare-record.ts';
import { readRecords } from './read-records.ts';

it('prepareRecord has all that a commit writes ready', async () => {
  const bytes = Buffer.from(memorandum('fisheries'));
  for await (const read of readRecords(bytes, 'frus/a.txt')) {
    const prepared = prepareRecord(valueOf(read));
    expect(prepared).toMatchObject({ bytes: bytes.length, text: bytes.toString(), summary: { date: '1956-09-07' } });
    expect(prepared.summary.id).toBe(prepared.sha256.slice(0, prepared.summary.id.length));
    const { source, regions } = unpackSource(prepared.packed);
    expect(source.text).toBe(prepared.text);
    expect(regions).toEqual(prepared.regions);
  }
  expect.assertions(4);
});
