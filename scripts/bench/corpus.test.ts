import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from './corpus.ts';

it('filesBelow lists files at any depth, in one order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
  mkdirSync(join(folder, 'b', 'c'), { recursive: true });
  for (const name of ['z.txt', 'a.txt', 'b/c/d.txt']) writeFileSync(join(folder, name), 'x');
  expect(filesBelow(folder)).toEqual(['a.txt', 'b/c/d.txt', 'z.txt'].map((name) => join(folder, ...name.split('/'))));
  rmSync(folder, { recursive: true });
});
