import type { Change } from './change.ts';
import type { CrossRef } from './cross-ref.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Header } from './header.ts';
import type { Leaf } from './leaf.ts';
import type { Note, NoteRef } from './note.ts';
import type { Part } from './part.ts';
import type { Mention, Participant } from './participant.ts';
import type { SourceNote } from './source-note.ts';
import type { Encoding, Identity, SourceFormat } from './source-text.ts';
import type { Span } from './span.ts';
import type { Turn } from './turn.ts';

export const SCHEMA = 'memcon/historical-document@1';

export type DocumentType =
  | 'memorandum-of-conversation'
  | 'memorandum-of-telephone-conversation'
  | 'memorandum'
  | 'record-of-conversation'
  | 'minutes'
  | 'aide-memoire'
  | 'communique'
  | 'joint-statement'
  | 'exchange-of-notes'
  | 'treaty'
  | 'speech'
  | 'telegram'
  | 'letter'
  | 'press-statement'
  | 'editorial-note'
  /** A paper laid before a Cabinet. */
  | 'submission'
  /** What a Cabinet decided, as its secretary wrote it down. */
  | 'decision'
  | 'diplomatic-note'
  | 'despatch'
  | 'report'
  | 'other';

/**
 * A diplomatic record with its structure. Everything is a span over one text (`SourceText.text`), which travels
 * beside it: nothing lost, nothing invented.
 */
export interface HistoricalDocument {
  readonly schema: typeof SCHEMA;
  readonly identity: Identity & { readonly format: SourceFormat; readonly encoding: Encoding };
  readonly header: Header;
  /** The heading that opens the body: `Memorandum of a Conversation, Secretary Dulles' Residence, ...`. */
  readonly heading: Span | null;
  readonly subject: Span | null;
  /** Who wrote a letter, telegram or despatch, and to whom, as its heading names them. */
  readonly sender: Span | null;
  readonly recipient: Span | null;
  readonly documentType: DocumentType;
  readonly documentTypeEvidence: Evidence | null;
  /** Number of the record in its edition (`102`), where the heading or title gives it. */
  readonly documentNumber: Span | null;
  readonly participants: readonly Participant[];
  readonly mentions: readonly Mention[];
  readonly parts: readonly Part[];
  readonly changes: readonly Change[];
  readonly turns: readonly Turn[];
  readonly notes: readonly Note[];
  readonly noteRefs: readonly NoteRef[];
  readonly sourceNote: SourceNote | null;
  readonly crossRefs: readonly CrossRef[];
  readonly findings: readonly Finding[];
  /** Sorted, without overlap. */
  readonly leaves: readonly Leaf[];
}
