import type { Span } from './span.ts';

/** The file formats that readers know; a reader exists for each one that the README lists as supported. */
export type SourceFormat = 'plain-text' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf' | 'epub' | 'tei';

export type Language = 'en' | 'ja';

/** How bytes became characters. */
export interface Encoding {
  /** WHATWG name in lower case (`ascii`, `utf-8`, `shift_jis`, `windows-1252`, ...). */
  readonly name: string;
  /** 0 to 1: how sure the detection is. 1 for a byte-order mark, strict UTF-8, pure ASCII, and the user's choice. */
  readonly confidence: number;
  readonly byteOrderMark: boolean;
  /** Only where the user chose the encoding: what would have been detected, null where the bytes looked like no text. */
  readonly detected?: Pick<Encoding, 'name' | 'confidence'> | null;
}

/** A run of characters that the format set apart. */
export interface Mark {
  readonly kind: 'italic' | 'underline' | 'strike' | 'bold' | 'superscript' | 'inserted' | 'deleted';
  readonly span: Span;
}

/** A page break that the format carried (not one written as text, such as a `[Page 285]` line). */
export interface PageBreak {
  readonly at: number;
  /** The number of the page that begins here, as printed. */
  readonly page: string | null;
}

/** What a format says that a stretch of text is; TEI's words where TEI has one. */
export type ElementName =
  /** Title of the edition (a volume) that the record stands in. */
  | 'edition'
  /** Title of the file or the work. */
  | 'title'
  | 'head'
  | 'opener'
  | 'dateline'
  | 'date'
  | 'time'
  | 'place'
  | 'salute'
  | 'paragraph'
  | 'quote'
  | 'list'
  | 'label'
  | 'item'
  | 'person'
  | 'term'
  | 'note'
  | 'note-marker'
  | 'note-ref'
  | 'ref'
  | 'attachment'
  | 'closer'
  | 'signed'
  | 'postscript'
  | 'table'
  | 'row'
  | 'cell'
  | 'deleted'
  | 'added'
  /** Words as printed and as an editor corrects them; they stand side by side. */
  | 'sic'
  | 'corrected'
  | 'unclear'
  /** Words that an editor supplied. */
  | 'supplied'
  /** An omission that the format marks with nothing in its place; empty. */
  | 'gap'
  /** Words with a reading set beside them (furigana), which is their attribute. */
  | 'ruby'
  /**
   * What stands around the words of a page: a running head or foot, a page number. Empty, at the place where its page
   * begins; its words are its attribute, so that they are not lost and yet cut no sentence in two.
   */
  | 'forme-work'
  /** A word that a line end of the page cut in two with a hyphen, which `words` has as it stands there. */
  | 'rejoined'
  /**
   * What the properties of a file say (`title`, its words an attribute), or the mark-up of the record as a whole (`date`);
   * empty.
   */
  | 'property';

/**
 * Attributes that a format may state of an element, by TEI's names and with the format's own values. `words` are those
 * that belong to an element and are no part of the text.
 */
export type ElementAttribute =
  | 'words'
  | 'id'
  | 'n'
  | 'type'
  | 'subtype'
  | 'rend'
  | 'role'
  | 'target'
  | 'when'
  | 'from'
  | 'to'
  | 'notBefore'
  | 'notAfter';

/** A stretch of the text that the format names. */
export interface SourceElement {
  readonly name: ElementName;
  /** Empty for a gap, an empty cell, and the anchor of a note that has no marker. */
  readonly span: Span;
  readonly attributes: Readonly<Partial<Record<ElementAttribute, string>>>;
}

/** What a reader hands over: the words of one record, untouched, and what the format said about them. */
export interface SourceText {
  readonly text: string;
  /** The record's name inside a file that holds several (`d102`); null where the file is the record. */
  readonly fragment: string | null;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** The language where the format states it (`lang` attributes); `null` leaves it to the parser. */
  readonly language: Language | null;
  readonly marks: readonly Mark[];
  readonly breaks: readonly PageBreak[];
  /** In the order of their starts, an outer one before those inside it. Plain text has none. */
  readonly elements: readonly SourceElement[];
  /** Places where bytes could not be decoded; each holds U+FFFD in `text`. */
  readonly undecodable: readonly Span[];
}

/** Who a file is. `id` comes from the content, so that a file that moves keeps its identity. */
export interface Identity {
  readonly id: string;
  /** Path on disk. Never crosses into the page: see `shared/ipc/channels.ts`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}
