import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../corpus.ts';
import { changeFiles } from './change-files.ts';
import { Random } from './random.ts';

it('changeFiles changes, removes and renames', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
  for (let nth = 0; nth < 20; nth += 1) writeFileSync(join(folder, `${nth}.txt`), `Record ${nth}. `.repeat(200));
  const { changed, removed, renamed } = changeFiles(folder, 30, new Random(5));
  const files = filesBelow(folder);
  expect(changed + removed + renamed).toBe(30);
  expect(Math.min(changed, removed, renamed)).toBeGreaterThan(0);
  expect(files).toHaveLength(20 - removed);
  expect(files.some((file) => file.includes('renamed-'))).toBe(true);
  const lengths = new Set(files.map((file) => readFileSync(file, 'utf8').length));
  expect(lengths.size).toBeGreaterThan(2);
  rmSync(folder, { recursive: true });
});

it('changeFiles leaves half of them, however often it is asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
  for (let nth = 0; nth < 6; nth += 1) writeFileSync(join(folder, `${nth}.txt`), `Record ${nth}. `);
  const { changed, removed, renamed } = changeFiles(folder, 100, new Random(5));
  expect([filesBelow(folder).length, removed, changed + renamed]).toEqual([3, 3, 97]);
  rmSync(folder, { recursive: true });
});
