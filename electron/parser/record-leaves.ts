import type { HeaderField } from '../../shared/model/header.ts';
import type { Leaf, LeafRole } from '../../shared/model/leaf.ts';
import type { Note, NoteRef } from '../../shared/model/note.ts';
import type { BlockKind, Part } from '../../shared/model/part.ts';
import type { ParsedHeader } from './parsed-header.ts';
import { layLeaves } from './leaf.ts';
import type { NoteList } from './note.ts';
import type { PageMark } from './page-break.ts';

/** All that claims a stretch of the text. */
export interface Claims {
  readonly header: ParsedHeader;
  /** Lines of the opener and lines that open parts. */
  readonly opening: readonly Leaf[];
  readonly parts: readonly Part[];
  readonly list: NoteList;
  readonly notes: readonly Note[];
  readonly noteRefs: readonly NoteRef[];
  readonly pageMarks: readonly PageMark[];
}

/** Lays every claim over the text; note anchors and written page breaks cut the leaves that they stand in. */
export function recordLeaves(text: string, claims: Claims): Leaf[] {
  const { header, opening, parts, list, notes, noteRefs, pageMarks } = claims;
  const base: Leaf[] = [...opening];
  for (const span of header.mastheads) base.push({ role: 'masthead', span });
  for (const one of header.fields) addField(one, base);
  for (const part of parts) addBlocks(part, base);
  for (const span of list.rules) base.push({ role: 'page-break', span });
  if (list.source !== null) base.push({ role: 'note', span: list.source.line });
  for (const { markerSpan, span } of notes) {
    if (markerSpan !== null) base.push({ role: 'note-marker', span: markerSpan });
    base.push({ role: 'note', span });
  }
  const insets: Leaf[] = noteRefs.map(({ span }) => ({ role: 'note-ref', span }));
  for (const { span } of pageMarks) if (span.end > span.start) insets.push({ role: 'page-break', span });
  return layLeaves(text, base, insets);
}

function addField({ label, value }: HeaderField, into: Leaf[]): void {
  if (label !== null) into.push({ role: 'field-label', span: label });
  if (value !== null) into.push({ role: 'field-value', span: value });
}

const BLOCK_ROLES: Readonly<Record<BlockKind, LeafRole>> = {
  paragraph: 'text',
  point: 'text',
  'list-item': 'text',
  table: 'table',
  signature: 'signature',
  subheading: 'subheading',
};

function addBlocks({ blocks }: Part, into: Leaf[]): void {
  for (const { kind, label, pieces } of blocks) {
    const role = BLOCK_ROLES[kind];
    for (const [index, span] of pieces.entries()) {
      if (index > 0 || label === null) into.push({ role, span });
      else into.push({ role: 'point-label', span: label }, { role, span: { start: label.end, end: span.end } });
    }
  }
}
