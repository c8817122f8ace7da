import { describe, expect, it } from 'vitest';
import { orderKey, orderOf, type ConcordanceOrder } from './concordance.ts';

const line = (before: string, match: string, after: string) => ({ before, match, after });

function ordered(lines: readonly ReturnType<typeof line>[], order: ConcordanceOrder): string[] {
  const keys = lines.map((one) => orderKey(one, order));
  return [...orderOf(keys)].map((at) => `${lines[at]?.before}|${lines[at]?.match}|${lines[at]?.after}`);
}

describe('orderKey', () => {
  it('takes the words before the match from the match outwards, as search compares them', () => {
    expect(orderKey(line('“Have, to the Mémoire ', 'of', ''), 'before')).toBe('memoire the to have');
  });

  it('takes the words after the match as they come, without punctuation', () => {
    expect(orderKey(line('', 'of', ', (other) than—Ｔｈｉｓ'), 'after')).toBe('other than this');
  });

  it('takes Japanese character by character', () => {
    expect(orderKey(line('日本国と', '条約', '國際聯合'), 'before')).toBe('と 国 本 日');
    expect(orderKey(line('日本国と', '条約', '國際聯合'), 'after')).toBe('国 際 連 合');
  });

  it('is the same for all lines by date', () => {
    expect(orderKey(line('a', 'b', 'c'), 'date')).toBe('');
  });
});

describe('orderOf', () => {
  const lines = [
    line('in the', 'treaty', 'of peace'),
    line('under a', 'Treaties', 'to do'),
    line('of The', 'treaty', 'today'),
    line('', 'treaty', ''),
  ];

  it('keeps the order by date', () => {
    expect([...orderOf(lines.map((one) => orderKey(one, 'date')))]).toEqual([0, 1, 2, 3]);
  });

  it('goes by the next word before the match, then by the one before it', () => {
    expect(ordered(lines, 'before')).toEqual([
      '|treaty|',
      'under a|Treaties|to do',
      'in the|treaty|of peace',
      'of The|treaty|today',
    ]);
  });

  it('goes by the words after it, a whole word before a longer one', () => {
    expect(ordered(lines, 'after').map((words) => words.split('|')[2])).toEqual(['', 'of peace', 'to do', 'today']);
  });

  it('leaves lines that are the same by the date they had', () => {
    expect(ordered(lines, 'match').map((words) => words.split('|')[0])).toEqual(['under a', 'in the', 'of The', '']);
  });
});
