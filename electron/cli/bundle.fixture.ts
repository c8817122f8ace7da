import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** For tests: the command line as one file that plain Node runs, as the release build makes it. */
export interface Bundle {
  readonly path: string;
  remove(): void;
}

/** Builds `electron/cli.ts`. Inside the project, so that it finds LMDB, whose native part cannot be bundled. */
export async function bundleCli(): Promise<Bundle> {
  const outDir = join(ROOT, 'node_modules', '.cache');
  mkdirSync(outDir, { recursive: true });
  const folder = mkdtempSync(join(outDir, 'memcon-cli-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'electron/cli.ts'),
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: { external: ['lmdb'], output: { format: 'es', entryFileNames: 'cli.mjs' } },
    },
  });
  return { path: join(folder, 'cli.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
