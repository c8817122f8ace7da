import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from './corpus.ts';
import { copyCorpus, ownWords } from './scratch-corpus.ts';

describe('copyCorpus', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
    mkdirSync(join(folder, 'part1'));
    for (const name of ['a.txt', 'b.txt', 'part1/c.txt']) writeFileSync(join(folder, name), `Title: ${name}`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const copied = (count: number): Map<string, string> => {
    const scratch = copyCorpus(folder, count);
    const texts = filesBelow(scratch).map((file) => [relative(scratch, file), readFileSync(file, 'utf8')] as const);
    rmSync(scratch, { recursive: true });
    return new Map(texts);
  };

  it('copies each file once as it is, then with words of its own', () => {
    const texts = copied(8);
    expect(texts.size).toBe(8);
    expect(texts.get(join('round-0', 'part1', 'c.txt'))).toBe('Title: part1/c.txt');
    expect(texts.get(join('round-2', 'b.txt'))).toBe(`Title: b.txt\n\n${ownWords(7)}\n`);
    expect(new Set(texts.values()).size).toBe(8);
  });

  it('spreads fewer over the folder', () => {
    expect([...copied(2).values()]).toEqual(['Title: a.txt', 'Title: b.txt']);
  });

  it('multiplies no file that a line would damage', () => {
    writeFileSync(join(folder, 'd.docx'), 'PK');
    expect(copied(4).size).toBe(4);
    expect(() => copyCorpus(folder, 8)).toThrow(/d\.docx is not plain text/u);
  });
});

it('ownWords are of letters, and of one copy only', () => {
  const all = Array.from({ length: 3000 }, (_, nth) => ownWords(nth).split(' ')).flat();
  expect(new Set(all).size).toBe(9000);
  expect(all.every((word) => /^[a-z]+$/u.test(word))).toBe(true);
});
