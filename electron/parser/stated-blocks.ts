import type { ElementName } from '../../shared/model/source-text.ts';
import type { Paragraph, SaidBlock } from './paragraph.ts';
import type { Span } from '../../shared/model/span.ts';
import type { StatedElements } from './stated-elements.ts';

/** The innermost decides: a row stands in a table, a name that signs stands in a closer. */
const BLOCKS: readonly (readonly [ElementName, SaidBlock])[] = [
  ['row', 'row'],
  ['signed', 'signature'],
  ['closer', 'signature'],
  ['head', 'head'],
  ['item', 'item'],
  ['paragraph', 'paragraph'],
];

/**
 * Notes of each paragraph which block the format says it is, how it numbers it, and in which attachment it stands. A text whose format says
 * nothing passes untouched.
 */
export function sayBlocks(paragraphs: readonly Paragraph[], stated: StatedElements): readonly Paragraph[] {
  if (stated.isEmpty) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { span } = paragraph;
    const says = blockAround(stated, span);
    const attachment = stated.around('attachment', span)[0]?.span;
    return {
      ...paragraph,
      ...(says === null ? {} : { said: says.said }),
      ...(says === null || says.numbered === null ? {} : { numbered: says.numbered }),
      ...(attachment === undefined ? {} : { attachment }),
    };
  });
}

/** Blocks that a word processor's list may number. */
const NUMBERED: ReadonlySet<ElementName> = new Set(['item', 'head']);

/**
 * Which block stands around a span, and its computed label. The label stands before the block's first words, so that only
 * the paragraph that begins the block bears it.
 */
function blockAround(
  stated: StatedElements,
  span: Span,
): { readonly said: SaidBlock; readonly numbered: string | null } | null {
  for (const [name, said] of BLOCKS) {
    const [element] = stated.around(name, span);
    if (element === undefined) continue;
    const n = NUMBERED.has(name) && element.span.start === span.start ? element.attributes.n?.trim() : undefined;
    return { said, numbered: n === undefined || n === '' ? null : n };
  }
  return null;
}
