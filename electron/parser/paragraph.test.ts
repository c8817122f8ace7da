import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';
import { findPageBreaks } from './page-break.ts';
import { parseParagraphs } from './paragraph.ts';

const paragraphs = (text: string): unknown[] =>
  parseParagraphs(text, splitLines(text, 0), findPageBreaks(text, 0, [])).map(({ span, gap, breakBefore }) => [
    text.slice(span.start, span.end),
    gap,
    breakBefore?.page ?? null,
  ]);

describe('paragraphs', () => {
  it('are lines, where the copy does not wrap', () => {
    expect(paragraphs('The Secretary\nSir Roger Makins\n\nOne.')).toEqual([
      ['The Secretary', true, null],
      ['Sir Roger Makins', false, null],
      ['One.', true, null],
    ]);
  });

  it('are groups of lines, where the copy wraps at a fixed width', () => {
    const wrapped =
      'The Secretary said that the processes that he had in mind are the\nwhole series of processes that are under way at present, and that\nthey go on.';
    expect(paragraphs(`${wrapped}\n\nNext.`)).toEqual([
      [wrapped, true, null],
      ['Next.', true, null],
    ]);
  });

  it('are cut off from the page breaks at their edges', () => {
    expect(paragraphs('One\n\n[Page 2]\n\nTwo\n[Page 3] Three [Page 4] goes on [Page 5]\n\nFour')).toEqual([
      ['One', true, null],
      ['Two', true, '2'],
      ['Three [Page 4] goes on', false, '3'],
      ['Four', true, '5'],
    ]);
  });
});
