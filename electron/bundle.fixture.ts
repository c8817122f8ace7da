import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** For tests: the entries as files that plain Node runs, as the release build makes them. */
export interface Bundle {
  readonly cli: string;
  readonly worker: string;
  readonly parser: string;
  remove(): void;
}

/** Builds the entries. Inside the project, so that they find LMDB, whose native part cannot be bundled. */
export async function bundleEntries(): Promise<Bundle> {
  const outDir = join(ROOT, 'node_modules', '.cache');
  mkdirSync(outDir, { recursive: true });
  const folder = mkdtempSync(join(outDir, 'memcon-cli-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: {
        external: ['lmdb', /^pdfjs-dist\//],
        input: {
          cli: join(ROOT, 'electron/cli.ts'),
          worker: join(ROOT, 'electron/library-worker.ts'),
          'library-parser': join(ROOT, 'electron/library-parser.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    cli: join(folder, 'cli.mjs'),
    worker: join(folder, 'worker.mjs'),
    parser: join(folder, 'library-parser.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
