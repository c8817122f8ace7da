import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderName, folderToken, liesWithin, toAbsolutePath, toRelativePath } from './source-path.ts';

const records = resolve('/records');

describe('paths of source folders', () => {
  it('are written with slashes below the folder, and come back', () => {
    const path = join(records, 'part 1', 'd102.txt');
    expect(toRelativePath(records, path)).toBe('part 1/d102.txt');
    expect(toAbsolutePath(records, 'part 1/d102.txt')).toBe(path);
  });

  it('lie within a folder only below its separator', () => {
    expect(liesWithin(records, records)).toBe(true);
    expect(liesWithin(records, join(records, 'a'))).toBe(true);
    expect(liesWithin(records, `${records}-copy`)).toBe(false);
    expect(liesWithin(resolve(sep), records)).toBe(true);
  });

  it('have a token that says nothing of them and stays the same', () => {
    expect(folderToken(records)).toMatch(/^f[0-9a-f]{16}$/u);
    expect(folderToken(records)).toBe(folderToken(records));
    expect(folderToken(records)).not.toBe(folderToken(`${records}2`));
  });

  it('are called by their last part', () => {
    expect(folderName(join(records, 'frus'))).toBe('frus');
    expect(folderName(resolve(sep))).toBe(resolve(sep));
  });
});
