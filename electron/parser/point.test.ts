import { describe, expect, it } from 'vitest';
import { confirmLabels, readPointLabel, type PointLabel } from './point.ts';

const read = (text: string): PointLabel | null => readPointLabel(text, { start: 0, end: text.length });

describe('labels of points', () => {
  it.each([
    ['(a) The Government', '(a)', 'point', 1],
    ['(12) The', '(12)', 'point', 12],
    ['3. We should', '3.', 'point', 3],
    ['2\\. Returned', '2\\.', 'point', 2],
    ['4) Indonesia', '4)', 'point', 4],
    ['b. Though we', 'b.', 'point', 2],
    ['A. Suez', 'A.', 'point', 1],
    ['XIV. On', 'XIV.', 'point', 14],
    ['一、日本国は', '一、', 'point', 1],
    ['第十二条 両国は', '第十二条', 'point', 12],
    ['一　総理大臣と大統領は', '一', 'point', 1],
    ['十二 両国は', '十二', 'point', 12],
    ['（二）日本国', '（二）', 'point', 2],
    ['第四條　兩國ハ', '第四條', 'point', 4],
    ['第３条 両国は', '第３条', 'point', 3],
    ['第二、日本国は', '第二、', 'point', 2],
    ['② 日本国', '②', 'point', 2],
    ['1 日本国とアメリカ合衆国は', '1', 'point', 1],
    ['２　両国は', '２', 'point', 2],
    ['（２）日本国', '（２）', 'point', 2],
    ['1.三木総理大臣', '1.', 'point', 1],
    ['• The Secretary', '•', 'list-item', null],
    ['* 1 Document 8', '*', 'list-item', null],
    ['-Japan and the United States pledge', '-', 'list-item', null],
  ])('%s', (text, label, kind, ordinal) => {
    const found = read(text);
    expect([text.slice(found?.label.start, found?.label.end), found?.kind, found?.ordinal]).toEqual([
      label,
      kind,
      ordinal,
    ]);
  });

  it.each([
    'The Secretary',
    '1956 was',
    '(interpreter) said',
    '3.2 million',
    '*2* See supra',
    '(a)',
    '3 月に',
    '10　日に',
    '5 人の委員',
    '一同は',
    '第一次大戦',
  ])('%s has none', (text) => {
    expect(read(text)).toBeNull();
  });

  it('count on from each other where they may be initials', () => {
    const kept = (...texts: string[]): (string | null)[] =>
      confirmLabels(texts.map(read)).map((label) => label?.shape ?? null);
    expect(kept('A. Suez', 'B. Aqaba', 'J. Owen Zurhellen')).toEqual(['A.', 'A.', null]);
    expect(kept('A. J. Goodpaster')).toEqual([null]);
    expect(kept('I. Summary', 'II. Policy', 'III. Plan', 'IV. End', 'V. Notes')).toEqual([
      'I.',
      'I.',
      'I.',
      'I.',
      'I.',
    ]);
  });
});
