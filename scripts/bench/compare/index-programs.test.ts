import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesBelow, versionOf } from './index-programs.ts';

it('bytesBelow adds up files at any depth', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-bench-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'a'), 'xx');
  writeFileSync(join(folder, 'b', 'c'), 'xxx');
  expect(bytesBelow(folder)).toBe(5);
  rmSync(folder, { recursive: true });
});

it('versionOf asks a program that is there', () => {
  expect(versionOf(process.execPath, ['--version'], /v\d+/u)).toMatch(/^v\d+$/u);
  expect(versionOf('no-such-program-here', [], /x/u)).toBeNull();
});
