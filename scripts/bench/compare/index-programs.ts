import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IndexReport } from '../../../shared/library/summary.ts';
import { filesBelow } from '../corpus.ts';
import type { IndexRow } from './comparison-tables.ts';
import type { FtsReport } from './fts-index.ts';
import type { RecollProgram } from './recoll-program.ts';
import { runMeasured } from './run-measured.ts';

/** An entry of the build, beside this one. */
function entry(name: string): string {
  return fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
}

/** `memcon index`, as users run it. */
export async function indexMemcon(records: string, library: string): Promise<IndexRow> {
  const cost = await runMeasured(process.execPath, [entry('cli'), 'index', records, '--library', library]);
  const { documents } = JSON.parse(cost.stdout) as IndexReport;
  return { name: 'Memcon', records: documents, ...cost, optimizeSeconds: null, diskBytes: bytesBelow(library) };
}

/** A script for FTS5; its optimizing is told apart. */
export async function indexFts(
  records: string,
  file: string,
  sqlite: string,
): Promise<IndexRow & { readonly version: string }> {
  const cost = await runMeasured(process.execPath, [entry('fts-index'), records, file, sqlite]);
  const report = JSON.parse(cost.stdout) as FtsReport;
  return {
    name: 'SQLite FTS5',
    version: report.version,
    records: report.records,
    seconds: cost.seconds - report.optimizeSeconds,
    processorSeconds: cost.processorSeconds === null ? null : cost.processorSeconds - report.optimizeProcessorSeconds,
    optimizeSeconds: report.optimizeSeconds,
    peakBytes: cost.peakBytes,
    diskBytes: statSync(file).size,
  };
}

export async function indexRecoll(recoll: RecollProgram, folder: string): Promise<IndexRow> {
  const cost = await recoll.index();
  return {
    name: 'Recoll',
    records: await recoll.records(),
    ...cost,
    optimizeSeconds: null,
    diskBytes: bytesBelow(folder),
  };
}

/** The sizes of all files below a folder. */
export function bytesBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + statSync(file).size, 0);
}

/** What an installed program calls itself (`Recoll 1.34.3`); null where it is not installed. */
export function versionOf(command: string, args: readonly string[], version: RegExp): string | null {
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) return null;
  return version.exec(`${stdout}\n${stderr}`)?.[0] ?? command;
}
