import { needsOf } from './expression-needs.ts';
import { programOf } from './pattern-program.ts';
import { parsePattern, PatternError } from './pattern-syntax.ts';
import type { Expression, Within } from './query.ts';

/** The part of a query that a regular expression is; or what is wrong with it, and where (UTF-16 units). */
export function expressionOf(pattern: string, within: Within | null): Expression | PatternError {
  if (pattern.trim() === '') return new PatternError(-1, 'There is nothing between these strokes');
  try {
    const parsed = parsePattern(pattern);
    programOf(parsed);
    return { kind: 'expression', pattern, needs: needsOf(parsed), within };
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}
