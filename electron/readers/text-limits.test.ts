import { describe, expect, it } from 'vitest';
import { readSources } from './read-source.ts';
import { LONGEST_MARKED_UP, LONGEST_RECORD, LONGEST_TEXT } from './text-limits.ts';
import { readTei } from './read-tei.ts';

const FACTS = {
  format: 'tei',
  encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false },
  damaged: false,
} as const;

/** What becomes of a file that begins so and is filled with spaces up to its size. */
function failureOf(opening: string, size: number): string {
  const bytes = Buffer.alloc(size, ' ');
  bytes.write(opening);
  const [read] = readSources(bytes, '/papers/long.txt');
  return read?.ok === false ? read.failure.message : 'read';
}

describe('a text that is too long', () => {
  it('is refused with one sentence before it is decoded', () => {
    expect(failureOf('Words.', LONGEST_TEXT + 1)).toBe(
      'long.txt is a text of 65 MB, more than is read in one piece (64 MB); split it, or save a volume as TEI XML in UTF-8.',
    );
    expect(failureOf('<html><p>Words.', LONGEST_MARKED_UP + 1)).toContain('long.txt is a marked-up text of 33 MB');
  });

  it('is no volume of many records, but one record without an end', () => {
    const piece = '<p>Words.</p>'.padEnd(1 << 16, '\n');
    const open = '<TEI><text><body>';
    const record = `<div type="document">${piece}</div>`;
    const pieces = Math.ceil(LONGEST_RECORD / piece.length) + 2;
    const volume = [open, ...Array.from({ length: pieces }, () => record), '</body></text></TEI>'];
    let records = 0;
    for (const read of readTei(volume, FACTS, 'volume.xml')) records += Number(read.ok);
    expect(records).toBe(pieces);
    const endless = [open, ...Array.from({ length: pieces }, () => piece), '</body></text></TEI>'];
    const [read, ...others] = readTei(endless, FACTS, 'endless.xml');
    expect(others).toEqual([]);
    expect(read).toMatchObject({ ok: false, failure: { code: 'text-too-long' } });
  });
});
