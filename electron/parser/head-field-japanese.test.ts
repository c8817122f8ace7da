import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const head = (lines: string) => {
  const { document, words } = parseSample(`会談要旨\n\n${lines}\n\n出席者：谷大使\n\n谷大使は説明した。\n`);
  const { date, place } = document.header;
  return [date?.edtf ?? null, date?.time ?? null, words(place)];
};

describe('the lines of a Japanese head', () => {
  it.each([
    ['日時：昭和31年9月7日\u3000午後9時\n場所：ワシントン', ['1956-09-07', '21:00', 'ワシントン']],
    [
      '一、日\u3000時\u3000昭和三十一年九月七日\u3000午後九時半\n二、場\u3000所\u3000外務省',
      ['1956-09-07', '21:30', '外務省'],
    ],
    ['［日時］１９５６年９月７日\n［場所］ワシントン、国務長官公邸', ['1956-09-07', null, 'ワシントン、国務長官公邸']],
    ['期日：昭和31年9月7日\n時間：午後９時', ['1956-09-07', '21:00', null]],
  ])('%j', (lines, expected) => {
    expect(head(lines)).toEqual(expected);
  });

  it('are no lines of the text', () => {
    expect(head('場所：どこであるかは次の者が説明した')).toEqual([null, null, null]);
    expect(head('日時は昭和31年9月7日であると定めた。')).toEqual([null, null, null]);
  });
});
