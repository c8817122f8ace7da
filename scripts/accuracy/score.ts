/** What a record should say and what was read from it, as words that can be compared. */
export interface Answer {
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Counts of one measure, over one record or many. */
export interface Score {
  readonly right: number;
  /** Found and not expected. */
  readonly wrong: readonly string[];
  /** Expected and not found. */
  readonly missed: readonly string[];
}

export const NOTHING: Score = { right: 0, wrong: [], missed: [] };

/** Compares as multisets: a word that is expected twice has to be found twice. */
export function score({ expected, found }: Answer): Score {
  const open = [...expected];
  const wrong: string[] = [];
  for (const one of found) {
    const at = open.indexOf(one);
    if (at < 0) wrong.push(one);
    else open.splice(at, 1);
  }
  return { right: found.length - wrong.length, wrong, missed: open };
}

export function add(a: Score, b: Score): Score {
  return { right: a.right + b.right, wrong: [...a.wrong, ...b.wrong], missed: [...a.missed, ...b.missed] };
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precision({ right, wrong }: Score): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length);
}

/** Share of what was expected that was found; 1 where nothing was expected. */
export function recall({ right, missed }: Score): number {
  return right + missed.length === 0 ? 1 : right / (right + missed.length);
}

/** Harmonic mean of the two. */
export function f1({ right, wrong, missed }: Score): number {
  const all = 2 * right + wrong.length + missed.length;
  return all === 0 ? 1 : (2 * right) / all;
}
