import { rmSync } from 'node:fs';
import { filesBelow } from '../corpus.ts';
import { figure } from '../figures.ts';
import { copyCorpus } from '../scratch-corpus.ts';
import { ScratchLibrary } from '../scratch-library.ts';
import { tableOf } from '../table.ts';
import { changeFiles } from './change-files.ts';
import { judgeAnswer } from './judge-answer.ts';
import { Random } from './random.ts';
import { readTruth } from './read-truth.ts';
import { TRUTH_CLASSES, type MakeQuery } from './truth-queries.ts';
import { TruthScan } from './truth-scan.ts';

/** Queries of each class. */
const QUERIES = 200;
/** Hits asked for; what matches beyond is judged by its number. */
const LIMIT = 300;
const CHANGES = 1000;

interface Tally {
  queries: number;
  right: number;
  answered: number;
  true: number;
  inexact: number;
}

/**
 * Holds the answers to generated queries against a scan of the texts, once after a first run and once after a thousand
 * changes, removals and renames of files. Sets the process's exit code to 1 where any answer is not exact, and names the
 * first such queries of each class.
 */
export async function benchTruth(folder: string, records: number | null): Promise<string> {
  const copy = copyCorpus(folder, records ?? filesBelow(folder).length);
  const scratch = await ScratchLibrary.of(copy);
  try {
    await scratch.update();
    const first = await judged(scratch, copy, 1);
    const { changed, removed, renamed } = changeFiles(copy, CHANGES, new Random(3));
    const { documents } = await scratch.update();
    const second = await judged(scratch, copy, 2);
    const what = `After ${changed} changes, ${removed} removals and ${renamed} renames (${figure(documents)} records)`;
    return `${first}\n\n${what}:\n\n${second}`;
  } finally {
    await scratch.remove();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function judged(scratch: ScratchLibrary, folder: string, seed: number): Promise<string> {
  const scan = new TruthScan(await readTruth(folder));
  const rows: string[][] = [];
  const wrong: string[] = [];
  for (const [name, make] of Object.entries(TRUTH_CLASSES)) {
    const tally = await judgeClass(scratch, scan, make, new Random(seed * 7919 + name.length), wrong);
    if (tally.queries === 0) continue;
    const { queries, right, answered, inexact } = tally;
    const [precision, recall] = [right / Math.max(1, answered), right / Math.max(1, tally.true)];
    if (inexact > 0) process.exitCode = 1;
    rows.push([name, figure(queries), figure(tally.true), precision.toFixed(4), recall.toFixed(4), figure(inexact)]);
  }
  const indexed = scratch.library.list().length;
  if (indexed !== scan.texts.ids.length) {
    process.exitCode = 1;
    wrong.unshift(`the library holds ${indexed} records, the folder ${scan.texts.ids.length}`);
  }
  const table = tableOf(['query', 'queries', 'records that match', 'precision', 'recall', 'inexact answers'], rows);
  return wrong.length === 0 ? table : `${table}\n\n${wrong.map((line) => `- ${line}`).join('\n')}`;
}

async function judgeClass(
  { library }: ScratchLibrary,
  scan: TruthScan,
  make: MakeQuery,
  random: Random,
  wrong: string[],
): Promise<Tally> {
  const tally: Tally = { queries: 0, right: 0, answered: 0, true: 0, inexact: 0 };
  for (let tries = QUERIES * 20; tries > 0 && tally.queries < QUERIES; tries -= 1) {
    const query = make(scan.texts, random);
    if (query === null) continue;
    const found = scan.records(query.wanted);
    const truth = new Set(scan.texts.ids.filter((_, at) => found[at] === 1));
    const answer = await library.search(query.typed, LIMIT);
    const judgement = judgeAnswer(answer, truth);
    tally.queries += 1;
    tally.right += judgement.right;
    tally.answered += judgement.answered;
    tally.true += judgement.true;
    if (judgement.wrong.length === 0 && answer.problem === null) continue;
    tally.inexact += 1;
    const why = answer.problem?.message ?? judgement.wrong.join(', ');
    if (tally.inexact <= 3) wrong.push(`\`${query.typed}\`: ${why}`);
  }
  return tally;
}
