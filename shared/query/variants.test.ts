import { describe, expect, it } from 'vitest';
import { endingless } from './english-endings.ts';
import { kanaSpellings, toHiragana } from './kana.ts';
import { americanSpelling } from './spelling.ts';
import { formsThatVary, variantBeginnings, variantKey } from './variants.ts';

const FAMILIES = [
  'treaty treaties',
  'talk talks talked talking',
  'note notes noted noting',
  'negotiate negotiates negotiated negotiating',
  'agree agrees agreed agreeing',
  'stop stops stopped stopping',
  'policy policies',
  'state states stated stating',
  'sign signs signed signing',
  'proceed proceeds proceeded proceeding proceedings',
  'propose proposed proposing proposes',
];

describe('light stemming', () => {
  it('brings the inflections of a word together, and keeps families apart', () => {
    const stems = FAMILIES.map((family) => new Set(family.split(' ').map(endingless)));
    expect(stems.map((stem) => stem.size)).toEqual(FAMILIES.map(() => 1));
    expect(new Set(stems.flatMap((stem) => [...stem])).size).toBe(FAMILIES.length);
  });

  it('leaves words alone that only look inflected', () => {
    for (const word of ['news', 'united', 'during', 'evening', 'king', 'need', 'said', 'his', 'was', 'press']) {
      expect(endingless(word)).toBe(word);
    }
    expect(endingless('notes')).not.toBe(endingless('not'));
    expect(endingless('negotiation')).not.toBe(endingless('negotiate'));
    expect(endingless('police')).not.toBe(endingless('policy'));
    expect(endingless('1956')).toBe('1956');
  });
});

describe('spellings', () => {
  it('brings British and American together', () => {
    const pairs =
      'colour color,honourable honorable,organisation organization,recognised recognized,defence defense,centre center,' +
      'theatres theaters,travelled traveled,counsellor counselor,programme program,dialogue dialog,grey gray,' +
      'judgement judgment,connexion connection,manoeuvre maneuver,fulfil fulfill,enrolment enrollment,analyse analyze,' +
      'labour labor,metres meters,instalment installment,skilful skillful,centred centered';
    for (const pair of pairs.split(',')) {
      const [british = '', american = ''] = pair.split(' ');
      expect([pair, americanSpelling(british)]).toEqual([pair, americanSpelling(american)]);
    }
  });

  it('leaves other words alone', () => {
    for (const word of 'four hour tour court course source your rise wise raise were there here metric'.split(' '))
      expect(americanSpelling(word)).toBe(word);
  });
});

describe('kana', () => {
  it('is the same in both scripts', () => {
    expect(toHiragana('ソれんヴー')).toBe('それんゔー');
    expect(kanaSpellings('か国')).toEqual(['か国', 'カ国']);
    expect(kanaSpellings('カい')).toHaveLength(4);
  });
});

describe('variants', () => {
  it('begin as they promise', () => {
    const words = [...FAMILIES.flatMap((family) => family.split(' ')), 'colours', 'colors', 'organised', 'organizing'];
    for (const forms of [['endings'], ['spelling'], ['spelling', 'endings']] as const) {
      for (const one of words) {
        const beginnings = variantBeginnings(one, forms);
        for (const other of words) {
          if (variantKey(one, forms) !== variantKey(other, forms)) continue;
          expect([one, other, beginnings.some((begin) => other.startsWith(begin))]).toEqual([one, other, true]);
        }
      }
    }
  });

  it('vary only where they can', () => {
    expect(formsThatVary('1956', ['kana', 'spelling', 'endings'])).toEqual([]);
    expect(formsThatVary('条約', ['kana', 'spelling'])).toEqual([]);
    expect(formsThatVary('コミ', ['kana', 'spelling'])).toEqual(['kana']);
    expect(formsThatVary('treaty', ['kana', 'endings'])).toEqual(['endings']);
    expect(variantKey('colours', ['spelling', 'endings'])).toBe(variantKey('color', ['spelling', 'endings']));
  });
});
