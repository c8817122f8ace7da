import { describe, expect, it } from 'vitest';
import { CUT, markCuts, restOfCut } from './cut-words.ts';
import { fold } from './normalise.ts';
import { regionTerms } from './region-terms.ts';

describe('a word that the end of a line cuts', () => {
  it('is marked, sign for sign', () => {
    expect(markCuts('negotia-\ntions')).toBe(`negotia${CUT}${CUT}tions`);
    expect(markCuts('negotia- \r\n  tions')).toHaveLength('negotia- \r\n  tions'.length);
    expect(fold('Négotia‐\nTions').text).toBe(`negotia${CUT}${CUT}tions`);
    expect(fold('negotia\u00ad\ntions').text).toBe(`negotia${CUT}${CUT}tions`);
    expect(fold('nego\u00adtiations').text).toBe('negotiations');
  });

  it('is none where a line ends otherwise, a paragraph ends, or no letter is by', () => {
    for (const text of ['the north\nsouth', 'negotia-\n\ntions', '1956-\n57', 'one -\ntwo', 'north-south', 'a--\nb'])
      expect(markCuts(text)).toBe(text);
  });

  it('keeps its parts, and leads back to the source', () => {
    const text = 'the negotia-\ntions went';
    const read = regionTerms(text, { part: 'body', pieces: [{ start: 0, end: text.length }] });
    expect(read.terms).toEqual(['the', 'negotia', 'tions', 'went']);
    expect([...read.cuts]).toEqual([[1, 'negotiations']]);
    expect(read.running.sourceSpan(4, 18)).toEqual({ start: 4, end: 18 });
    expect(restOfCut(read.running.folded, 11)).toBe(13);
    expect(restOfCut(read.running.folded, 3)).toBe(-1);
  });
});
