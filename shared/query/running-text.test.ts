import { describe, expect, it } from 'vitest';
import { textOf } from '../model/span.ts';
import { runningText } from './running-text.ts';

function piecesOf(text: string, ...words: string[]): { start: number; end: number }[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
}

describe('runningText', () => {
  it('lets pieces meet with a space, and finds the way back', () => {
    const text = 'first consulting with the U.S.*3* He felt';
    const running = runningText(text, {
      part: 'body',
      pieces: piecesOf(text, 'first consulting with the U.S.', ' He felt'),
    });
    expect(running.folded).toBe('first consulting with the u.s.  he felt');
    const at = running.folded.indexOf('u.s.');
    expect(textOf(text, running.sourceSpan(at, running.folded.length))).toBe('U.S.*3* He felt');
    expect(textOf(text, running.sourceSpan(at, at + 1))).toBe('U');
  });

  it('lets pieces of Japanese meet directly', () => {
    const text = '国際連*1*合に';
    const running = runningText(text, { part: 'body', pieces: piecesOf(text, '国際連', '合に') });
    expect(running.folded).toBe('国際連合に');
    expect(textOf(text, running.sourceSpan(0, 4))).toBe('国際連*1*合');
  });

  it('lets them meet over white space', () => {
    const text = '国際連 |  合に';
    const running = runningText(text, { part: 'body', pieces: piecesOf(text, '国際連 ', '  合に') });
    expect(running.folded).toBe('国際連合に');
    expect(textOf(text, running.sourceSpan(3, 4))).toBe('合');
    expect(textOf(text, running.sourceSpan(2, 3))).toBe('連');
  });

  it('takes a character with its marks, and ligatures whole', () => {
    const text = 'the ﬁne Me\u0301moire\u0301 x';
    const running = runningText(text, { part: 'body', pieces: [{ start: 0, end: text.length }] });
    const word = (needle: string): string => {
      const at = running.folded.indexOf(needle);
      return textOf(text, running.sourceSpan(at, at + needle.length));
    };
    expect(word('memoire')).toBe('Me\u0301moire\u0301');
    expect(word('fine')).toBe('ﬁne');
    expect(word('x')).toBe('x');
  });
});
