import type { Span } from '../model/span.ts';
import type { SnippetPart } from './hit.ts';

/** What someone is reported to have said, within one region. */
export interface SpokenStretch {
  /** The speaker's name where it is known, and the words that name him here: `John Foster Dulles`, `The Secretary`. */
  readonly speaker: readonly Span[];
  readonly span: Span;
}

/** The two ends of a letter, telegram or despatch. */
export type CorrespondentEnd = 'from' | 'to';

/** The name of a sender or recipient, within one region. */
export interface CorrespondentStretch {
  readonly end: CorrespondentEnd;
  readonly span: Span;
}

/**
 * One running text of a record: a title, a place, a paragraph, a note. `pieces` are its words in order, with what
 * interrupts them (note markers, page breaks) left out. A phrase may run over pieces, never over regions.
 */
export interface Region {
  readonly part: SnippetPart;
  /** Sorted, without overlap, none empty; at least one. */
  readonly pieces: readonly Span[];
  /** Sorted; left out where nobody speaks. */
  readonly spoken?: readonly SpokenStretch[];
  /** Left out where the region names neither sender nor recipient. */
  readonly correspondents?: readonly CorrespondentStretch[];
}
