import { describe, expect, it } from 'vitest';
import { inBrackets, withoutNeedlessBrackets } from './query-brackets.ts';

describe('inBrackets', () => {
  it('puts brackets only where a clause in front would change the meaning', () => {
    for (const query of ['soviet treaty', 'a (b OR c)', 'treaty NOT', '"a OR b', ''])
      expect(inBrackets(query)).toBe(query);
    expect(inBrackets('a OR b ')).toBe('(a OR b)');
    expect(inBrackets('speaker:tani peace')).toBe('(speaker:tani peace*)');
  });

  it('writes out what is open at the end', () => {
    expect(inBrackets('a OR pac')).toBe('(a OR pac*)');
    expect(inBrackets('a OR "oral poi')).toBe('(a OR "oral poi*")');
    expect(inBrackets('a OR 「共同')).toBe('(a OR 「共同」)');
    expect(inBrackets('a OR /sov(iet)?')).toBe('(a OR /sov(iet)?/)');
    expect(inBrackets('a OR (b c')).toBe('(a OR (b c*))');
    expect(inBrackets('a OR type:tele')).toBe('(a OR type:tele)');
    expect(inBrackets('a ) OR b ')).toBe('(a  OR b)');
  });
});

describe('withoutNeedlessBrackets', () => {
  it('takes off a pair around all that only a clause needed', () => {
    expect(withoutNeedlessBrackets('(a OR pac*)')).toBe('a OR pac*');
    expect(withoutNeedlessBrackets('(a OR b)')).toBe('a OR b ');
    for (const query of ['(a b)', '(a OR b) c', '(a OR b) (c OR d)', '((a OR b', 'a', ''])
      expect(withoutNeedlessBrackets(query)).toBe(query);
  });
});
