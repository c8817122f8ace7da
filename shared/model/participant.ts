import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

export type ParticipantEvidence = 'list' | 'heading' | 'text';

/**
 * Someone who took part. Only `evidence: 'list'` is a listed participant (a list headed PARTICIPANTS, PRESENT, ...,
 * or an unheaded list at the head of a memorandum of conversation).
 */
export interface Participant {
  /** `p1`, `p2`, ... in order of first statement. */
  readonly id: string;
  /** Null where only a title is given (`The Secretary`). */
  readonly name: Span | null;
  /** `Mr.`, `Dr.`, ... */
  readonly honorific: Span | null;
  readonly roles: readonly Span[];
  readonly affiliation: Span | null;
  /** Delegation, e.g. `Japan`, `United States`: the words of a group heading, or inferred with its rule. */
  readonly side: string | null;
  readonly sideEvidence: Evidence | null;
  /** `FE` in `Mr. Robertson-FE`. */
  readonly officeSymbol: Span | null;
  /** `at the conclusion` in `Mr. Armand (at the conclusion)`. */
  readonly presence: Span | null;
  readonly evidence: ParticipantEvidence;
  /**
   * Only for `evidence: 'text'`: the rule (`speaks-in-text`, `named-as-present`) and the words that it read.
   */
  readonly textEvidence?: Evidence;
  /** The whole item. */
  readonly span: Span;
}

/** One place in the body where a participant is named, by name or by title. */
export interface Mention {
  readonly participant: string;
  readonly span: Span;
  readonly rule: 'full-name' | 'titled-surname' | 'surname' | 'title';
}
