import type { Span } from './span.ts';

/**
 * What a stretch of characters is. Leaves tile the text: each non-blank character lies in exactly one
 * (law 1, *nothing lost*). Structure (parts, blocks, participants, ...) refers to the same offsets.
 */
export type LeafRole =
  | 'masthead'
  | 'field-label'
  | 'field-value'
  | 'heading'
  | 'subject-label'
  | 'subject'
  | 'dateline'
  | 'participants-label'
  | 'side-label'
  | 'participant'
  | 'part-heading'
  | 'subheading'
  | 'point-label'
  | 'text'
  | 'table'
  | 'signature'
  | 'note-ref'
  | 'note-marker'
  | 'note'
  | 'page-break'
  | 'unparsed';

export interface Leaf {
  readonly role: LeafRole;
  readonly span: Span;
}
