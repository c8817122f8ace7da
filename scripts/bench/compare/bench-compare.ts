import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../../../electron/library/library.ts';
import { filesBelow } from '../corpus.ts';
import { figure, megabytes, percentile } from '../figures.ts';
import { sampleQueries } from '../sample-queries.ts';
import { sampledTexts } from '../sampled-texts.ts';
import { askPrograms } from './ask-programs.ts';
import { foundTable, indexTable, timesTable, type IndexRow } from './comparison-tables.ts';
import { FtsProgram } from './fts-program.ts';
import { bytesBelow, indexFts, indexMemcon, indexRecoll, versionOf } from './index-programs.ts';
import { MemconProgram } from './memcon-program.ts';
import { SHOWN, type Program } from './program.ts';
import { RecollProgram } from './recoll-program.ts';
import { RipgrepProgram } from './ripgrep-program.ts';

/** How often a program is started to measure its start. */
const STARTS = 9;

/** Where better-sqlite3 is installed, or why it could not be had. */
export type SqliteSupply = { readonly folder: string } | { readonly lack: string };

/** Programs that are there, and what is to be said of them. */
interface Field {
  readonly rows: IndexRow[];
  readonly programs: Program[];
  readonly notes: string[];
}

/** Indexes the same files with each program, one after the other, then asks all of them the same queries. */
export async function benchCompare(folder: string, sqlite: SqliteSupply): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'memcon-compare-'));
  const field: Field = { rows: [], programs: [], notes: [] };
  const closing: (() => unknown)[] = [];
  try {
    // All of them find the files in memory, not the first one on the disk.
    for (const file of filesBelow(folder)) readFileSync(file);
    const path = join(scratch, 'library');
    field.rows.push(await indexMemcon(folder, path));
    const opened = await Library.open(path, { begin: false });
    if (!opened.ok) throw new Error(`bench: ${opened.failure.message}`);
    closing.push(() => opened.value.close());
    field.programs.push(new MemconProgram(opened.value));
    const fts = await enterFts(field, folder, join(scratch, 'fts.db'), sqlite);
    if (fts !== null) closing.push(() => fts.close());
    await enterRecoll(field, folder, join(scratch, 'recoll'));
    await enterRipgrep(field, folder);
    const classes = await askPrograms(field.programs, sampleQueries(await sampledTexts(opened.value)));
    const names = field.programs.map(({ name }) => name);
    const bytes = bytesBelow(folder);
    field.notes.push(`Load at the end: ${loadavg()[0]?.toFixed(1) ?? '?'}.`);
    return [
      indexTable(field.rows, bytes),
      timesTable(`first ${SHOWN} hits, p50 / p95 ms`, names, classes, ({ first }) => first),
      timesTable('number of all hits, p50 / p95 ms', names, classes, ({ total }) => total),
      foundTable(names, classes),
      [`Source: ${figure(megabytes(bytes))} MB.`, ...field.notes].map((note) => `- ${note}`).join('\n'),
    ].join('\n\n');
  } finally {
    for (const close of closing) await close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function enterFts(field: Field, folder: string, file: string, supply: SqliteSupply): Promise<FtsProgram | null> {
  if ('lack' in supply) {
    field.notes.push(`SQLite FTS5 could not be had: ${supply.lack}.`);
    return null;
  }
  const { version, ...row } = await indexFts(folder, file, supply.folder);
  const program = new FtsProgram(supply.folder, file);
  field.rows.push(row);
  field.programs.push(program);
  field.notes.push(`SQLite ${version} by better-sqlite3, in the process that asks, as Memcon.`);
  return program;
}

async function enterRecoll(field: Field, folder: string, configuration: string): Promise<void> {
  const version = versionOf('recollindex', ['-h'], /Recoll \d[\d.]*/u);
  if (version === null || versionOf('recollq', ['-h'], /recollq/u) === null) {
    field.notes.push('Recoll could not be had: recollindex and recollq are not installed.');
    return;
  }
  const program = new RecollProgram(configuration, folder);
  field.rows.push(await indexRecoll(program, configuration));
  field.programs.push(program);
  const start = await starts(() => program.start());
  field.notes.push(
    `${version}: the first ${program.queries} queries of a class, each a process; one that finds nothing takes ${start} ms.`,
  );
}

async function enterRipgrep(field: Field, folder: string): Promise<void> {
  const version = versionOf('rg', ['--version'], /ripgrep \d[\d.]*/u);
  if (version === null) {
    field.notes.push('ripgrep could not be had: it is not installed.');
    return;
  }
  const program = new RipgrepProgram(folder);
  field.programs.push(program);
  const start = await starts(() => program.start());
  field.notes.push(
    `${version}: the first ${program.queries} queries of a class, each a process or two; one that reads nothing takes ${start} ms.`,
  );
}

/** The median time of a program's start. */
async function starts(start: () => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < STARTS; run += 1) times.push(await start());
  return figure(percentile(times, 50));
}
