import type { ElementName } from '../../shared/model/source-text.ts';
import type { Paragraph, SaidBlock } from './paragraph.ts';
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
 * Notes of each paragraph which block the format says it is, and in which attachment it stands. A text whose format says
 * nothing passes untouched.
 */
export function sayBlocks(paragraphs: readonly Paragraph[], stated: StatedElements): readonly Paragraph[] {
  if (stated.isEmpty) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { span } = paragraph;
    const said = BLOCKS.find(([name]) => stated.around(name, span).length > 0)?.[1];
    const attachment = stated.around('attachment', span)[0]?.span;
    return {
      ...paragraph,
      ...(said === undefined ? {} : { said }),
      ...(attachment === undefined ? {} : { attachment }),
    };
  });
}
