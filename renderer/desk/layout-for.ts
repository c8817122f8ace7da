import type { Change } from '../../shared/model/change.ts';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { PartKind } from '../../shared/model/part.ts';

/**
 * A column of the desk. `text` is the record itself where nobody took part in it: a treaty, a speech, a communiqué;
 * `notes` holds the source as well, `source` stands alone where there are no notes.
 */
export type PaneKind = 'memo' | 'text' | 'participants' | 'oral-points' | 'notes' | 'source';

/** What a record has that the desk can lay out. */
interface Layable {
  readonly parts: readonly { readonly kind: PartKind }[];
  readonly participants: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly changes: readonly Pick<Change, 'part'>[];
}

/** How the desk lays out a record. */
export interface DeskLayout {
  /** Left to right; two or three. */
  readonly panes: readonly PaneKind[];
  /** Where the list of notes stands: in its own pane, or below the text. */
  readonly notesIn: 'notes' | 'memo';
  /** The pane that holds the switch *as prepared | as delivered | marked*; null where nobody struck or added a word. */
  readonly readingIn: 'oral-points' | 'memo' | null;
}

/**
 * Lays out a record by what it has, never by what it is called: oral points stand beside the memorandum that speaks
 * of them; participants beside a conversation; a text that nobody took part in has its source beside it.
 */
export function layoutFor(document: Layable | HistoricalDocument): DeskLayout {
  const people = document.participants.length > 0;
  const notes = document.notes.length > 0;
  if (document.parts.some(({ kind }) => kind === 'oral-points')) {
    const panes: PaneKind[] = people ? ['memo', 'participants', 'oral-points'] : ['memo', 'oral-points'];
    return { panes, notesIn: 'memo', readingIn: 'oral-points' };
  }
  const readingIn = document.changes.length > 0 ? 'memo' : null;
  if (people) {
    const panes: PaneKind[] = notes ? ['memo', 'participants', 'notes'] : ['memo', 'participants'];
    return { panes, notesIn: notes ? 'notes' : 'memo', readingIn };
  }
  return { panes: ['text', notes ? 'notes' : 'source'], notesIn: notes ? 'notes' : 'memo', readingIn };
}
