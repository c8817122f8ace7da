import { expect, it } from 'vitest';
import { readSource } from '../readers/read-source.ts';
import type { Judgement } from './judgement.ts';
import { packSource } from './pack-source.ts';
import { BatchMaker, keyedRecord } from './parsed-batch.ts';
import type { PreparedRecord } from './prepare-record.ts';

function prepared(id: string, text: string): PreparedRecord {
  const read = readSource(Buffer.from(text), id);
  if (!read.ok) throw new Error(read.failure.message);
  const regions = [{ part: 'body' as const, pieces: [{ start: 0, end: text.length }] }];
  const summary = { id, date: null, language: 'en', type: 'other' } as unknown as PreparedRecord['summary'];
  return {
    summary,
    sha256: `sha-${id}`,
    bytes: text.length,
    text,
    regions,
    packed: packSource({ source: read.value, regions }),
  };
}

function read(...records: readonly PreparedRecord[]): Judgement {
  return { kind: 'read', row: { path: records[0]?.summary.id } as never, records };
}

it('holds the words of its records in an image, and each record packed', () => {
  const maker = new BatchMaker();
  expect(maker.isEmpty).toBe(true);
  maker.add(read(prepared('a', 'the peace treaty'), prepared('b', 'a pact')));
  maker.endFile();
  maker.add({ kind: 'forget', row: { folder: 'f', path: 'gone' } });
  maker.endFile();
  expect([maker.words, maker.isEmpty]).toEqual([5, false]);
  const batch = maker.take();
  expect(batch).toMatchObject({ finished: 2, image: { records: 2, length: 5 } });
  const [first, forget] = batch.judgements;
  expect(forget?.kind).toBe('forget');
  if (first?.kind !== 'read') throw new Error('no records');
  const [a, b] = first.records.map((record, at) => keyedRecord(record, batch, at + 7));
  expect([a?.key, a?.text, a?.regions]).toEqual([
    7,
    'the peace treaty',
    [{ part: 'body', pieces: [{ start: 0, end: 16 }] }],
  ]);
  expect([b?.key, b?.text, b?.summary.id]).toEqual([8, 'a pact', 'b']);
});

it('begins anew after it was taken', () => {
  const maker = new BatchMaker();
  maker.add(read(prepared('a', 'the peace treaty')));
  maker.take();
  expect([maker.words, maker.isEmpty]).toEqual([0, true]);
  maker.add(read(prepared('b', 'a pact')));
  const batch = maker.take();
  const [first] = batch.judgements;
  expect(first?.kind === 'read' && first.records[0] && keyedRecord(first.records[0], batch, 1).text).toBe('a pact');
});
