import type { Span } from '../model/span.ts';
import type { SnippetPart } from './hit.ts';

/**
 * One running text of a record: a title, a place, a paragraph, a note. `pieces` are its words in order, with what
 * interrupts them (note markers, page breaks) left out. A phrase may run over pieces, never over regions.
 */
export interface Region {
  readonly part: SnippetPart;
  /** Sorted, without overlap, none empty; at least one. */
  readonly pieces: readonly Span[];
}
