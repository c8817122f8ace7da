import type { Language } from '../model/source-text.ts';
import type { Reading } from '../model/reading.ts';
import type { Emphasis } from '../model/run.ts';

/** A run of words in a brief, with what sets it apart. Words are the source's own. */
export interface BriefRun {
  readonly text: string;
  readonly kind: 'plain' | 'deleted' | 'inserted' | 'note-ref' | 'join';
  /** What the source's format set apart. */
  readonly emphasis: readonly Emphasis[];
}

export interface BriefBlock {
  readonly kind: 'paragraph' | 'point' | 'list-item' | 'table' | 'signature' | 'subheading';
  readonly number: number | null;
  readonly label: string | null;
  /** True where a word processor computes the label, and the text does not hold it. */
  readonly isComputed: boolean;
  readonly runs: readonly BriefRun[];
}

export interface BriefPart {
  readonly title: string;
  /** Markers of the notes that hang on the title. */
  readonly titleNotes: readonly string[];
  readonly kind: string;
  readonly blocks: readonly BriefBlock[];
}

export interface BriefParticipant {
  readonly name: string;
  readonly description: string;
}

export interface BriefNote {
  readonly marker: string;
  readonly text: string;
  /** The same words, cut where the source's format set some of them apart. */
  readonly runs: readonly BriefRun[];
}

/** What is printed of one record: plain values, so that paper, PDF and tests read the same thing. */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  readonly typeLabel: string;
  /** Rows of the title block: Date, Place, Subject, Source, Printed in, ...: only those that the record has. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly participants: readonly { readonly side: string | null; readonly people: readonly BriefParticipant[] }[];
  readonly parts: readonly BriefPart[];
  readonly reading: Reading;
  /** One sentence on what the reading shows and what this copy has lost. */
  readonly readingNote: string | null;
  readonly notes: readonly BriefNote[];
  readonly findings: readonly string[];
  /** For the footer: `Department of State, Central Files, 661.941/9-755`. */
  readonly citation: string;
}
