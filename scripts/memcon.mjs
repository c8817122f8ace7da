import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atTheEdge } from './setup/edge.mjs';
import { Report } from './setup/report.mjs';
import { userFolder } from './setup/user-folder.mjs';
import { root, setUpBuild, setUpDependencies } from './setup.mjs';

// `npm run --silent memcon -- COMMAND`: the command line under plain Node, set up first where that is needed.

await atTheEdge(async () => {
  const report = new Report();
  await setUpDependencies(report);
  await setUpBuild(report);
});
if (process.exitCode === 0) {
  process.chdir(userFolder(root));
  const cli = join(root, 'out', 'main', 'cli.js');
  process.argv[1] = cli;
  process.exitCode = undefined;
  await import(pathToFileURL(cli).href);
}
