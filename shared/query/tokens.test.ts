import { describe, expect, it } from 'vitest';
import { fold } from './normalise.ts';
import { eachTerm, isIdeographic, runsOn } from './tokens.ts';

function terms(text: string): string[] {
  const found: string[] = [];
  const folded = fold(text).text;
  const count = eachTerm(folded, (start, end) => found.push(folded.slice(start, end)));
  expect(count).toBe(found.length);
  return found;
}

describe('eachTerm', () => {
  it('cuts words at everything that is no letter or digit', () => {
    expect(terms("The U.S. Secretary's Adenauer-type formula")).toEqual([
      ...['the', 'u', 's', 'secretary', 's', 'adenauer', 'type', 'formula'],
    ]);
  });

  it('keeps numbers whole', () => {
    expect(terms('661.941/9-755 of 1956 and I960')).toEqual(['661', '941', '9', '755', 'of', '1956', 'and', 'i960']);
  });

  it('pairs kanji and kana, the last of a run alone', () => {
    expect(terms('共同コミュニケ')).toEqual(['共同', '同コ', 'コミ', 'ミュ', 'ュニ', 'ニケ', 'ケ']);
    expect(terms('１９５７年')).toEqual(['1957', '年']);
  });

  it('keeps characters outside the basic plane whole', () => {
    expect(terms('𠮷田茂')).toEqual(['𠮷田', '田茂', '茂']);
    expect(terms('𝒜lpha')).toEqual(['alpha']);
  });

  it('tells where each term ends, and where the character at its position', () => {
    const seen: number[][] = [];
    eachTerm('a 日本', (...offsets) => seen.push(offsets));
    expect(seen).toEqual([
      [0, 1, 1],
      [2, 4, 3],
      [3, 4, 4],
    ]);
  });

  it('survives half a surrogate pair', () => {
    expect(terms('a\ud842 b')).toEqual(['a', 'b']);
  });
});

describe('isIdeographic, runsOn', () => {
  it('know Japanese from other scripts', () => {
    expect(isIdeographic('ー')).toBe(true);
    expect(isIdeographic('々')).toBe(true);
    expect(isIdeographic('a')).toBe(false);
    expect(runsOn('国連', '加盟')).toBe(true);
    expect(runsOn('国連。', '加盟')).toBe(false);
    expect(runsOn('𠮷', '田')).toBe(true);
  });
});
