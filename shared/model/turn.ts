import type { Certainty } from './evidence.ts';
import type { Span } from './span.ts';

export type TurnMode = 'said' | 'asked' | 'replied' | 'agreed' | 'handed-over';

/** A stretch of reported speech: who speaks, by which verb, in which mode. */
export interface Turn {
  /** Participant id, or null where nobody could be resolved. */
  readonly speaker: string | null;
  /** The words that name the speaker: `The Secretary`. */
  readonly speakerSpan: Span;
  readonly verb: Span;
  readonly mode: TurnMode;
  /** The sentence or sentences of the turn. */
  readonly span: Span;
  readonly blockId: string;
  readonly certainty: Certainty;
  readonly rule: string;
}
