import type { Span } from '../../shared/model/span.ts';

/** A place in the open record which the search found. The desk marks it, and scrolls to the one that is current. */
export interface SearchQueryHighlight {
  readonly span: Span;
  /** At most one in a list: the snippet from which the record was opened. */
  readonly current: boolean;
}
