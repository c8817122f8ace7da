import type { Catalogue } from './catalogue.ts';
import { compare, emptyPlan, outOfReach, type PlanOptions, type RunPlan } from './plan-run.ts';
import type { Place } from './rows.ts';
import { listError } from './source-folder.ts';
import { walkPlace } from './walk-folder.ts';

/**
 * As `planRun`, of these places alone: each a file or a folder that was heard to change, '' for a whole source folder.
 * What lies elsewhere is not looked at, so that one changed file costs the same among ten files and among 55,000.
 */
export async function planPaths(
  catalogue: Catalogue,
  places: readonly Place[],
  options: PlanOptions,
): Promise<RunPlan> {
  const folders = catalogue.folders();
  const except = new Set([options.libraryPath, ...folders.map(({ path }) => path)]);
  const plan = emptyPlan();
  for (const folder of folders) {
    const paths = outermost(places.flatMap((place) => (place.folder === folder.token ? [place.path] : [])));
    if (paths.length === 0) continue;
    // Of a drive that was unplugged, no file is gone.
    const error = await listError(folder.path);
    if (error !== null) {
      plan.unreachable.push(outOfReach(folder, error));
      continue;
    }
    for (const path of paths) {
      options.signal.throwIfAborted();
      const onFound = (found: number): void => options.onFound(plan.files + found);
      const walk = await walkPlace(folder.path, path, { except, signal: options.signal, onFound });
      if (walk !== null) await compare(catalogue, folder, walk, plan, path);
    }
  }
  return plan;
}

/** The paths that lie below none of the others, each once. */
function outermost(paths: readonly string[]): string[] {
  const all = new Set(paths);
  if (all.has('')) return [''];
  return [...all].filter((path) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (all.has(path.slice(0, at))) return false;
    }
    return true;
  });
}
