import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderSize } from './folder-size.mjs';

const folder = mkdtempSync(join(tmpdir(), 'memcon-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('files are counted at any depth; a folder that is not there is empty', async () => {
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'one'), 'x'.repeat(10));
  writeFileSync(join(folder, 'a', 'b', 'two'), 'x'.repeat(5));
  expect(await folderSize(folder)).toBe(15);
  expect(await folderSize(join(folder, 'absent'))).toBe(0);
});
