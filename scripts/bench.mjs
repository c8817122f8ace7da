import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { supplySqlite } from './bench/supply-sqlite.mjs';
import { cacheFolder } from './setup/cache-folder.mjs';
import { atTheEdge } from './setup/edge.mjs';
import { Report } from './setup/report.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';
import { userFolder } from './setup/user-folder.mjs';
import { root, setUpBuild, setUpDependencies, setUpDisplay, setUpElectron } from './setup.mjs';

// `npm run bench -- parse|index|search|start|truth|kill|compare|typing FOLDER [--records N]`: measures on the records of a
// folder, or on a copy of so many (see docs/benchmarks.md).

const MEASURES = ['parse', 'index', 'search', 'start', 'truth', 'kill', 'compare', 'typing'];

await atTheEdge(async () => {
  const [measure = '', given = '', ...options] = process.argv.slice(2);
  const [option, count = ''] = options;
  const folder = resolve(userFolder(root), given);
  const isFolder = given !== '' && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!MEASURES.includes(measure) || !isFolder) {
    throw new SetupFailure({
      what: 'bench: nothing was measured',
      why: MEASURES.includes(measure) ? `${given || 'no folder'} was named` : `'${measure}' is no measure`,
      next: `Run npm run bench -- ${MEASURES.join('|')} FOLDER, with a folder of records`,
    });
  }
  if (options.length > 0 && (option !== '--records' || !/^[1-9]\d*$/.test(count) || options.length > 2)) {
    throw new SetupFailure({
      what: 'bench: nothing was measured',
      why: `'${options.join(' ')}' is no option`,
      next: `Run npm run bench -- ${measure} FOLDER --records 55000, or leave the option out to take the folder as it is`,
    });
  }
  await setUpDependencies(new Report());
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const built = mkdtempSync(join(cache, 'memcon-bench-'));
  try {
    await build(built);
    const sqlite = measure === 'compare' ? await sqliteArguments() : [];
    const args = [join(built, 'bench.mjs'), measure, folder, ...options, ...sqlite];
    return measure === 'typing' ? await runWithWindow(args) : await run(args);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
});

/** Where the comparison finds SQLite, or why it does not. */
async function sqliteArguments() {
  const supplied = await supplySqlite(join(cacheFolder(), 'bench'), new Report());
  return 'folder' in supplied ? ['--sqlite', supplied.folder] : ['--sqlite-lack', supplied.lack];
}

/** With the app in a real window, on a virtual screen where there is none. */
async function runWithWindow(args) {
  const report = new Report();
  await setUpBuild(report);
  const { executable } = await setUpElectron(report);
  const display = await setUpDisplay(report);
  try {
    return await run([...args, '--electron', executable, '--app', root], display.env);
  } finally {
    await display.stop();
  }
}

/** As the release is built, so that what is measured is what users run. */
async function build(outDir) {
  const { build: viteBuild } = await import('vite');
  await viteBuild({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20.18',
      rolldownOptions: {
        external: ['lmdb', /^pdfjs-dist\//, '@playwright/test'],
        input: {
          bench: join(root, 'scripts/bench/run-bench.ts'),
          'fts-index': join(root, 'scripts/bench/compare/fts-index.ts'),
          cli: join(root, 'electron/cli.ts'),
          'library-parser': join(root, 'electron/library-parser.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

function run(args, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', failed);
    child.on('close', (code) => done(code ?? 1));
  });
}
