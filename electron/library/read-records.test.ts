import { describe, expect, it } from 'vitest';
import { failureOf, memorandum, valueOf } from './desk.fixture.ts';
import { documentIdOf, hashBytes, readRecords } from './read-records.ts';

describe('readRecords', () => {
  it('gives a record its identity from the bytes, not from the name', () => {
    const bytes = Buffer.from(memorandum('fisheries'));
    const [here] = valueOf(readRecords(bytes, '/here.txt'));
    const [there] = valueOf(readRecords(bytes, '/there.md'));
    expect(here?.document.identity).toMatchObject({ path: '/here.txt', sha256: hashBytes(bytes), bytes: bytes.length });
    expect(here?.document.identity.id).toBe(documentIdOf(hashBytes(bytes)));
    expect(there?.document).toEqual({
      ...here?.document,
      identity: { ...here?.document.identity, path: '/there.md' },
    });
    expect(here?.document.identity.id).toMatch(/^[\w-]{1,80}$/u);
  });

  it('says what is no record', () => {
    expect(failureOf(readRecords(Buffer.from('{ "a": [1] }'), '/a.json')).message).toContain('a.json');
  });
});
