import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hasIntegrity } from './integrity.mjs';

const folder = mkdtempSync(join(tmpdir(), 'memcon-integrity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is known by its digest', async () => {
  const path = join(folder, 'a');
  writeFileSync(path, 'aide-mémoire');
  const integrity = `sha512-${createHash('sha512').update('aide-mémoire').digest('base64')}`;
  expect(await hasIntegrity(path, integrity)).toBe(true);
  writeFileSync(path, 'aide-memoire');
  expect(await hasIntegrity(path, integrity)).toBe(false);
  expect(await hasIntegrity(join(folder, 'absent'), integrity)).toBe(false);
});
