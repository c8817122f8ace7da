import { join } from 'node:path';
import { openApp } from './setup/open-app.mjs';
import { atTheEdge } from './setup/edge.mjs';
import { Report } from './setup/report.mjs';
import { root, setUpBuild, setUpDependencies, setUpDisplay, setUpElectron } from './setup.mjs';

// `npm start`: everything that is needed, then the app on the sample library. Arguments are handed to the app.

await atTheEdge(async () => {
  const report = new Report();
  await setUpDependencies(report);
  await setUpBuild(report);
  const { executable } = await setUpElectron(report);
  const display = await setUpDisplay(report);
  const args = process.argv.slice(2);
  if (!args.some((arg) => arg.startsWith('--open-folder='))) {
    args.unshift(`--open-folder=${join(root, 'resources', 'library')}`, '--open-record=JPRU_19560907.O2E.txt');
  }
  try {
    return await openApp({ executable, root, args, env: display.env, quiet: display.virtual });
  } finally {
    await display.stop();
  }
});
