import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/model/part.ts';
import { pageBreaksAbove } from './page-breaks.ts';

const TEXT = 'First one. [Page 285] Second [Page xi] goes on. Third.';
const span = (start: number, end: number) => ({ start, end });
const block = (id: string, start: number, end: number) => ({ id, span: span(start, end) }) as Block;
const at = (words: string) => span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const part = { blocks: [block('b1', 0, 10), block('b2', 22, 47), block('b3', 48, 54)] };

function above(marks: readonly string[], text = TEXT) {
  const leaves = marks.map((mark) => ({ role: 'page-break' as const, span: at(mark) }));
  return Object.fromEntries(pageBreaksAbove({ leaves, parts: [part as never] }, text));
}

describe('pageBreaksAbove', () => {
  it('names the page that begins above a block', () => {
    expect(above(['[Page 285]'])).toEqual({ b2: 'page 285' });
  });

  it('leaves a break inside a block to the block', () => {
    expect(above(['[Page xi]'])).toEqual({});
    expect(above(['[Page 285]', '[Page xi]'])).toEqual({ b2: 'page 285' });
  });

  it('says that there is a break where the copy gives no number', () => {
    expect(above(['[Page 285]'], TEXT.replace('[Page 285]', '----------'))).toEqual({ b2: 'page break' });
  });
});
