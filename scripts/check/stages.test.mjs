import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { checks, endToEnd, reporters, toolPath } from './stages.mjs';

const root = dirname(dirname(import.meta.dirname));

test.each([...checks, endToEnd].map((stage) => [stage.name, stage]))(
  '%s names a tool that is installed',
  (_, stage) => {
    expect(existsSync(toolPath(root, stage))).toBe(true);
  },
);

test('a tool that counts is asked for its counts in a file', () => {
  expect(reporters({ counts: 'vitest' }, '/f').args).toContain('--outputFile.json=/f');
  expect(reporters(endToEnd, '/f').env).toEqual({ PLAYWRIGHT_JSON_OUTPUT_FILE: '/f' });
  expect(reporters({}, '/f')).toEqual({ args: [], env: {} });
});
