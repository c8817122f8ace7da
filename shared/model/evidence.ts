import type { Span } from './span.ts';

/** `stated`: the record says so in words. `inferred`: a named rule concluded it; the historian decides. */
export type Certainty = 'stated' | 'inferred';

/** Why the parser says what it says. */
export interface Evidence {
  readonly certainty: Certainty;
  /** Name of the rule that decided, in kebab-case, e.g. `side-from-affiliation`. */
  readonly rule: string;
  /** The words the rule read, where there are any. */
  readonly span: Span | null;
}
