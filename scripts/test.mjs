import { runEndToEnd } from './check/end-to-end.mjs';
import { cannotRun, runStage, tell } from './check/run-stage.mjs';
import { checks, endToEnd } from './check/stages.mjs';
import { total } from './check/counts.mjs';
import { atTheEdge } from './setup/edge.mjs';
import { Report } from './setup/report.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';
import { root, setUpBuild, setUpDependencies, setUpDisplay, setUpElectron } from './setup.mjs';

// `npm test`: set-up, then every check. Each stage runs whatever became of those before it; one that cannot run has
// failed. The last line is the total.

const report = new Report();

/** Does a step of set-up; its failure is told where it first stops something from running. */
async function attempt(step) {
  try {
    return { value: await step(report) };
  } catch (error) {
    if (error instanceof SetupFailure) return { why: error.message };
    throw error;
  }
}

async function everyStage() {
  const dependencies = await attempt(setUpDependencies);
  if (dependencies.why) return [cannotRun({ name: 'set-up', what: 'npm ci' }, dependencies.why)];

  const counts = [];
  for (const stage of checks) counts.push(await runStage(root, stage));

  const stage = { name: 'build', what: 'electron-vite' };
  const began = performance.now();
  const built = await attempt(setUpBuild);
  if (built.why) {
    counts.push(cannotRun(stage, built.why));
    counts.push(cannotRun(endToEnd, 'there is no build'));
    return counts;
  }
  process.stdout.write(`\n${stage.name} (${stage.what})\n`);
  counts.push({ passed: 1, failed: 0, skipped: 0 });
  tell(counts.at(-1), (performance.now() - began) / 1000);

  const runtime = await attempt(setUpElectron);
  const display = runtime.value ? await attempt(setUpDisplay) : {};
  const why = runtime.why ?? display.why;
  const how = { executable: runtime.value?.executable, display: display.value };
  counts.push(why ? cannotRun(endToEnd, why) : await runEndToEnd(root, how));
  return counts;
}

await atTheEdge(async () => {
  const { line, failed } = total(await everyStage());
  process.stdout.write(`\n${line}\n`);
  return failed > 0 ? 1 : 0;
});
