import { describe, expect, it } from 'vitest';
import { failureOf, memorandum, valueOf } from './desk.fixture.ts';
import { documentIdOf, hashBytes, readRecords, type ReadRecord } from './read-records.ts';

function recordsOf(bytes: Uint8Array, path: string): ReadRecord[] {
  return [...readRecords(bytes, path)].map(valueOf);
}

describe('readRecords', () => {
  it('gives a record its identity from the bytes, not from the name', () => {
    const bytes = Buffer.from(memorandum('fisheries'));
    const [here] = recordsOf(bytes, '/here.txt');
    const [there] = recordsOf(bytes, '/there.md');
    expect(here?.document.identity).toMatchObject({ path: '/here.txt', sha256: hashBytes(bytes), bytes: bytes.length });
    expect(here?.document.identity.id).toBe(documentIdOf(hashBytes(bytes)));
    expect(there?.document).toEqual({
      ...here?.document,
      identity: { ...here?.document.identity, path: '/there.md' },
    });
    expect(here?.document.identity.id).toMatch(/^[\w-]{1,80}$/u);
  });

  it('says what is no record', () => {
    const [read] = readRecords(Buffer.from('{ "a": [1] }'), '/a.json');
    expect(read && failureOf(read).message).toContain('a.json');
  });

  it('gives each record of a volume an identity of its own', () => {
    const documents = ['d1', 'd2'].map((id) => `<div type="document" xml:id="${id}"><p>The same words.</p></div>`);
    const bytes = Buffer.from(`<TEI><text><body>${documents.join('')}</body></text></TEI>`);
    const [first, second, ...others] = recordsOf(bytes, '/volume.xml');
    expect(others).toEqual([]);
    expect(first?.document.identity.id).toBe(documentIdOf(hashBytes(bytes), 'd1'));
    expect(second?.document.identity).toMatchObject({ sha256: hashBytes(bytes), bytes: bytes.length });
    expect(second?.document.identity.id).not.toBe(first?.document.identity.id);
  });
});
