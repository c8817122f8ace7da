import { runEndToEnd } from './check/end-to-end.mjs';
import { atTheEdge } from './setup/edge.mjs';
import { Report } from './setup/report.mjs';
import { root, setUpBuild, setUpDependencies, setUpDisplay, setUpElectron } from './setup.mjs';

// `npm run e2e -- ARGUMENT...`: only the end-to-end tests, with all of their set-up. Arguments are Playwright's.

await atTheEdge(async () => {
  const report = new Report();
  await setUpDependencies(report);
  await setUpBuild(report);
  const { executable } = await setUpElectron(report);
  const display = await setUpDisplay(report);
  const { failed } = await runEndToEnd(root, { executable, display, args: process.argv.slice(2) });
  return failed > 0 ? 1 : 0;
});
