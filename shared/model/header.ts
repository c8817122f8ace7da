import type { Evidence } from './evidence.ts';
import type { Language } from './source-text.ts';
import type { Span } from './span.ts';

/** Field names as the databases and FRUS use them; `other` keeps a label we do not know. */
export type HeaderFieldName =
  | 'title'
  | 'place'
  | 'date'
  | 'source'
  | 'notes'
  | 'full-text'
  | 'volume'
  | 'url'
  | 'cabinet'
  | 'diet-session'
  | 'speaker'
  | 'speech-type'
  | 'date-house-of-representatives'
  | 'date-house-of-peers'
  | 'date-house-of-councillors'
  | 'other';

/** A labelled field as it stands in the file; `value` is null where the field is empty. */
export interface HeaderField {
  readonly name: HeaderFieldName;
  /** Null where the format, not a word of the record, names the field. */
  readonly label: Span | null;
  readonly value: Span | null;
}

/** Which shape of header the file begins with; `stated` where its format names the fields. */
export type HeaderShape = 'world-and-japan' | 'labelled' | 'front-matter' | 'stated' | 'none';

/** `mark-up`: what the format says of the record as a whole, which no words of it say. */
export type DateSource = 'header' | 'heading' | 'dateline' | 'front-matter' | 'mark-up';

/** One place in the record that states its date or a part of it. */
export interface DateEvidence {
  readonly from: DateSource;
  /** Empty where it is the mark-up that states it. */
  readonly span: Span;
  /** EDTF of this one statement, or null where it adds only a time of day. */
  readonly edtf: string | null;
  /** 24-hour `HH:MM`, or null. */
  readonly time: string | null;
}

/** The date of the record. EDTF: ISO 8601-2:2019 / Library of Congress EDTF, level 1. */
export interface DocumentDate {
  readonly edtf: string;
  /** Start, 24-hour `HH:MM`, local to the place; null where none is given. */
  readonly time: string | null;
  readonly timeEnd: string | null;
  /** `Z` or an offset, only where the record gives one. */
  readonly zone: string | null;
  /** The words of the best statement, as written. */
  readonly span: Span;
  /** Every statement that agrees with or completes the date. */
  readonly evidence: readonly DateEvidence[];
}

/** A printed or archival source that the header names, with pages where given. */
export interface SourceCitation {
  readonly span: Span;
  /** The work, without its pages: `Nichibei kankei shiryo-shu 1945-97`. */
  readonly work: Span;
  /** The page words as written: `pp.376-379`. */
  readonly pages: Span | null;
}

/** 仮訳 provisional, 訳 translation, 参考資料 reference material, 原文 original. */
export type TranslationStatus = 'provisional-translation' | 'translation' | 'reference' | 'original';

export interface Header {
  readonly shape: HeaderShape;
  readonly fields: readonly HeaderField[];
  readonly title: Span | null;
  readonly place: Span | null;
  readonly placeEvidence: Evidence | null;
  readonly date: DocumentDate | null;
  readonly sources: readonly SourceCitation[];
  /** The `[Notes]` / `[備考]` field. */
  readonly notes: Span | null;
  readonly language: Language;
  readonly translation: TranslationStatus | null;
}
