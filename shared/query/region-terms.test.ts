import { describe, expect, it } from 'vitest';
import { regionTerms, sentencePositions, spokenPositions, termsOf } from './region-terms.ts';
import type { Region } from './region.ts';

//            0         1         2         3         4
//            0123456789012345678901234567890123456789012345
const text = 'The Secretary agreed. Mr. Tani asked for time.';
const region: Region = {
  part: 'body',
  pieces: [{ start: 0, end: text.length }],
  spoken: [{ speaker: [{ start: 22, end: 30 }], span: { start: 22, end: 46 } }],
};

describe('regionTerms', () => {
  it('gives each word with its place', () => {
    const { terms, starts, stops } = regionTerms(text, region);
    expect(terms).toEqual(['the', 'secretary', 'agreed', 'mr', 'tani', 'asked', 'for', 'time']);
    expect([starts[4], stops[4]]).toEqual([26, 30]);
  });

  it('passes over what interrupts the words', () => {
    const cut: Region = {
      part: 'body',
      pieces: [
        { start: 0, end: 13 },
        { start: 25, end: 30 },
      ],
    };
    expect(regionTerms(text, cut).terms).toEqual(['the', 'secretary', 'tani']);
  });
});

describe('sentencePositions', () => {
  it('counts sentences from their first words, and ends none at a title', () => {
    const { running, starts } = regionTerms(text, region);
    expect(sentencePositions(text, running, starts)).toEqual([0, 3]);
  });
});

describe('spokenPositions', () => {
  it('says from which word to which someone speaks, and what he is called', () => {
    const { running, starts } = regionTerms(text, region);
    expect(spokenPositions(text, region, running, starts)).toEqual([{ speaker: ['mr', 'tani'], from: 3, to: 8 }]);
    expect(spokenPositions(text, { part: 'body', pieces: region.pieces }, running, starts)).toEqual([]);
  });
});

it('termsOf gives the terms of words that stand alone', () => {
  expect(termsOf('Aide-Mémoire 条約')).toEqual(['aide', 'memoire', '条約', '約']);
});
