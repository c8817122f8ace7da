import { describe, expect, it } from 'vitest';
import { formatDate, formatTime } from './format-date.ts';

describe('formatDate', () => {
  it.each([
    ['1956-09-07', '21:00', '7 September 1956, 9 p.m.', '1956年9月7日 午後9時'],
    ['1956-09-07', null, '7 September 1956', '1956年9月7日'],
    ['1956-09', null, 'September 1956', '1956年9月'],
    ['1956', null, '1956', '1956年'],
    ['195X', null, '1950s', '1950年代'],
    ['1956-09-XX', null, 'September 1956', '1956年9月'],
    ['1956-XX', null, '1956', '1956年'],
    ['1956-XX-XX', null, '1956', '1956年'],
    ['1956-21', null, 'spring 1956', '1956年春'],
    ['1956~', null, 'c. 1956', '1956年頃'],
    ['1956-09-07?', null, '7 September 1956 (?)', '1956年9月7日(?)'],
    ['1956-09%', null, 'c. September 1956 (?)', '1956年9月頃(?)'],
    ['1956-09-07/1956-09-10', null, '7–10 September 1956', '1956年9月7日〜10日'],
    ['1956-09-28/1956-10-02', null, '28 September – 2 October 1956', '1956年9月28日〜10月2日'],
    ['1956-09/1956-10', null, 'September–October 1956', '1956年9月〜10月'],
    ['1955-12-30/1956-01-02', null, '30 December 1955 – 2 January 1956', '1955年12月30日〜1956年1月2日'],
    [
      '1956-09-07/1956-09-08',
      '21:00',
      '7 September 1956, 9 p.m. – 8 September 1956',
      '1956年9月7日 午後9時〜1956年9月8日',
    ],
    ['1955/1957', null, '1955 – 1957', '1955年〜1957年'],
    ['1956-09-07/..', null, 'from 7 September 1956', '1956年9月7日から'],
    ['../1956-09', null, 'until September 1956', '1956年9月まで'],
  ])('%s %s', (edtf, time, en, ja) => {
    expect(formatDate(edtf, time, 'en')).toBe(en);
    expect(formatDate(edtf, time, 'ja')).toBe(ja);
  });

  it('says that a record is undated', () => {
    expect(formatDate(null, null, 'en')).toBe('Undated');
    expect(formatDate(null, null, 'ja')).toBe('日付なし');
  });

  it.each(['Y-170000002', '1956-13', '1956-09-07/x', '', 'a/b/c', '../..', '1956-21-03'])(
    'keeps %j as it stands',
    (edtf) => {
      expect(formatDate(edtf, null, 'en')).toBe(edtf);
    },
  );
});

describe('formatTime', () => {
  it.each([
    ['21:00', '9 p.m.', '午後9時'],
    ['09:30', '9:30 a.m.', '午前9時30分'],
    ['12:00', 'noon', '正午'],
    ['12:05', '12:05 p.m.', '午後0時5分'],
    ['00:00', 'midnight', '午前0時'],
    ['00:20', '12:20 a.m.', '午前0時20分'],
    ['evening', 'evening', 'evening'],
  ])('%s', (time, en, ja) => {
    expect(formatTime(time, 'en')).toBe(en);
    expect(formatTime(time, 'ja')).toBe(ja);
  });
});
