import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const typescript = ['**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test.mjs', 'e2e/**'];

/** As the compiler has it: a parameter that a contract asks for and nobody needs starts with `_`. */
const unused = ['error', { argsIgnorePattern: '^_' }];

/** A barrel hides where a thing lives, and makes import cycles. A file exports only what it defines. */
const barrels = [
  'error',
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that defines it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrel files: import from the file that defines it.' },
];

/** `window.memcon` is the bridge to the main process; renderer/api.ts is its only user. */
const bridge = ['window', 'globalThis', 'self'].map((object) => ({
  object,
  property: 'memcon',
  message: 'Only renderer/api.ts uses the bridge; take the API from there.',
}));

/** A document's words reach the page as text, never as markup. */
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
  property,
  message: 'Never turn a document into markup; set text.',
}));

/** The page is offline: all it knows comes over the bridge. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
  name,
  message: 'The page opens no connection; ask the main process through renderer/api.ts.',
}));

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'test-results/', 'playwright-report/', 'docs/', 'resources/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { languageOptions: { globals: globals.node }, rules: { 'no-restricted-syntax': barrels } },
  {
    files: typescript,
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A handler or a port may have to be async for its contract although its own body waits for nothing.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['**/*.svelte'],
    extends: [ts.configs.recommended, svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': unused,
      // svelte-check resolves types and globals; ESLint cannot see them here.
      'no-undef': 'off',
      'svelte/no-at-html-tags': 'error',
      'max-lines': ['error', 150],
    },
  },
  {
    files: typescript,
    ignores: tests,
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['scripts/**/*.mjs'],
    ignores: tests,
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['renderer/**'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...network],
      'no-restricted-properties': ['error', ...bridge, ...markup],
    },
  },
  {
    // The one user of the bridge, and its tests, which put a bridge there.
    files: ['renderer/api.ts', 'renderer/**/*.test.ts'],
    rules: { 'no-restricted-properties': ['error', ...markup] },
  },
  { files: ['shared/**'], rules: { 'no-console': 'error' } },
  {
    files: ['**/index.{ts,js,mjs}'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name a file after what it holds.' }] },
  },
  prettier,
  svelte.configs.prettier,
);
