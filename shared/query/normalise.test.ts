import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './normalise.ts';

function folded(text: string): string {
  return fold(text).text;
}

/** Where each unit of the folded text came from, as characters of the source. */
function origins(text: string): string[] {
  const { text: result, starts } = fold(text);
  return [...result].map((_, at) => text.charAt(starts === null ? at : (starts[at] ?? -1)));
}

/** Any UTF-16 units, those that fold oddly more often. */
const unit = fc.oneof(
  fc.nat({ max: 0xffff }),
  fc.constantFrom(...[...'é\u0301かﾞ½²ﬁ國\ud842\udfb7'].map((sign) => sign.charCodeAt(0))),
);
const anyText = fc.array(unit).map((units) => String.fromCharCode(...units));

describe('fold', () => {
  it('folds case', () => {
    expect(folded('The SECRETARY')).toBe('the secretary');
  });

  it('folds accents, composed or not', () => {
    expect(folded('Mémoire')).toBe('memoire');
    expect(folded('Me\u0301moire')).toBe('memoire');
    expect(folded('Đặng Łódź København Straße œuvre')).toBe('dang lodz kobenhavn strasse oeuvre');
  });

  it('keeps the voicing of kana', () => {
    expect(folded('がぱ')).toBe('がぱ');
    expect(folded('か\u3099')).toBe('が');
    expect(folded('ｶﾞｲｺｳ')).toBe('ガイコウ');
  });

  it('folds full width', () => {
    expect(folded('１９５７年　ＮＡＴＯ')).toBe('1957年 nato');
  });

  it('folds old kanji', () => {
    expect(folded('國際聯合條約')).toBe('国際連合条約');
  });

  it('folds quotes and dashes', () => {
    expect(folded('“Adenauer–type” ’')).toBe('"adenauer-type" \'');
  });

  it('never glues a sign for a number to a number or word', () => {
    expect(folded('10½')).toBe('10 1⁄2 ');
    expect(folded('treaty²³ said')).toBe('treaty 23  said');
    expect(folded('①②')).toBe(' 1  2 ');
  });

  it('leaves out what only steers line breaking', () => {
    expect(folded('co\u00adoperation\u200b')).toBe('cooperation');
  });

  it('leaves out white space between kanji or kana', () => {
    expect(folded('鳩山　一郎 総\n理 Mr. 鳩 A')).toBe('鳩山一郎総理 mr. 鳩 a');
    expect(origins('日 本')).toEqual(['日', '本']);
  });

  it('knows where each unit came from', () => {
    expect(origins('ﬁne Me\u0301moire')).toEqual([...'ﬁﬁne Memoire']);
    expect(origins('a\u00adb½c')).toEqual([...'ab½½½½½c']);
    expect(fold('plain ascii').starts).toBeNull();
    expect(fold('“same” length é').starts).toBeNull();
  });

  it('maps into the source, in order, to its end (any text)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: result, starts } = fold(text);
        if (starts === null) return result.length === text.length;
        const ends = starts.length === result.length + 1 && starts[result.length] === text.length;
        return ends && starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0));
      }),
    );
  });

  it('sets no room about a number sign that stands for a kanji', () => {
    expect(folded('㆒⺀')).toBe('一⺀');
    expect(folded(folded('㆒⺀'))).toBe(folded('㆒⺀'));
  });

  it('folding twice changes no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
      }),
    );
  });
});
