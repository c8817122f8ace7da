import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

// The house rules fire. Only files without type information are linted here, which is quick.

const root = dirname(dirname(import.meta.dirname));
const eslint = new ESLint({ cwd: root });

/** The rules that a text breaks, as if it stood in a file of that name. */
async function broken(file, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, file) });
  return messages.map(({ ruleId }) => ruleId);
}

test.each([
  ['svelte/no-at-html-tags', 'renderer/x.svelte', '<script lang="ts">const words = "w";</script>\n{@html words}'],
  ['@typescript-eslint/no-explicit-any', 'renderer/x.svelte', '<script lang="ts">const a: any = 1;</script>\n{a}'],
  ['max-lines', 'renderer/x.svelte', '<p>a</p>\n'.repeat(151)],
  ['max-lines', 'scripts/x.mjs', 'process.stdout.write("a");\n'.repeat(251)],
  ['no-console', 'renderer/x.svelte', '<script lang="ts">console.log(1);</script>'],
  ['no-restricted-properties', 'renderer/x.svelte', '<script lang="ts">window.memcon.invoke("a", {});</script>'],
  ['no-restricted-properties', 'renderer/x.svelte', '<script lang="ts">const { memcon } = window;</script>\n{memcon}'],
  ['no-restricted-properties', 'renderer/x.svelte', '<script lang="ts">document.body.innerHTML = "a";</script>'],
  ['no-restricted-globals', 'renderer/x.svelte', '<script lang="ts">void fetch("/a");</script>'],
  ['no-restricted-syntax', 'scripts/x.mjs', 'export * from "./setup.mjs";'],
  ['no-restricted-syntax', 'scripts/x.mjs', 'export { root } from "./setup.mjs";'],
  ['no-restricted-syntax', 'scripts/index.mjs', 'export const a = 1;'],
])('%s fires in %s', async (rule, file, text) => {
  expect(await broken(file, text)).toContain(rule);
});

test('a test may be long', async () => {
  expect(await broken('scripts/x.test.mjs', 'process.stdout.write("a");\n'.repeat(251))).toEqual([]);
});
