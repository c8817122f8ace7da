import type { Certainty } from './evidence.ts';
import type { PartKind } from './part.ts';
import type { Span } from './span.ts';

export type ChangeEvidence = 'bracket' | 'italic' | 'underline' | 'strike' | 'del' | 'add';

/** A word struck or added by the speaker's (or drafter's) hand. */
export interface Change {
  readonly kind: 'deleted' | 'inserted';
  /** The words, without the signs that mark them. */
  readonly span: Span;
  /** The words with their signs (`[only]`); equals `span` where a mark, not a sign, shows the change. */
  readonly outer: Span;
  readonly part: PartKind;
  readonly partId: string;
  readonly blockId: string;
  readonly evidence: readonly ChangeEvidence[];
  readonly certainty: Certainty;
  /** The rule that told this bracket from a gloss, `[sic]`, an omission. */
  readonly rule: string;
}
