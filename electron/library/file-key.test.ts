import { describe, expect, it } from 'vitest';
import { fileKey, keyRanges, liesBelow } from './file-key.ts';

describe('fileKey', () => {
  it('is short enough for LMDB however long the path', () => {
    const long = `${'文書/'.repeat(1_000)}a.txt`;
    expect(Buffer.byteLength(fileKey({ folder: 'f1', path: long }))).toBeLessThan(1_900);
    expect(fileKey({ folder: 'f1', path: `${long}x` })).not.toBe(fileKey({ folder: 'f1', path: long }));
  });
});

describe('keyRanges', () => {
  it('hold the keys of a path and of all below it, whatever their length', () => {
    const long = `part/${'文書'.repeat(400)}.txt`;
    const paths = ['part', 'part/a.txt', 'part/b/c.txt', long, 'part 2/a.txt', 'part.txt', 'a.txt'];
    const within = (below: string): string[] =>
      paths.filter((path) => {
        const key = fileKey({ folder: 'f1', path });
        return keyRanges('f1', below).some(({ start, end }) => key >= start && key < end) && liesBelow(below, path);
      });
    expect(within('part')).toEqual(['part', 'part/a.txt', 'part/b/c.txt', long]);
    expect(within('a.txt')).toEqual(['a.txt']);
    expect(within('')).toEqual(paths);
  });
});
