import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexQuery, type QueryToken } from './lex-query.ts';

function kinds(query: string): string[] {
  return lexQuery(query).map((token) => ('words' in token ? `${token.kind} ${token.words}` : token.kind));
}

describe('lexQuery', () => {
  it('tells words, phrases, fields, brackets and operators apart', () => {
    expect(kinds('treaty -draft title:"oral points" (soviet NEAR/5 pact OR aide*)')).toEqual([
      'word treaty',
      'not',
      'word draft',
      'field',
      'phrase oral points',
      'open',
      'word soviet',
      'near',
      'word pact',
      'or',
      'word aide*',
      'close',
    ]);
  });

  it('takes a minus for an exclusion only where a word begins with it', () => {
    expect(kinds('north-south')).toEqual(['word north-south']);
    expect(kinds('5 - 7')).toEqual(['word 5', 'word -', 'word 7']);
    expect(kinds('(－draft')).toEqual(['open', 'not', 'word draft']);
  });

  it('knows its own fields alone, and none straight after a field', () => {
    expect(kinds('Re: 9:30')).toEqual(['word Re:', 'word 9:30']);
    expect(kinds('title:in:x')).toEqual(['field', 'word in:x']);
    expect(lexQuery('TITLE：条約')[0]).toMatchObject({ kind: 'field', name: 'title', end: 6 });
  });

  it('reads Japanese quotation marks, and says where one is not closed', () => {
    expect(lexQuery('「共同声明」"open')).toEqual([
      { kind: 'phrase', words: '共同声明', closed: true, at: 0, end: 6 },
      { kind: 'phrase', words: 'open', closed: false, at: 6, end: 11 },
    ]);
  });

  it('gives NEAR ten words where it names no number, and at least one', () => {
    const near = (query: string): QueryToken | undefined => lexQuery(query)[0];
    expect(near('NEAR')).toMatchObject({ kind: 'near', distance: 10, ordered: false });
    expect(near('BEFORE/0')).toMatchObject({ kind: 'near', distance: 1, ordered: true });
    expect(near('near')).toMatchObject({ kind: 'word' });
  });

  it('leaves out nothing but spaces, whatever is written', () => {
    const sign = fc.constantFrom(
      'a',
      '条',
      ' ',
      '"',
      '「',
      '」',
      '(',
      '（',
      '-',
      ':',
      'title:',
      'OR',
      'NEAR/3',
      '*',
      '～',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const query = signs.join('');
        let at = 0;
        for (const token of lexQuery(query)) {
          expect(query.slice(at, token.at).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.at);
          at = token.end;
        }
        expect(query.slice(at).trim()).toBe('');
      }),
    );
  });
});
