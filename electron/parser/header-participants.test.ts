import { expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { parseSample } from './sample.fixture.ts';

const HEADER =
  '［文書名］ 会談記録\n［年月日］ 1958年7月30日\n［出席者］ 日本側\u3000谷大使\n米側\u3000ダレス長官\n［全文］\n\n';

it('reads the list among the fields of the header', () => {
  const { source, document, words } = parseSample(`${HEADER}谷大使は説明した。\n`);
  expect(document.participants.map(({ name, side }) => [words(name), side])).toEqual([
    ['谷', '日本側'],
    ['ダレス', '米側'],
  ]);
  expect(checkLaws(source, document)).toEqual([]);
});

it('leaves it to the list of the record itself, where that has one', () => {
  const { document, words } = parseSample(`${HEADER}出席者：島公使\n\n島公使は説明した。\n`);
  expect(document.participants.map(({ name }) => words(name))).toEqual(['島']);
});
