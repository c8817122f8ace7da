import { describe, expect, it } from 'vitest';
import type { Region } from './region.ts';
import { CONTEXT, snippetOf } from './snippet.ts';

/** The snippet around some words of a text whose pieces are parted by `|`. */
function around(marked: string, words: string): [string, string, string] {
  const pieces: { start: number; end: number }[] = [];
  let at = 0;
  for (const piece of marked.split('|')) {
    pieces.push({ start: at, end: at + piece.length });
    at += piece.length + 1;
  }
  const region: Region = { part: 'body', pieces };
  const start = marked.indexOf(words);
  const { before, match, after } = snippetOf(marked, { region, span: { start, end: start + words.length } });
  return [before, match, after];
}

const LONG = 'The Secretary handed Ambassador Tani an Aide-Memoire, copy of which is attached hereto, and said ';

describe('snippetOf', () => {
  it('gives the words around a match, white space folded', () => {
    expect(around('He\n  said that   the treaty\nwas signed.', 'the treaty')).toEqual([
      'He said that ',
      'the treaty',
      ' was signed.',
    ]);
  });

  it('cuts between words, at some sixty characters', () => {
    const [before, match, after] = around(`${LONG}KEY ${LONG}`, 'KEY');
    expect(match).toBe('KEY');
    expect(before).toBe('an Aide-Memoire, copy of which is attached hereto, and said ');
    expect(after).toBe(' The Secretary handed Ambassador Tani an Aide-Memoire, copy');
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(CONTEXT);
  });

  it('cuts Japanese by characters', () => {
    const long = '日本国政府とソヴィエト社会主義共和国連邦政府は'.repeat(5);
    const [before, match, after] = around(`${long}共同宣言${long}`, '共同宣言');
    expect(match).toBe('共同宣言');
    expect([before.length, after.length]).toEqual([CONTEXT, CONTEXT]);
    expect(long.endsWith(before) && long.startsWith(after)).toBe(true);
  });

  it('never parts a letter from its marks or a character in two', () => {
    const [before] = around(`${'𠮷'.repeat(100)}KEY`, 'KEY');
    expect(before).toBe('𠮷'.repeat(CONTEXT / 2));
    const [odd] = around(`${'𠮷'.repeat(100)} KEY`, 'KEY');
    expect(odd).toMatch(/^𠮷+ $/u);
  });

  it('leaves out what interrupts a region', () => {
    expect(around('with the U.S.|*3*|He felt'.replace('|*3*|', '|'), 'He')).toEqual(['with the U.S. ', 'He', ' felt']);
  });

  it('cuts where it must in a word without an end', () => {
    const [before, , after] = around(`${'x'.repeat(300)} KEY ${'y'.repeat(300)}`, 'KEY');
    expect(before.length).toBeLessThanOrEqual(CONTEXT);
    expect(after.length).toBeLessThanOrEqual(CONTEXT);
  });
});
