import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atTheEdge } from './setup/edge.mjs';
import { Report } from './setup/report.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';
import { userFolder } from './setup/user-folder.mjs';
import { root, setUpDependencies } from './setup.mjs';

// `npm run accuracy -- FOLDER`: parses records whose truth is known and prints what was right (see docs/accuracy.md).

await atTheEdge(async () => {
  const [given] = process.argv.slice(2);
  const folder = resolve(userFolder(root), given ?? '');
  if (given === undefined || !existsSync(join(folder, 'truth.json'))) {
    throw new SetupFailure({
      what: 'accuracy: nothing was measured',
      why: given === undefined ? 'no folder was named' : `${folder} has no truth.json`,
      next: 'Name a folder with truth.json beside tei/, txt/ or hsg/ (docs/accuracy.md says what they hold)',
    });
  }
  await setUpDependencies(new Report());
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { runAccuracy } = await server.ssrLoadModule('/scripts/accuracy/run-accuracy.ts');
    process.stdout.write(`${await runAccuracy(folder)}\n`);
  } finally {
    await server.close();
  }
});
