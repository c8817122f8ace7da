import { describe, expect, it } from 'vitest';
import { foldLines } from './fold-lines.ts';

describe('foldLines', () => {
  it.each([
    ['to the\nfour main islands', 'to the four main islands'],
    ['to the \r\n\r\n  four', 'to the four'],
    ['two  spaces\tand tab', 'two spaces and tab'],
    ['日本国と\nソヴィエト', '日本国とソヴィエト'],
    ['第一条。\n日本国', '第一条。日本国'],
    ['日本 1956\nJapan', '日本 1956 Japan'],
    ['第一条\u3000日本国', '第一条\u3000日本国'],
    ['\n at the edge \n', ' at the edge '],
    ['', ''],
  ])('%j -> %j', (words, folded) => {
    expect(foldLines(words)).toBe(folded);
  });
});
