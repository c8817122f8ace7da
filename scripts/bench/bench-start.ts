import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Library } from '../../electron/library/library.ts';
import { figure, megabytes, percentile } from './figures.ts';
import { ScratchLibrary } from './scratch-library.ts';
import { tableOf } from './table.ts';

/** The measure that one process makes for another. */
export const ONCE = 'answer-once';

const RUNS = 15;
const QUERY = 'treaty';

export interface FirstAnswer {
  /** Since the process began. */
  readonly milliseconds: number;
  readonly total: number;
  /** Resident, after the answer. */
  readonly bytes: number;
}

/** Opens a library and answers one query, in a process that has done nothing else. */
export async function answerOnce(path: string): Promise<FirstAnswer> {
  const opened = await Library.open(path, { begin: false });
  if (!opened.ok) throw new Error(`bench: ${opened.failure.message}`);
  const { total } = await opened.value.search(QUERY, 50);
  const milliseconds = performance.now();
  await opened.value.close();
  return { milliseconds, total, bytes: process.memoryUsage().rss };
}

/** Indexes a folder (not counted), then starts a new process again and again: how long until its first answer? */
export async function benchStart(folder: string): Promise<string> {
  const scratch = await ScratchLibrary.of(folder);
  try {
    await scratch.update();
    const answers: FirstAnswer[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const entry = process.argv[1] ?? '';
      const { stdout } = await promisify(execFile)(process.execPath, [entry, ONCE, scratch.path]);
      answers.push(JSON.parse(stdout) as FirstAnswer);
    }
    const times = answers.map(({ milliseconds }) => milliseconds);
    return tableOf(
      [`a new process answers '${QUERY}'`, 'value'],
      [
        ['runs', figure(RUNS)],
        ['hits', figure(answers[0]?.total ?? 0)],
        ['median ms', figure(percentile(times, 50))],
        ['p95 ms', figure(percentile(times, 95))],
        [
          'resident memory, MB',
          figure(
            megabytes(
              percentile(
                answers.map(({ bytes }) => bytes),
                50,
              ),
            ),
          ),
        ],
      ],
    );
  } finally {
    await scratch.remove();
  }
}
