import { add, f1, NOTHING, precision, recall, type Score } from './score.ts';

export interface ShapeScores {
  readonly shape: string;
  readonly measures: readonly {
    readonly name: string;
    readonly records: readonly { readonly id: string; readonly score: Score }[];
  }[];
}

const WORST = 10;
/** Words of an error that are shown. */
const SHOWN = 110;

/** A table for each shape, and below it the records with the most errors for each measure, with what went wrong. */
export function reportOf(shapes: readonly ShapeScores[]): string {
  return shapes
    .map(({ shape, measures }) => [`## ${shape}`, '', ...tableOf(measures), '', ...worstOf(measures)].join('\n'))
    .join('\n');
}

function tableOf(measures: ShapeScores['measures']): string[] {
  const rows = measures.flatMap(({ name, records }) => {
    const sum = records.map(({ score }) => score).reduce(add, NOTHING);
    const expected = sum.right + sum.missed.length;
    if (expected + sum.wrong.length === 0) return [];
    const shares = [precision(sum), recall(sum), f1(sum)].map((share) => share.toFixed(4));
    return [
      `| ${name.padEnd(22)} | ${String(expected).padStart(8)} | ${shares.map((one) => one.padStart(9)).join(' | ')} |`,
    ];
  });
  const head = `| ${'measure'.padEnd(22)} | expected | precision |    recall |        F1 |`;
  const rule = `| ${'-'.repeat(22)} | -------: | --------: | --------: | --------: |`;
  return [head, rule, ...rows];
}

function worstOf(measures: ShapeScores['measures']): string[] {
  return measures.flatMap(({ name, records }) => {
    const errors = ({ wrong, missed }: Score) => wrong.length + missed.length;
    const worst = records
      .filter(({ score }) => errors(score) > 0)
      .sort((a, b) => errors(b.score) - errors(a.score))
      .slice(0, WORST);
    if (worst.length === 0) return [];
    const lines = worst.flatMap(({ id, score }) => [
      `- ${id}: ${score.missed.length} missed, ${score.wrong.length} wrong`,
      ...score.missed.slice(0, 3).map((words) => `  - missed: ${cut(words)}`),
      ...score.wrong.slice(0, 3).map((words) => `  - wrong: ${cut(words)}`),
    ]);
    return [`### ${name}`, '', ...lines, ''];
  });
}

function cut(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words;
}
