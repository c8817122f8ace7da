import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

export type PartKind =
  | 'memorandum'
  | 'oral-points'
  | 'aide-memoire'
  | 'communique'
  | 'treaty'
  | 'speech'
  | 'telegram'
  | 'letter'
  | 'note'
  | 'editorial-note'
  | 'attachment'
  | 'enclosure'
  | 'text';

export type BlockKind = 'paragraph' | 'point' | 'list-item' | 'table' | 'signature' | 'subheading';

/** A place where a page break cut a block in two, and the two pieces were read as one. */
export interface Join {
  /** Offset of the first character after the break. */
  readonly at: number;
  /** Page that begins there, as printed, where the copy says so. */
  readonly page: string | null;
  readonly rule: string;
}

/** A label that the word processor computes as it shows the record: the file states the numbering, and no words. */
export interface ComputedLabel {
  /** `(a)`, `1.`, `一、` as the word processor shows it; nowhere in the text. */
  readonly words: string;
  /** Always `inferred`, by the rule `numbering`: the words stand in no span. */
  readonly evidence: Evidence;
}

/** One paragraph, point, ... `pieces` are its words in order: more than one where a page break cut it. */
export interface Block {
  /** `b1`, `b2`, ... through the document. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Running number of paragraphs within the part (points are known by their label), or null. */
  readonly number: number | null;
  /** `(a)`, `1.`, `一、`: part of the block's first piece. */
  readonly label: Span | null;
  /** Only where the format numbers the block by itself, as Word and OpenDocument lists do. */
  readonly computedLabel?: ComputedLabel;
  readonly span: Span;
  readonly pieces: readonly Span[];
  readonly joined: readonly Join[];
}

/** A stretch of the record with one nature: the memorandum itself, the oral points attached to it, ... */
export interface Part {
  /** `part1`, `part2`, ... */
  readonly id: string;
  readonly kind: PartKind;
  readonly kindEvidence: Evidence;
  readonly heading: Span | null;
  readonly blocks: readonly Block[];
  readonly span: Span;
}
