import type { QueryClass } from '../sample-queries.ts';
import type { ClassAnswers } from './comparison-tables.ts';
import type { Answer, Program } from './program.ts';

/** Asks each program the same queries. */
export async function askPrograms(
  programs: readonly Program[],
  classes: readonly QueryClass[],
): Promise<ClassAnswers[]> {
  const rows: ClassAnswers[] = [];
  for (const { name, queries } of classes) {
    const answers: (readonly Answer[] | null)[] = [];
    for (const program of programs) answers.push(await askAll(program, queries.slice(0, program.queries)));
    rows.push({ name, queries: queries.length, answers });
  }
  return rows;
}

async function askAll(program: Program, queries: QueryClass['queries']): Promise<readonly Answer[] | null> {
  if (program.rehearses) for (const query of queries) await program.ask(query);
  const answers: Answer[] = [];
  for (const query of queries) {
    const answer = await program.ask(query);
    if (answer === null) return null;
    answers.push(answer);
  }
  return answers;
}
