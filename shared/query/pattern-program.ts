import { PatternError, type CharacterTest, type PatternNode } from './pattern-syntax.ts';

/** One step of a program that runs over a text. `to` are the numbers of the steps that may follow, the preferred first. */
export type PatternStep =
  | { readonly kind: 'character'; readonly test: CharacterTest; readonly next: number }
  | { readonly kind: 'between'; readonly where: 'begin' | 'end' | 'edge' | 'inside'; readonly next: number }
  | { readonly kind: 'fork'; readonly to: readonly number[] }
  | { readonly kind: 'found' };

export interface PatternProgram {
  readonly steps: readonly PatternStep[];
  readonly first: number;
}

/** Larger programs are nobody's search, and each step costs time at each character. */
const MOST_STEPS = 4000;

/**
 * Makes a program of a pattern (Thompson's construction): as long as the pattern with its counted repetitions written out.
 * @throws {PatternError} where that is too long
 */
export function programOf(pattern: PatternNode): PatternProgram {
  const steps: PatternStep[] = [{ kind: 'found' }];
  const push = (step: PatternStep): number => {
    if (steps.length >= MOST_STEPS) throw new PatternError(0, 'This pattern is too large; ask for fewer repetitions');
    return steps.push(step) - 1;
  };

  /** Adds a part before the step that follows it; answers where the part begins. */
  const add = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case 'literal': {
        const code = node.text.codePointAt(0);
        return push({ kind: 'character', test: (other) => other === code, next });
      }
      case 'set':
        return push({ kind: 'character', test: node.test, next });
      case 'between':
        return push({ kind: 'between', where: node.where, next });
      case 'sequence':
        return node.nodes.reduceRight((after, child) => add(child, after), next);
      case 'choice':
        return push({ kind: 'fork', to: node.nodes.map((child) => add(child, next)) });
      case 'repeat':
        return repeat(node, next);
    }
  };

  const repeat = ({ node, least, most, lazy }: PatternNode & { kind: 'repeat' }, next: number): number => {
    const either = (more: number, done: number): readonly number[] => (lazy ? [done, more] : [more, done]);
    let after = next;
    if (most === Infinity) {
      after = push({ kind: 'fork', to: [] });
      steps[after] = { kind: 'fork', to: either(add(node, after), next) };
    } else {
      for (let times = least; times < most; times += 1)
        after = push({ kind: 'fork', to: either(add(node, after), next) });
    }
    for (let times = 0; times < least; times += 1) after = add(node, after);
    return after;
  };

  const first = add(pattern, 0);
  return { steps, first };
}
