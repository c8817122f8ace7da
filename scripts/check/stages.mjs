import { join } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} what it checks, in words
 * @property {string} tool path of a script in `node_modules`
 * @property {readonly string[]} args
 * @property {'vitest' | 'playwright'} [counts] the tool counts tests of its own and writes them as JSON
 */

/**
 * The checks that need no window, in the order in which they are quick to fail.
 * @type {readonly Stage[]}
 */
export const checks = [
  { name: 'format', what: 'Prettier', tool: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
  { name: 'lint', what: 'ESLint', tool: 'eslint/bin/eslint.js', args: ['--max-warnings=0', '.'] },
  { name: 'types', what: 'TypeScript', tool: 'typescript/bin/tsc', args: ['-p', '.'] },
  {
    name: 'components',
    what: 'svelte-check',
    tool: 'svelte-check/bin/svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  {
    name: 'layers',
    what: 'dependency-cruiser',
    tool: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['shared', 'electron', 'renderer', 'e2e', 'scripts'],
  },
  { name: 'unit', what: 'Vitest', tool: 'vitest/vitest.mjs', args: ['run'], counts: 'vitest' },
];

/** @type {Stage} */
export const endToEnd = {
  name: 'end to end',
  what: 'Playwright in a real Electron window',
  tool: '@playwright/test/cli.js',
  args: ['test'],
  counts: 'playwright',
};

/**
 * How a counting tool is told to print for people and to write its counts to a file.
 * @param {Stage} stage
 * @param {string} file
 * @returns {{ args: string[], env: NodeJS.ProcessEnv }}
 */
export function reporters({ counts }, file) {
  if (counts === 'vitest') return { args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env: {} };
  if (counts === 'playwright') return { args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
  return { args: [], env: {} };
}

/** @param {string} root @param {Stage} stage */
export function toolPath(root, { tool }) {
  return join(root, 'node_modules', ...tool.split('/'));
}
