import { figure, megabytes, percentile } from '../figures.ts';
import { tableOf } from '../table.ts';
import type { Answer } from './program.ts';

/** A program's first run over the files. */
export interface IndexRow {
  readonly name: string;
  readonly records: number;
  /** Without what is told apart. */
  readonly seconds: number;
  readonly processorSeconds: number | null;
  /** A last step that makes searches faster, which need not be done: seconds. */
  readonly optimizeSeconds: number | null;
  readonly peakBytes: number | null;
  /** All that it keeps on the disk. */
  readonly diskBytes: number;
}

/** What programs answered to the queries of one class; null where a program has no such query. */
export interface ClassAnswers {
  readonly name: string;
  readonly queries: number;
  readonly answers: readonly (readonly Answer[] | null)[];
}

const NONE = '–';

/** A column for each program. */
export function indexTable(rows: readonly IndexRow[], sourceBytes: number): string {
  const source = megabytes(sourceBytes);
  const line = (title: string, value: (row: IndexRow) => number | null): string[] => [
    title,
    ...rows.map((row) => {
      const number = value(row);
      return number === null ? NONE : figure(number);
    }),
  ];
  return tableOf(
    ['indexing', ...rows.map(({ name }) => name)],
    [
      line('records', ({ records }) => records),
      line('seconds', ({ seconds }) => seconds),
      line('MB a second', ({ seconds }) => source / seconds),
      line('processor seconds', ({ processorSeconds }) => processorSeconds),
      line('then optimizing, seconds', ({ optimizeSeconds }) => optimizeSeconds),
      line('peak memory, MB', ({ peakBytes }) => (peakBytes === null ? null : megabytes(peakBytes))),
      line('on the disk, MB', ({ diskBytes }) => megabytes(diskBytes)),
      line('on the disk / source', ({ diskBytes }) => diskBytes / sourceBytes),
    ],
  );
}

/** Medians and 95th percentiles of one of the times, a column for each program. */
export function timesTable(
  title: string,
  names: readonly string[],
  classes: readonly ClassAnswers[],
  time: (answer: Answer) => number,
): string {
  const cell = (answers: readonly Answer[] | null): string =>
    answers === null
      ? NONE
      : [50, 95].map((hundredths) => figure(percentile(answers.map(time), hundredths))).join(' / ');
  const rows = classes.map(({ name, queries, answers }) => [name, figure(queries), ...answers.map(cell)]);
  return tableOf([title, 'queries', ...names], rows);
}

/** How much was found, so that one sees whether programs were asked for the same. */
export function foundTable(names: readonly string[], classes: readonly ClassAnswers[]): string {
  const cell = (answers: readonly Answer[] | null, asked: number): string =>
    answers === null
      ? NONE
      : figure(
          percentile(
            answers.slice(0, asked).map(({ found }) => found),
            50,
          ),
        );
  const rows = classes.map(({ name, answers }) => {
    // The same queries of each program: as many as the one that was asked fewest.
    const asked = Math.min(...answers.map((one) => one?.length ?? Infinity));
    return [name, figure(asked), ...answers.map((one) => cell(one, asked))];
  });
  return tableOf(['records found, median', 'queries', ...names], rows);
}
