import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const root = import.meta.dirname;

/** The oldest engines the code has to run on: Electron 33 (see docs/architecture.md). */
const oldestNode = 'node20.18';
const oldestChrome = 'chrome130';

/**
 * Only what must stay a file of its own at run time is left outside the bundle: Electron itself, LMDB's native library, and
 * pdfjs, which finds its character maps and fonts beside it and is loaded only when a PDF is read. All else is bundled, so
 * that a packaged app carries few dependencies and the command line starts quickly.
 */
const external = ['electron', 'lmdb', /^pdfjs-dist\//];

export default defineConfig({
  main: {
    build: {
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          main: resolve(root, 'electron/main.ts'),
          'library-process': resolve(root, 'electron/library-process.ts'),
          'library-worker': resolve(root, 'electron/library-worker.ts'),
          'library-parser': resolve(root, 'electron/library-parser.ts'),
          cli: resolve(root, 'electron/cli.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: { preload: resolve(root, 'electron/preload.ts') },
        // A sandboxed preload is loaded as CommonJS and can require nothing but `electron`: it must be one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [svelte({ configFile: resolve(root, 'svelte.config.js') })],
    build: {
      target: oldestChrome,
      // The page's content policy admits files of our own, no data: URLs; so fonts and icons stay files.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html'), print: resolve(root, 'renderer/print.html') },
      },
    },
  },
});
