import { describe, expect, it } from 'vitest';
import { daysOfEdtf, isPlainlyDate, readDays } from './date-range.ts';

function days(words: string): [number, number] | null {
  const range = readDays(words);
  return range && [range.from, range.to];
}

describe('readDays', () => {
  it('reads years, months and days', () => {
    expect(days('1956')).toEqual([19560101, 19561231]);
    expect(days('1956-02')).toEqual([19560201, 19560229]);
    expect(days('1956-09-07')).toEqual([19560907, 19560907]);
    expect(days('1957-02-29')).toBeNull();
    expect(days('1956-13')).toBeNull();
    expect(days('soon')).toBeNull();
  });

  it('reads Japanese dates', () => {
    expect(days('昭和31年')).toEqual([19560101, 19561231]);
    expect(days('昭和３１年９月７日')).toEqual([19560907, 19560907]);
    expect(days('平成元年')).toEqual([19890101, 19891231]);
    expect(days('1956年10月')).toEqual([19561001, 19561031]);
  });

  it('reads ranges, open ones too', () => {
    expect(days('1955..1957')).toEqual([19550101, 19571231]);
    expect(days('1956-09..1956-10-19')).toEqual([19560901, 19561019]);
    expect(days('1956-09..')).toEqual([19560901, 99991231]);
    expect(days('..1956')).toEqual([1, 19561231]);
    expect(days('1957..1955')).toBeNull();
    expect(days('..')).toBeNull();
  });
});

describe('isPlainlyDate', () => {
  it('leaves numbers and words to the text', () => {
    expect(['1956-09', '1955..1957', '昭和31年'].map(isPlainlyDate)).toEqual([true, true, true]);
    expect(['1956', '1955-1957', '9-755', '昭和', '1956年', 'etc..'].map(isPlainlyDate)).toEqual(Array(6).fill(false));
  });
});

describe('daysOfEdtf', () => {
  it('covers what the date leaves open', () => {
    expect(daysOfEdtf('1956-09-07')).toEqual({ from: 19560907, to: 19560907, interval: false });
    expect(daysOfEdtf('1956?')).toEqual({ from: 19560101, to: 19561231, interval: false });
    expect(daysOfEdtf('195X')).toEqual({ from: 19500101, to: 19591231, interval: false });
    expect(daysOfEdtf('1956-XX-07')).toEqual({ from: 19560101, to: 19561231, interval: false });
    expect(daysOfEdtf('1956-21')).toEqual({ from: 19560101, to: 19561231, interval: false });
    expect(daysOfEdtf('undated')).toBeNull();
  });

  it('reads intervals', () => {
    expect(daysOfEdtf('1956-08-31/1956-09-01')).toEqual({ from: 19560831, to: 19560901, interval: true });
    expect(daysOfEdtf('1956-08/..')).toEqual({ from: 19560801, to: 99991231, interval: true });
  });
});
