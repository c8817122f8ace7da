import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

/**
 * Puts a script in npm's place, as npm itself does for what it starts (`npm_execpath`).
 * @param {string} folder where the script may lie
 * @param {string} code what it does, with `args` and `option(name)` at hand; an ES module
 */
export function fakeNpm(folder, code) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'npm-cli.mjs');
  writeFileSync(
    path,
    `import * as fs from 'node:fs';
     const args = process.argv.slice(2);
     const option = (name) => args[args.indexOf(name) + 1];
     ${code}`,
  );
  chmodSync(path, 0o755);
  vi.stubEnv('npm_execpath', path);
}
