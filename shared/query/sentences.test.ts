import { describe, expect, it } from 'vitest';
import { fold } from './normalise.ts';
import { sentenceStarts } from './sentences.ts';

function sentences(text: string): string[] {
  const folded = fold(text).text;
  expect(folded.length).toBe(text.length);
  const starts = sentenceStarts(folded, (at) => text.charAt(at) !== folded.charAt(at));
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
}

describe('sentenceStarts', () => {
  it('ends a sentence at a point before a capital', () => {
    expect(sentences('He went. She stayed! Why? Nobody knew.')).toEqual([
      'He went.',
      'She stayed!',
      'Why?',
      'Nobody knew.',
    ]);
  });

  it('knows short forms and initials', () => {
    expect(sentences('Mr. Kono met John F. Dulles of the U.S. Navy at 9 p.m. in Room No. 5. It was late.')).toEqual([
      'Mr. Kono met John F. Dulles of the U.S. Navy at 9 p.m. in Room No. 5.',
      'It was late.',
    ]);
  });

  it('ends a sentence at an initial where a new one plainly begins', () => {
    expect(sentences('He consulted with the U.S. He felt better.')).toEqual([
      'He consulted with the U.S.',
      'He felt better.',
    ]);
  });

  it('takes closing signs along', () => {
    expect(sentences('He said “no.” “Why?” she asked. (Both left.) Then')).toEqual([
      'He said “no.”',
      '“Why?” she asked.',
      '(Both left.)',
      'Then',
    ]);
  });

  it('reads Japanese', () => {
    expect(sentences('会談した。「はい。」と答えた。次に')).toEqual(['会談した。', '「はい。」', 'と答えた。', '次に']);
  });

  it('gives an empty text one sentence', () => {
    expect(sentenceStarts('', () => false)).toEqual([0]);
  });
});
