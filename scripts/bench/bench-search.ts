import type { Library } from '../../electron/library/library.ts';
import { figure, percentile } from './figures.ts';
import { memconQuery } from './memcon-query.ts';
import { sampleQueries, type QueryClass } from './sample-queries.ts';
import { sampledTexts } from './sampled-texts.ts';
import { ScratchLibrary } from './scratch-library.ts';
import { tableOf } from './table.ts';

/** Hits shown, with snippets, proved against their texts. */
const LIMIT = 50;

/** Indexes a folder (not counted) and searches it with queries of every class. */
export async function benchSearch(folder: string): Promise<string> {
  const scratch = await ScratchLibrary.of(folder);
  try {
    await scratch.update();
    const rows: string[][] = [];
    const classes = sampleQueries(await sampledTexts(scratch.library));
    for (const one of classes) rows.push(await searched(scratch.library, one));
    return tableOf(['query', 'queries', 'median hits', 'median ms', 'p95 ms', 'processor ms'], rows);
  } finally {
    await scratch.remove();
  }
}

async function searched(library: Library, { name, queries: asked }: QueryClass): Promise<string[]> {
  const queries = asked.map(memconQuery);
  // Once before: what is measured is a program that has been searched with before.
  for (const query of queries) await library.search(query, LIMIT);
  const times: number[] = [];
  const totals: number[] = [];
  const before = process.cpuUsage();
  for (const query of queries) {
    const { milliseconds, total } = await library.search(query, LIMIT);
    times.push(milliseconds);
    totals.push(total);
  }
  const { user, system } = process.cpuUsage(before);
  const figures = [queries.length, percentile(totals, 50), percentile(times, 50), percentile(times, 95)];
  return [name, ...figures.map(figure), figure((user + system) / 1000 / queries.length)];
}
